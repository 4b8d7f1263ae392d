namespace KnowledgeGraph.English.Time;

/// <summary>What a time expression is read against.</summary>
/// <param name="ArticleDate">The day of the article; without it relative expressions have no answer. Years outside 1000 to 2900 count as unknown.</param>
/// <param name="Tense">Which way expressions without a year point; the past unless said otherwise.</param>
/// <param name="Reference">The day that "two days later" or "the next day" counts from; without it they have no answer.</param>
internal sealed record TimeContext(DateOnly? ArticleDate = null, TimeTense Tense = TimeTense.Past, DateOnly? Reference = null)
{
    /// <summary>The article's date, where it can be reckoned with.</summary>
    public DateOnly? Today => Usable(ArticleDate);

    /// <summary>The reference, where it can be reckoned with.</summary>
    public DateOnly? Anchor => Usable(Reference);

    /// <summary>Whether expressions point forward.</summary>
    public bool IsFuture => Tense == TimeTense.Future;

    private static DateOnly? Usable(DateOnly? date) => date is { Year: >= 1000 and <= 2900 } ? date : null;
}
