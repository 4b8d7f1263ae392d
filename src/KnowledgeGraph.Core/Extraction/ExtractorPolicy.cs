using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>How facts that several extractors find become one, and how many must find one. Part of an ontology (<see cref="Ontologies.Ontology.Extractors"/>).</summary>
public sealed record ExtractorPolicy
{
    /// <summary>What holds where an ontology says nothing: nobody goes first, the best confidence counts, one voice is enough.</summary>
    public static ExtractorPolicy Default { get; } = new();

    /// <summary>
    /// Who goes first: names, or beginnings of names that end in <c>*</c> ("rule:*"). Those that are not listed come last. The order is that of the names of a fact, and where two of them contradict
    /// about the same words (one says it, one has it denied) only the first is kept; empty, the default, keeps both.
    /// </summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>Whose confidence a fact has that several found; the default is the best.</summary>
    public MergedConfidence Confidence { get; init; }

    /// <summary>How many must find a fact for it to be kept, at least 1, the default. All rules of a user are one voice; a relation may ask for more (<see cref="Ontologies.RelationType.Votes"/>).</summary>
    public int Votes { get; init; } = 1;

    /// <summary>Place of an extractor in <see cref="Order"/>, from 0; behind the last where it is not listed.</summary>
    internal int RankOf(string name)
    {
        for (var i = 0; i < Order.Length; i++)
            if (Order[i].EndsWith('*') ? name.StartsWith(Order[i][..^1], StringComparison.Ordinal) : name == Order[i]) return i;
        return Order.Length;
    }

    /// <summary>Whether nothing was set.</summary>
    internal bool IsDefault => Order.IsEmpty && Confidence == MergedConfidence.Best && Votes == 1;
}
