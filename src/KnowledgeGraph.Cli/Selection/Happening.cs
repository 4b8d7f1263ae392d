using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>An end of a link: an event, shown by its trigger, or an entity that is a happening.</summary>
internal sealed record Happening(GraphEvent? Event, Entity? Entity)
{
    public string Name => Event?.Node.Trigger ?? Entity!.Name;

    public string Kind => Event is null ? Entity!.Kind.ToString() : nameof(Event);

    public FactStatus Status => Event?.Node.Status ?? FactStatus.Actual;

    /// <summary>Whether it goes by a name, or somebody of this name takes part in it.</summary>
    public bool Goes(string name, HashSet<EntityId> ids) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        || (Entity is { } entity ? ids.Contains(entity.Id) : Event!.Participants.Any(p => ids.Contains(p.Entity.Id)));

    /// <summary>Whether it is one of these entities, or they alone take part in it and at least one does.</summary>
    public bool Within(IReadOnlySet<EntityId> ids) => Entity is { } entity ? ids.Contains(entity.Id) : Event!.Participants.Length > 0 && Event.Participants.All(p => ids.Contains(p.Entity.Id));

    /// <summary>"attack (ISIS on U.S. forces)".</summary>
    public string Describe()
    {
        if (Event is null) return Name;
        var agents = string.Join(", ", Event.With(ArgumentRole.Agent).Select(e => e.Name));
        var targets = string.Join(", ", Event.With(ArgumentRole.Target).Select(e => e.Name));
        return (agents.Length, targets.Length) switch
        {
            (0, 0) => Name,
            (_, 0) => $"{Name} (by {agents})",
            (0, _) => $"{Name} (of {targets})",
            _ => $"{Name} ({agents} → {targets})",
        };
    }
}
