namespace KnowledgeGraph.English.Model;

/// <summary>How a word is written; gives the model back the case that its lower-cased vocabulary has lost. The numbers are the model's input.</summary>
internal enum LetterShape : byte
{
    Lower = 0,
    Title = 1,
    Upper = 2,
    Mixed = 3,
    Digits = 4,
    Punctuation = 5,

    /// <summary>A capital that may be owed to the beginning of the sentence.</summary>
    FirstTitle = 6,

    /// <summary>Initials, or an acronym or abbreviation with points and a capital.</summary>
    Pointed = 7,
}
