namespace KnowledgeGraph.Cli.Configuration;

/// <summary>What a setting's value looks like.</summary>
internal enum SettingForm
{
    Text,

    /// <summary>A file; written in a config file it is seen from that file's folder, <c>~/</c> is the user's home.</summary>
    File,

    /// <summary>Several files; in an environment variable with the system's separator of paths between them.</summary>
    Files,

    /// <summary>A file, or the address of a server.</summary>
    FileOrAddress,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A whole number from 1 to <see cref="Setting.Most"/>.</summary>
    Number,
}
