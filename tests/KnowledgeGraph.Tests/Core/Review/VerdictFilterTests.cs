using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Review;
using KnowledgeGraph.Tests.Core.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Review;

/// <summary>Verdicts hold wherever the sentence says the fact, and nowhere else.</summary>
public sealed class VerdictFilterTests
{
    private static readonly GraphLoadOptions All = new() { WithRejected = true, WithFactIds = true };

    [Fact]
    public async Task What_was_rejected_is_out_of_the_graph_and_of_what_is_handed_over_by_document_and_comes_back_when_reopened()
    {
        var store = await StoreAsync(Leads("Mara", "a.txt"), Leads("Ivo", "b.txt"));
        var id = await JudgeAsync(store, "Mara", Judgement.Rejected);
        Assert.Equal(["Ivo LEADS Front"], await FoundAsync(store));
        var stream = await GraphStream.OpenAsync(store);
        Assert.Equal(["Ivo LEADS Front"], await stream.DocumentsAsync().SelectMany(g => g.Relations.ToAsyncEnumerable()).Select(r => r.ToString()).ToListAsync());
        var with = await store.LoadAsync(new GraphLoadOptions { WithRejected = true });
        Assert.Equal([null, Judgement.Rejected], with.Relations.Select(r => r.Judgement));
        Assert.True(await store.ReopenAsync(id));
        Assert.Equal(["Ivo LEADS Front", "Mara LEADS Front"], await FoundAsync(store));
    }

    [Fact]
    public async Task A_verdict_outlives_its_document_and_holds_in_another_reading_and_in_a_copy_of_the_sentence()
    {
        var store = await StoreAsync(Leads("Mara", "a.txt"));
        await JudgeAsync(store, "Mara", Judgement.Rejected);
        await store.RemoveAsync(Leads("Mara", "a.txt").Document.Id);
        await store.AddAsync(Leads("Mara", "a.txt"));
        Assert.Empty(await FoundAsync(store));
        await store.AddAsync(Leads("Mara", "copy.txt", "Something else stands before .\n"));
        Assert.Empty(await FoundAsync(store));
        await store.AddAsync(Of("Front is led by Mara .", "other.txt", "Mara"));
        Assert.Equal(["Mara LEADS Front"], await FoundAsync(store));
    }

    [Fact]
    public async Task A_verdict_about_what_has_no_name_holds_in_every_copy()
    {
        Contribution Nobody(string uri, string before) => Some.Contribution(
            Some.Facts($"{before}commander leads Front .", uri).Nominal(EntityKind.Person, "commander").Entity(EntityKind.Organization, "Front").Relation("commander", "LEADS", "Front").Build());
        var store = await StoreAsync(Nobody("a.txt", ""), Nobody("b.txt", "Rain fell .\n"));
        Assert.Equal(2, (await store.LoadAsync()).Relations.Count);
        await JudgeAsync(store, "commander", Judgement.Rejected);
        Assert.Empty(await FoundAsync(store));
    }

    [Fact]
    public async Task What_was_verified_is_marked_and_passes_any_least_confidence()
    {
        var store = await StoreAsync(Leads("Mara", "a.txt"), Leads("Ivo", "b.txt"));
        await JudgeAsync(store, "Mara", Judgement.Verified);
        var graph = await store.LoadAsync();
        Assert.Equal([null, Judgement.Verified], graph.Relations.Select(r => r.Judgement));
        Assert.Equal(["Mara LEADS Front"], graph.Find(new GraphQuery { MinConfidence = 0.99 }).Select(r => r.ToString()));
        Assert.Equal("Ana", graph.Relations[1].Evidence[0].Verdict!.By);
    }

    [Fact]
    public async Task What_follows_from_a_rejected_fact_goes_with_it_unless_it_follows_from_another_one()
    {
        var ontology = OntologyChangeTests.Read("""
            { "extends": "news", "relations": [
              { "name": "OWNS", "subjects": ["Organization"], "objects": ["Thing"], "inverse": "OWNED_BY", "implies": "RUNS" }, { "name": "OWNED_BY", "subjects": ["Thing"], "objects": ["Organization"] },
              { "name": "LEASES", "subjects": ["Organization"], "objects": ["Thing"], "implies": "RUNS" }, { "name": "RUNS", "subjects": ["Organization"], "objects": ["Thing"] } ] }
            """);
        var contribution = Some.Contribution(Some.Facts("Veltro owns and leases Rose .", "a.txt").Entity(EntityKind.Organization, "Veltro").Entity(EntityKind.Thing, "Rose")
            .Relation("Veltro", "OWNS", "Rose", "owns").Relation("Veltro", "LEASES", "Rose", "leases").Build(), ontology);
        var store = await StoreAsync(contribution);
        await JudgeAsync(store, "OWNS", Judgement.Rejected, ontology);
        Assert.Equal(["LEASES", "RUNS"], (await store.LoadAsync(ontology)).Relations.Select(r => r.Type));
        await JudgeAsync(store, "LEASES", Judgement.Rejected, ontology);
        Assert.Empty((await store.LoadAsync(ontology)).Relations);
    }

    [Fact]
    public async Task Who_leads_a_body_by_a_rejected_fact_does_not_keep_names_apart_or_together()
    {
        var store = await StoreAsync(Leads("Mara", "a.txt"));
        await JudgeAsync(store, "Mara", Judgement.Rejected);
        var contribution = await store.ReviewedAsync(new GraphLoadOptions()).SingleAsync();
        Assert.Empty(contribution.Relations);
        Assert.True(ContributionEquality.Same(Leads("Mara", "a.txt"), await store.ReviewedAsync(All).SingleAsync()));
    }

    [Fact]
    public async Task Gold_has_the_sentences_that_were_judged_whole_with_what_was_verified()
    {
        var contribution = Some.Contribution(Some.Facts("Mara met Ivo in Tolo .\nIvo leads Front and Guild .\nMara leads Guild .", "a.txt").Entity(EntityKind.Person, "Mara").Entity(EntityKind.Person, "Ivo")
            .Entity(EntityKind.Place, "Tolo", new PlaceDetail(PlaceType.City)).Entity(EntityKind.Organization, "Front").Entity(EntityKind.Organization, "Guild")
            .Event("MEET", "met", "Mara", "Ivo").Relation("Ivo", "LOCATED_IN", "Tolo", "Ivo in Tolo").Relation("Ivo", "LEADS", "Front", "leads").Relation("Ivo", "LEADS", "Guild", "leads Front and Guild").Build());
        var store = await StoreAsync(contribution);
        await JudgeAsync(store, "MET_WITH", Judgement.Verified);
        await JudgeAsync(store, "LOCATED_IN", Judgement.Rejected);
        await JudgeAsync(store, "Front", Judgement.Verified);
        var reviewed = await store.ReviewedAsync(All).SingleAsync();
        var sentence = Assert.Single(new GoldFromReview(Ontology.Default).Of(reviewed));
        Assert.Equal(1, GoldFromReview.OpenIn(reviewed));
        Assert.Equal($"{contribution.Document.Id[..12]}-S0 Mara met Ivo in Tolo .", $"{sentence.Id} {sentence.Text}");
        Assert.Equal(["MEET met Mara Ivo"], sentence.Events.Select(e => $"{e.Type} {e.Trigger} {string.Join(',', e.Agent)} {string.Join(',', e.Target)}"));
        Assert.Empty(sentence.Relations);
        Assert.Equal(["PERSON Mara", "PERSON Ivo"], sentence.Mentions.Select(m => $"{m.Type} {m.Text}"));
    }

    private static Contribution Leads(string name, string uri, string before = "") => Of($"{before}{name} leads Front .", uri, name);

    private static Contribution Of(string text, string uri, string name) =>
        Some.Contribution(Some.Facts(text, uri).Entity(EntityKind.Person, name).Entity(EntityKind.Organization, "Front").Relation(name, "LEADS", "Front").Build());

    private static async Task<MemoryGraphStore> StoreAsync(params Contribution[] contributions)
    {
        var store = new MemoryGraphStore();
        foreach (var contribution in contributions) await store.AddAsync(contribution);
        return store;
    }

    /// <summary>Judges the first fact in which a word stands.</summary>
    private static async Task<string> JudgeAsync(MemoryGraphStore store, string word, Judgement judgement, Ontology? ontology = null)
    {
        var graph = await store.LoadAsync(All with { Ontology = ontology ?? Ontology.Default });
        var relation = graph.Relations.First(r => r.ToString().Contains(word, StringComparison.Ordinal));
        var evidence = relation.Evidence[0];
        await store.JudgeAsync([new FactVerdict(evidence.FactId!, judgement, "", relation.Type, "", relation.Status, evidence.Sentence.Text, "Ana", DateTimeOffset.UnixEpoch)]);
        return evidence.FactId!;
    }

    private static async Task<IEnumerable<string>> FoundAsync(MemoryGraphStore store) => (await store.LoadAsync()).Relations.Select(r => r.ToString());
}
