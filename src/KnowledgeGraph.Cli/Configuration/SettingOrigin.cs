namespace KnowledgeGraph.Cli.Configuration;

/// <summary>Where a value comes from; the later goes before the earlier.</summary>
internal enum SettingOrigin
{
    Default,

    /// <summary>The user's config file.</summary>
    User,

    /// <summary>The config file of the folder or of the graph.</summary>
    Project,

    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>The command line.</summary>
    Option,
}
