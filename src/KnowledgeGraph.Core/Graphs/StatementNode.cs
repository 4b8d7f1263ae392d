using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Graphs;

/// <summary>A statement in the graph: somebody's words.</summary>
/// <param name="Id">Derived from document and span.</param>
/// <param name="Kind">Word for word or retold.</param>
/// <param name="Text">The words, line breaks and runs of blanks made one blank; an interruption is shown as " … ".</param>
/// <param name="Cue">The cue ("said"), empty where there is none.</param>
/// <param name="Start">Offset of the words in the original text.</param>
/// <param name="End">Offset behind them.</param>
/// <param name="CueStart">Offset of the cue in the original text; null where there is none.</param>
/// <param name="CueEnd">Offset behind the cue.</param>
/// <param name="Speaker">STATED_BY: the source; null where nobody is named.</param>
/// <param name="Sentences">IN_SENTENCE: indices of the sentences that hold the words.</param>
/// <param name="Events">ASSERTS: ids of the events in the words.</param>
/// <param name="About">Entities that the words mention, ordinal order of ids.</param>
/// <param name="Confidence">How sure source and words are, 0 to 1.</param>
public sealed record StatementNode(
    string Id,
    StatementKind Kind,
    string Text,
    string Cue,
    int Start,
    int End,
    int? CueStart,
    int? CueEnd,
    EntityId? Speaker,
    ImmutableArray<int> Sentences,
    ImmutableArray<string> Events,
    ImmutableArray<EntityId> About,
    double Confidence);
