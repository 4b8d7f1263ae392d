using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.English;

/// <summary>How English is read.</summary>
public sealed record EnglishReaderOptions
{
    /// <summary>Folder of the model; null, the default, is <c>models/english</c> beside the program.</summary>
    public string? ModelFolder { get; init; }

    /// <summary>What the graph may say; the default is the built-in ontology.</summary>
    public Ontology Ontology { get; init; } = Ontology.Default;

    /// <summary>Entities that the user knows; the default is none.</summary>
    public NameList Names { get; init; } = NameList.Empty;

    /// <summary>Extractors beside the built-in ones, such as a <see cref="KnowledgeGraph.Rules.RuleSet"/>, in the order in which they are asked; the default is none.</summary>
    public ImmutableArray<IFactExtractor> Extractors { get; init; } = [];
}
