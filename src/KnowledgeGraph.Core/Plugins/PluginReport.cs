namespace KnowledgeGraph.Plugins;

/// <summary>What a plug-in did in a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Origin">Where it is from.</param>
/// <param name="Documents">Documents that it was asked about.</param>
/// <param name="Facts">Facts that it gave, those below among them.</param>
/// <param name="OutsideText">Facts whose words are not in the text, or not in one sentence.</param>
/// <param name="UnknownTypes">Facts of a relation or event that the ontology does not have.</param>
/// <param name="Failures">Documents for which it failed or took too long; their other facts are kept.</param>
/// <param name="TimedOut">Those among them for which it took too long.</param>
/// <param name="IsLeftOut">Whether it was no longer asked after that.</param>
/// <param name="FirstFailure">What went wrong first, in one line; null where nothing did.</param>
public sealed record PluginReport(string Name, string Origin, int Documents, int Facts, int OutsideText, int UnknownTypes, int Failures, int TimedOut, bool IsLeftOut, string? FirstFailure);
