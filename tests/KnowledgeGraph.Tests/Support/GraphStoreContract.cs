using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Tests.Core.Resolution;

namespace KnowledgeGraph.Tests.Support;

/// <summary>What every store must do; each store's tests inherit it.</summary>
public abstract class GraphStoreContract : IAsyncLifetime
{
    private IGraphStore? _store;

    private IGraphStore Store => _store ??= Create();

    /// <summary>An empty store.</summary>
    protected abstract IGraphStore Create();

    /// <summary>Makes the store first, so that a test skips where its server is missing, whatever it expects to be thrown.</summary>
    public Task InitializeAsync()
    {
        _ = Store;
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        Clean();
    }

    protected virtual void Clean()
    {
    }

    [SkippableFact]
    public async Task An_empty_store_has_no_document()
    {
        Assert.Empty(await Documents());
        Assert.Empty((await Store.LoadAsync()).Entities);
    }

    [SkippableFact]
    public async Task Retellings_recurrences_dates_of_happenings_and_places_around_places_come_back()
    {
        var story = TimesAndPlaces.Contribution();
        await Store.AddAsync(story);
        Assert.True(ContributionEquality.Same(story, Assert.Single(await Contributions())));
        var graph = await Store.LoadAsync();
        Assert.Equal("2031-05-01/2031-05-31", Assert.Single(graph.FindEntities("ambush")).Time?.Iso);
        Assert.Equal("Osten < Calveria", string.Join(" < ", Assert.Single(graph.FindEntities("Calvera1")).Place!.Within));
        Assert.Equal(1, Assert.Single(graph.Events, e => e.Node.Trigger == "shelled").RetoldIn[0].Index);
    }

    [SkippableFact]
    public async Task A_contribution_comes_back_as_it_was_added_without_what_was_rejected()
    {
        var story = Some.Contribution() with { Rejected = [new(Extraction.RejectionReason.SelfLoop, "MET_WITH", "a", "a", 0)] };
        Assert.Equal(AddOutcome.Added, await Store.AddAsync(story));
        var read = Assert.Single(await Contributions());
        Assert.True(ContributionEquality.Same(story, read));
        Assert.Empty(read.Rejected);
    }

    [SkippableFact]
    public async Task A_bare_document_comes_back_with_its_nulls_and_empty_texts()
    {
        var bare = Some.Contribution(Some.Facts("Nothing happened .").Build());
        var empty = Some.Contribution(Some.Facts("Nothing happened today .", uri: "", title: "").Build());
        await Store.AddAsync(bare);
        await Store.AddAsync(empty);
        Assert.All(await Contributions(), c => Assert.True(ContributionEquality.Same(c, c.Document.Id == bare.Document.Id ? bare : empty)));
    }

    [SkippableFact]
    public async Task The_same_contribution_again_changes_nothing()
    {
        await Store.AddAsync(Some.Contribution());
        Assert.Equal(AddOutcome.Unchanged, await Store.AddAsync(Some.Contribution()));
        Assert.Single(await Contributions());
    }

    [SkippableFact]
    public async Task Another_reading_of_the_same_text_takes_the_place_of_the_old_one()
    {
        var story = Some.Contribution();
        var fewer = story with { Relations = [], Statements = [] };
        await Store.AddAsync(story);
        Assert.Equal(AddOutcome.Changed, await Store.AddAsync(fewer));
        Assert.True(ContributionEquality.Same(fewer, Assert.Single(await Contributions())));
    }

    [SkippableFact]
    public async Task A_new_text_under_the_same_address_takes_the_place_of_the_old_one()
    {
        await Store.AddAsync(Some.Contribution(1, "daily.txt"));
        var second = Some.Contribution(2, "daily.txt");
        Assert.Equal(AddOutcome.Changed, await Store.AddAsync(second));
        Assert.True(ContributionEquality.Same(second, Assert.Single(await Contributions())));
    }

    [SkippableFact]
    public async Task The_same_text_under_two_addresses_is_one_document_under_the_first_of_them()
    {
        await Store.AddAsync(Some.Contribution(1, "b.txt"));
        Assert.Equal(AddOutcome.Changed, await Store.AddAsync(Some.Contribution(1, "a.txt")));
        Assert.Equal(AddOutcome.Unchanged, await Store.AddAsync(Some.Contribution(1, "c.txt")));
        Assert.Equal(AddOutcome.Unchanged, await Store.AddAsync(Some.Contribution(1, "b.txt")));
        Assert.Equal("a.txt", Assert.Single(await Documents()).Uri);
    }

    [SkippableFact]
    public async Task A_text_without_an_address_gets_the_address_under_which_it_is_read_later()
    {
        await Store.AddAsync(Some.Contribution(1, null));
        Assert.Equal(AddOutcome.Changed, await Store.AddAsync(Some.Contribution(1, "a.txt")));
        Assert.Equal(AddOutcome.Unchanged, await Store.AddAsync(Some.Contribution(1, null)));
        Assert.Equal("a.txt", Assert.Single(await Documents()).Uri);
    }

    [SkippableFact]
    public async Task A_text_goes_only_when_its_last_address_gets_another_text()
    {
        var (old, first, second) = (Some.Contribution(1, "a.txt"), Some.Contribution(2, "a.txt"), Some.Contribution(3, "b.txt"));
        await Store.AddAsync(old);
        await Store.AddAsync(Some.Contribution(1, "b.txt"));
        Assert.Equal(AddOutcome.Added, await Store.AddAsync(first));
        Assert.Equal("b.txt", (await Documents()).Single(d => d.Id == old.Document.Id).Uri);
        Assert.Equal(AddOutcome.Changed, await Store.AddAsync(second));
        Assert.Equal([.. new[] { first.Document.Id, second.Document.Id }.Order(StringComparer.Ordinal)], (await Documents()).Select(d => d.Id));
    }

    [SkippableFact]
    public async Task Addresses_are_kept_when_another_reading_takes_the_place_of_the_old_one()
    {
        var story = Some.Contribution(1, "a.txt");
        await Store.AddAsync(story);
        await Store.AddAsync(Some.Contribution(1, "b.txt"));
        await Store.AddAsync(story with { Links = [] });
        await Store.AddAsync(Some.Contribution(2, "a.txt"));
        Assert.Equal("b.txt", (await Documents()).Single(d => d.Id == story.Document.Id).Uri);
    }

    [SkippableFact]
    public async Task Removing_leaves_exactly_what_the_others_alone_give()
    {
        var (first, second) = (Some.Contribution(1, "a.txt"), Some.Contribution(2, "b.txt"));
        await Store.AddAsync(first);
        await Store.AddAsync(second);
        Assert.True(await Store.RemoveAsync(first.Document.Id));
        Assert.Equal(Shape.Of(EntityGraph.From([second])), Shape.Of(await Store.LoadAsync()));
        Assert.False(await Store.RemoveAsync(first.Document.Id));
        Assert.True(await Store.RemoveAsync(second.Document.Id));
        Assert.Empty(await Documents());
    }

    [SkippableFact]
    public async Task A_removed_document_gives_up_its_addresses()
    {
        var story = Some.Contribution(1, "a.txt");
        await Store.AddAsync(story);
        await Store.RemoveAsync(story.Document.Id);
        Assert.Equal(AddOutcome.Added, await Store.AddAsync(Some.Contribution(2, "a.txt")));
        Assert.Equal(AddOutcome.Added, await Store.AddAsync(Some.Contribution(1, "b.txt")));
    }

    [SkippableFact]
    public async Task Documents_come_in_the_order_of_their_ids_whatever_the_order_of_adding()
    {
        foreach (var number in new[] { 5, 2, 9, 1, 7 }) await Store.AddAsync(Some.Contribution(number, $"{number}.txt"));
        var ids = (await Documents()).Select(d => d.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids, (await Contributions()).Select(c => c.Document.Id));
    }

    [SkippableFact]
    public async Task A_cancelled_call_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.AddAsync(Some.Contribution(), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.RemoveAsync("x", cancelled.Token));
        Assert.Empty(await Documents());
    }

    [SkippableFact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        for (var number = 1; number <= 3; number++) await Store.AddAsync(Some.Contribution(number, $"{number}.txt"));
        using var source = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var contribution in Store.ContributionsAsync(source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, seen);
    }

    [SkippableFact]
    public async Task What_is_added_and_removed_during_reading_does_not_disturb_the_reading()
    {
        for (var number = 1; number <= 3; number++) await Store.AddAsync(Some.Contribution(number, $"{number}.txt"));
        var seen = 0;
        await foreach (var contribution in Store.ContributionsAsync())
        {
            if (seen++ == 0)
            {
                await Store.AddAsync(Some.Contribution(4, "4.txt"));
                await Store.RemoveAsync(Some.Contribution(2, "2.txt").Document.Id);
            }
        }

        Assert.Equal(3, seen);
        Assert.Equal(3, (await Documents()).Count);
    }

    [SkippableFact]
    public async Task Random_adding_and_removing_gives_the_graph_of_what_is_left()
    {
        var kitchen = Enumerable.Range(1, 5).Select(n => Some.Contribution(n, $"{n}.txt")).ToList();
        var random = new Random(20310517);
        var left = new HashSet<int>();
        for (var step = 0; step < 60; step++)
        {
            var n = random.Next(kitchen.Count);
            if (random.Next(3) > 0)
            {
                await Store.AddAsync(kitchen[n]);
                left.Add(n);
            }
            else
            {
                Assert.Equal(left.Remove(n), await Store.RemoveAsync(kitchen[n].Document.Id));
            }
        }

        Assert.Equal(Shape.Of(EntityGraph.From(left.Select(n => kitchen[n]))), Shape.Of(await Store.LoadAsync()));
    }

    [SkippableFact]
    public async Task Names_of_several_documents_are_one_entity_when_the_graph_is_loaded()
    {
        await Store.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"));
        await Store.AddAsync(News.HereAgain(EntityKind.Person, "Ruiz"));
        var entity = Assert.Single((await Store.LoadAsync()).FindEntities("Ruiz"));
        Assert.Equal(("Ana Ruiz", 2), (entity.Name, entity.DocumentCount));
    }

    [SkippableFact]
    public async Task Decisions_are_kept_in_order_replaced_and_withdrawn()
    {
        var merge = Decision(Verdict.Merge, "Ana Ruiz", "Otto Kern") with { Why = "she \"is\" he" };
        await Decisions.DecideAsync(merge);
        await Decisions.DecideAsync(Decision(Verdict.Merge, "Ana Ruiz", "Ilse Maren") with { Second = new EntityKey(EntityId.OfNamed(EntityKind.Person, "Ilse Maren"), "field arts") });
        Assert.Contains(merge, await Decisions.DecisionsAsync());
        Assert.Equal((await Decisions.DecisionsAsync()).OrderBy(d => d.Id, StringComparer.Ordinal), await Decisions.DecisionsAsync());
        var apart = Decision(Verdict.Apart, "Otto Kern", "Ana Ruiz");
        await Decisions.DecideAsync(apart);
        Assert.Equal(2, (await Decisions.DecisionsAsync()).Count);
        Assert.Contains(apart, await Decisions.DecisionsAsync());
        Assert.True(await Decisions.WithdrawAsync(merge.Id));
        Assert.False(await Decisions.WithdrawAsync(merge.Id));
        Assert.Single(await Decisions.DecisionsAsync());
    }

    [SkippableFact]
    public async Task A_merge_by_hand_holds_again_after_its_documents_were_removed_and_added_in_another_order()
    {
        Contribution[] news = [News.Here(EntityKind.Organization, "Northern Front"), News.There(EntityKind.Organization, "Lions of Tolo")];
        foreach (var contribution in news) await Store.AddAsync(contribution);
        await Decisions.DecideAsync(Decision(Verdict.Merge, "Lions of Tolo", "Northern Front", EntityKind.Organization));
        var merged = Shape.Of(await Store.LoadAsync());
        foreach (var contribution in news) await Store.RemoveAsync(contribution.Document.Id);
        Assert.Empty((await Store.LoadAsync()).Entities);
        Assert.Single((await Store.LoadAsync()).Resolution.Unapplied);
        foreach (var contribution in news.Reverse()) await Store.AddAsync(contribution);
        Assert.Equal(merged, Shape.Of(await Store.LoadAsync()));
        Assert.Equal("Lions of Tolo", (await Store.LoadAsync()).FindEntities("Northern Front").Single().Name);
    }

    [SkippableFact]
    public async Task A_merge_by_rule_that_was_undone_stays_undone_after_its_documents_were_removed_and_added()
    {
        Contribution[] news = [News.Here(EntityKind.Person, "Ana Ruiz"), News.HereAgain(EntityKind.Person, "Ruiz")];
        foreach (var contribution in news) await Store.AddAsync(contribution);
        await Decisions.DecideAsync(Decision(Verdict.Apart, "Ana Ruiz", "Ruiz"));
        foreach (var contribution in news) await Store.RemoveAsync(contribution.Document.Id);
        foreach (var contribution in news) await Store.AddAsync(contribution);
        Assert.Empty((await Store.LoadAsync()).Resolution.Merges);
        await Decisions.WithdrawAsync(HandDecision.IdOf(new(EntityId.OfNamed(EntityKind.Person, "Ruiz")), new(EntityId.OfNamed(EntityKind.Person, "Ana Ruiz"))));
        Assert.Single((await Store.LoadAsync()).Resolution.Merges);
    }

    [SkippableFact]
    public async Task A_bearer_of_a_name_that_was_taken_out_by_hand_stays_out()
    {
        var other = News.There(EntityKind.Person, "Ana Ruiz");
        var id = EntityId.OfNamed(EntityKind.Person, "Ana Ruiz");
        await Store.AddAsync(News.Here(EntityKind.Person, "Ana Ruiz"));
        await Store.AddAsync(other);
        await Decisions.DecideAsync(new HandDecision(Verdict.Apart, new(id), "Ana Ruiz", new(id, "document " + other.Document.Id), "Ana Ruiz of the other report"));
        await Store.RemoveAsync(other.Document.Id);
        await Store.AddAsync(other);
        var graph = await Store.LoadAsync();
        Assert.Equal(2, graph.FindEntities("Ana Ruiz").Length);
        Assert.True(Assert.Single(graph.Resolution.Splits).IsByHand);
    }

    [SkippableFact]
    public async Task A_cancelled_decision_is_not_kept()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Decisions.DecideAsync(Decision(Verdict.Merge, "Ana Ruiz", "Otto Kern"), cancelled.Token));
        Assert.Empty(await Decisions.DecisionsAsync());
    }

    private IDecisionStore Decisions => (IDecisionStore)Store;

    private static HandDecision Decision(Verdict verdict, string first, string second, EntityKind kind = EntityKind.Person) =>
        new(verdict, new(EntityId.OfNamed(kind, first)), first, new(EntityId.OfNamed(kind, second)), second);

    private Task<List<DocumentNode>> Documents() => List(Store.DocumentsAsync());

    private Task<List<Contribution>> Contributions() => List(Store.ContributionsAsync());

    private static async Task<List<T>> List<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items) list.Add(item);
        return list;
    }
}
