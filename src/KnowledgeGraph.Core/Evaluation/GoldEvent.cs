using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>An event in the gold's form; each role holds words of mentions.</summary>
/// <param name="Type">The annotation's event type, such as <c>ATTACK</c>.</param>
/// <param name="Trigger">The word that says it.</param>
/// <param name="Agent">Who acts.</param>
/// <param name="Target">Whom or what the act meets.</param>
/// <param name="Place">Where it happens.</param>
/// <param name="Time">When it happens.</param>
/// <param name="Instrument">With what it is done.</param>
/// <param name="Negated">Whether the sentence denies it.</param>
/// <param name="Modality"><c>actual</c>, <c>future</c> or <c>hypothetical</c>.</param>
public sealed record GoldEvent(
    string Type,
    string Trigger,
    ImmutableArray<string> Agent,
    ImmutableArray<string> Target,
    ImmutableArray<string> Place,
    ImmutableArray<string> Time,
    ImmutableArray<string> Instrument,
    bool Negated,
    string Modality);
