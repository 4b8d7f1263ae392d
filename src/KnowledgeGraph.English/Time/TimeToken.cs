namespace KnowledgeGraph.English.Time;

/// <summary>A word, a number or a sign of a time expression.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case, with plain apostrophes.</param>
/// <param name="Number">Its value where it is a number of at most six digits without signs inside; else null.</param>
internal readonly record struct TimeToken(string Text, string Lower, int? Number)
{
    /// <summary>Whether it begins with an upper-case letter.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Whether it is a year, 1000 to 2100, in four digits.</summary>
    public bool IsYear => Number is >= 1000 and <= 2100 && Text.Length == 4;
}
