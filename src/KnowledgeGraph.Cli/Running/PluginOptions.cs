using System.CommandLine;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Plugins;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The options that have extractors of others read along.</summary>
internal static class PluginOptions
{
    private const int DefaultSeconds = 30;

    private static readonly Option<string[]> Plugin = new("--plugin")
    {
        Description = "An extractor of your own: a .dll, its folder or a .nupkg; give it again for another (docs/own-relations.md). It is code and runs with your rights.", HelpName = "PATH",
    };

    private static readonly Option<int?> Timeout = NumberOption.UpTo("--plugin-timeout", "SECONDS", $"How long a plug-in may take for one document; the default is {DefaultSeconds}.", 86_400);

    public static IEnumerable<Symbol> Symbols => [Plugin, Timeout];

    public static bool Any(ParseResult parse) => parse.GetValue(Plugin) is { Length: > 0 };

    /// <summary>The extractors, each kept from doing harm; they are loaded once a run.</summary>
    /// <exception cref="PluginException">One cannot be loaded, or two have one name.</exception>
    public static IEnumerable<IFactExtractor> Of(Session session, ParseResult parse)
    {
        session.Plugins ??= [.. (parse.GetValue(Plugin) ?? []).Distinct(StringComparer.Ordinal).SelectMany(path => PluginLoader.Load(path).Select(e => (e, path)))];
        if (session.Plugins.GroupBy(p => p.Extractor.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new PluginException($"two plug-ins have the name {twice.Key} ({string.Join(" and ", twice.Select(p => p.Path))}); give one another name.");
        session.Guards = [.. session.Plugins.Select(p => new GuardedExtractor(p.Extractor, new GuardOptions
        {
            Origin = p.Path, Ontology = session.Ontology, Limit = TimeSpan.FromSeconds(parse.GetValue(Timeout) ?? DefaultSeconds), Warn = session.Fail,
        }))];
        return session.Guards;
    }
}
