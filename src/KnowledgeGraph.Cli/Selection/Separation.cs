using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>The decisions that take names out of an entity.</summary>
internal static class Separation
{
    /// <summary>Takes a name out; without one, the name that the entity was called by, or every name that was merged.</summary>
    /// <exception cref="CliException">The names are not one entity.</exception>
    public static IReadOnlyList<HandDecision> OfNames(EntityGraph graph, Entity entity, string first, string? second)
    {
        var members = graph.Resolution.MembersOf(entity);
        if (members.Length == 1 && second is null) throw new CliException(ExitCodes.BadInput, Single(entity));
        var (one, other) = (Member(members, first) ?? members[0], second is null ? null : Member(members, second) ?? throw NotOne(graph, entity, second));
        if (one == other) throw new CliException(ExitCodes.BadInput, $"{OneLine.Of(second!)}: the same name as A; {Single(entity)}");
        var gone = other is not null && other != members[0] ? other : one;
        EntityMemberName[] leaving = gone == members[0] ? [.. members.Skip(1)] : [gone];
        return Apart(leaving, members);
    }

    /// <summary>Takes out what a document says under the names of the entity.</summary>
    /// <exception cref="CliException">The document does not mention the entity.</exception>
    public static async Task<IReadOnlyList<HandDecision>> OfDocumentAsync(
        IGraphStore store, EntityGraph graph, Entity entity, DocumentNode document, CancellationToken cancellationToken)
    {
        var members = graph.Resolution.MembersOf(entity);
        var (here, elsewhere) = (new HashSet<EntityId>(), new HashSet<EntityId>());
        await foreach (var contribution in store.ContributionsAsync(cancellationToken))
        {
            var found = contribution.Document.Id == document.Id ? here : elsewhere;
            found.UnionWith(contribution.Entities.Select(e => e.Id).Where(id => graph.Resolution.Of(id, contribution.Document.Id) == entity.Id));
        }

        if (here.Count == 0) throw new CliException(ExitCodes.BadInput, $"{document.Title ?? document.Uri ?? document.Id}: does not mention {entity.Name}; kg show lists what mentions it.");
        var leaving = members.Where(m => here.Contains(m.Key.Id)).ToList();
        var decisions = new List<HandDecision>();
        foreach (var member in leaving)
        {
            var isShared = elsewhere.Contains(member.Key.Id);
            var part = isShared ? new EntityKey(member.Key.Id, "document " + document.Id) : member.Key;
            var name = isShared ? $"{member.Name} of {document.Title ?? document.Uri ?? document.Id}" : member.Name;
            if (isShared) decisions.Add(new(Verdict.Apart, new EntityKey(member.Key.Id), member.Name, part, name));
            decisions.AddRange(members.Where(m => m.Key.Id != member.Key.Id && (isShared || !leaving.Contains(m))).Select(m => new HandDecision(Verdict.Apart, m.Key, m.Name, part, name)));
        }

        return decisions.Count > 0 ? decisions : throw new CliException(ExitCodes.BadInput, $"{entity.Name}: no other document mentions it; there is nothing to keep it apart from.");
    }

    private static IReadOnlyList<HandDecision> Apart(EntityMemberName[] leaving, IReadOnlyList<EntityMemberName> members) =>
    [
        .. leaving.SelectMany(gone => members.Where(m => m != gone).Select(m => new HandDecision(Verdict.Apart, m.Key, m.Name, gone.Key, gone.Name)))
            .DistinctBy(d => d.Id),
    ];

    private static EntityMemberName? Member(IEnumerable<EntityMemberName> members, string name) =>
        members.FirstOrDefault(m => NameKey.Of(m.Name) == NameKey.Of(name) || (name.Length >= 6 && m.Key.Id.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    private static string Single(Entity entity) =>
        $"{entity.Name}: no other name was merged into it; where the name means two, kg unmerge \"{entity.Name}\" --document DOC takes a document's bearer out.";

    private static CliException NotOne(EntityGraph graph, Entity entity, string name) => EntityNames.Find(graph, name) switch
    {
        [] => UnknownName.Entity(graph, name),
        [var other, ..] when !other.Equals(entity) => new(ExitCodes.BadInput, $"{entity.Name} and {other.Name} are two entities already; nothing to do."),
        _ => new(ExitCodes.BadInput, $"{OneLine.Of(name)}: no name that was merged into {entity.Name}; kg merges lists them."),
    };
}
