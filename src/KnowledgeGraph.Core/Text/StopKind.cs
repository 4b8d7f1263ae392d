namespace KnowledgeGraph.Text;

/// <summary>What the word before a full stop says about the stop.</summary>
internal enum StopKind
{
    /// <summary>A plain word: the stop ends the sentence.</summary>
    Plain,

    /// <summary>A title, a rank or another word that always has a name behind it ("Gen.", "Mr.", "St.", "vs.").</summary>
    Title,

    /// <summary>A single capital letter ("J.").</summary>
    Initial,

    /// <summary>A word that stands before a figure ("No.", "Jan."), and ends a sentence only rarely.</summary>
    Numbering,

    /// <summary>A time of day ("a.m.").</summary>
    Clock,

    /// <summary>Any other shortened word, which may end a sentence as well ("U.S.", "Inc.", "Calif.").</summary>
    Shortened,
}
