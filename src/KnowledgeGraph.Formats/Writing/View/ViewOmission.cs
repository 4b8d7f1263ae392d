namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>What a page leaves out.</summary>
/// <param name="What">Plural noun: <c>relations</c>.</param>
/// <param name="Shown">How many the page has.</param>
/// <param name="Of">How many there are.</param>
/// <param name="How">How those that are shown were chosen, a clause.</param>
internal sealed record ViewOmission(string What, int Shown, int Of, string How);
