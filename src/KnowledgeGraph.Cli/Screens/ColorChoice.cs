namespace KnowledgeGraph.Cli.Screens;

/// <summary>When the words for a reader get colours.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal that shows them.</summary>
    Auto,

    /// <summary>Always, for a pager such as <c>less -R</c>.</summary>
    Always,

    Never,
}
