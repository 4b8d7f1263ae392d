namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>What a rule says that a mention stands for.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Link">The link that it would make.</param>
internal sealed record AntecedentProposal(string Rule, CoreferenceLink Link);
