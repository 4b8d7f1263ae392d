namespace KnowledgeGraph.English.Names;

/// <summary>Names that are written in capitals throughout, as in a dateline.</summary>
internal static class Capitals
{
    /// <summary>"VELIN" as "Velin", "N'DJAMENA" as "N'Djamena"; unchanged where a letter is small, or a word shorter than four letters may be an acronym.</summary>
    /// <param name="name">The name.</param>
    public static string Lowered(string name)
    {
        if (name.Any(char.IsLower) || name.Contains('.', StringComparison.Ordinal) || name.Length < 4) return name;
        var letters = name.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (char.IsLetter(letters[i - 1])) letters[i] = char.ToLowerInvariant(letters[i]);
        return new string(letters);
    }
}
