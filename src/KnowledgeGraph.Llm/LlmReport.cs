namespace KnowledgeGraph.Llm;

/// <summary>What a language model was asked, what it gave, and what it cost.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Requests">Requests that were sent, those that were tried again among them.</param>
/// <param name="FromCache">Questions that were answered from the cache.</param>
/// <param name="TokensAsked">Tokens of the questions, by the endpoint; a quarter of the characters where it does not say.</param>
/// <param name="TokensAnswered">Tokens of the answers.</param>
/// <param name="Facts">Facts that were taken.</param>
/// <param name="NotInText">Facts whose words are not in the sentence that they name.</param>
/// <param name="Malformed">Facts of unknown relations or without what a fact needs.</param>
/// <param name="Failures">Questions without an answer that can be read; the facts of others are kept.</param>
/// <param name="Unasked">Questions that were not asked, because the budget was used up or the model left out.</param>
/// <param name="FirstFailure">What went wrong first, in one line; null where nothing did.</param>
/// <param name="Cost">What it cost by <see cref="LlmOptions.Prices"/>; null where no prices were given.</param>
public sealed record LlmReport(
    string Model, int Requests, int FromCache, long TokensAsked, long TokensAnswered, int Facts, int NotInText, int Malformed, int Failures, int Unasked, string? FirstFailure, double? Cost);
