namespace KnowledgeGraph.Cli.Screens;

/// <summary>What a piece of a line is; on a terminal with colours each has its own look, of the sixteen colours that the terminal's theme sets.</summary>
internal enum Ink
{
    Plain,

    /// <summary>The name of the thing that is shown.</summary>
    Name,

    /// <summary>The kind of an entity.</summary>
    Kind,

    /// <summary>The type of a relation or an event.</summary>
    Type,

    /// <summary>Words that mean the subject of a fact.</summary>
    Subject,

    /// <summary>Words that mean its object.</summary>
    Object,

    /// <summary>Words that say the fact.</summary>
    Trigger,

    /// <summary>Sources, figures and reasons.</summary>
    Aside,
}
