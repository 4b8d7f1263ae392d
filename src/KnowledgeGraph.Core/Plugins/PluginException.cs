namespace KnowledgeGraph.Plugins;

/// <summary>A plug-in cannot be loaded; the message says which, why, and how to mend it, in one line.</summary>
/// <param name="message">The message.</param>
/// <param name="inner">What went wrong below, if anything.</param>
public sealed class PluginException(string message, Exception? inner = null) : Exception(message, inner);
