using System.CommandLine;
using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Names;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The options of every command that reads texts: what reads beside the model.</summary>
internal static class ReaderOptions
{
    private static readonly Option<string[]> Rules = new("--rules")
    {
        Description = "A file of pattern rules that find your own relations; give it again for another (docs/own-relations.md).", HelpName = "FILE",
    };

    private static readonly Option<string[]> Names = new("--names")
    {
        Description = "A CSV file of names that you know, with kind, aliases and ids; give it again for another (docs/own-relations.md).", HelpName = "FILE",
    };

    public static IEnumerable<Symbol> Symbols => [Rules, Names, .. PluginOptions.Symbols, .. ModelOptions.Symbols];

    /// <summary>Whether anything of the user's own reads along: then what is known already is read anew.</summary>
    public static bool Any(ParseResult parse) => parse.GetValue(Rules) is { Length: > 0 } || parse.GetValue(Names) is { Length: > 0 } || PluginOptions.Any(parse) || ModelOptions.Any(parse);

    /// <summary>What the reader is to be opened with; every file is read and checked here.</summary>
    public static EnglishReaderOptions Of(Session session, ParseResult parse)
    {
        var rules = parse.GetValue(Rules) is { Length: > 0 } files ? RuleSet.FromFiles(files, session.Ontology) : null;
        session.Rules = rules;
        return new EnglishReaderOptions
        {
            Ontology = session.Ontology,
            Names = parse.GetValue(Names) is { Length: > 0 } names ? NameListReader.Read(names, session.Ontology, session.NoteOnce) : NameList.Empty,
            Extractors = [.. rules is null ? [] : (IFactExtractor[])[rules], .. PluginOptions.Of(session, parse), .. ModelOptions.Of(session, parse)],
        };
    }
}
