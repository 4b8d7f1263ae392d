using System.CommandLine;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Names;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The options of every command that reads texts: what reads beside the model.</summary>
internal static class ReaderOptions
{
    public static readonly Option<string[]> Rules = new("--rules")
    {
        Description = "A file of pattern rules that find your own relations; give it again for another (docs/own-relations.md).", HelpName = "FILE",
    };

    public static readonly Option<string[]> Names = new("--names")
    {
        Description = "A CSV file of names that you know, with kind, aliases and ids; give it again for another (docs/own-relations.md).", HelpName = "FILE",
    };

    public static IEnumerable<Symbol> Symbols => [Rules, Names, .. PluginOptions.Symbols, .. ModelOptions.Symbols];

    /// <summary>Whether the command line names anything of the user's own that reads along: then what is known already is read anew.</summary>
    public static bool Any(ParseResult parse) => parse.GetValue(Rules) is { Length: > 0 } || parse.GetValue(Names) is { Length: > 0 } || PluginOptions.Any(parse) || ModelOptions.Any(parse);

    /// <summary>What the reader is to be opened with; every file is read and checked here.</summary>
    public static EnglishReaderOptions Of(Session session)
    {
        var names = session.Settings[KnownSettings.Names].Values;
        var rules = session.Settings[KnownSettings.Rules].Values is { Count: > 0 } files ? RuleSet.FromFiles(files, session.Ontology) : null;
        session.Rules = rules;
        return new EnglishReaderOptions
        {
            Ontology = session.Ontology,
            Names = names.Count > 0 ? NameListReader.Read(names, session.Ontology, session.NoteOnce) : NameList.Empty,
            Extractors = [.. rules is null ? [] : (IFactExtractor[])[rules], .. PluginOptions.Of(session, session.Parse), .. ModelOptions.Of(session, session.Parse)],
        };
    }
}
