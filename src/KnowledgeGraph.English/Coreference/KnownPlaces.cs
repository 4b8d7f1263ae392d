namespace KnowledgeGraph.English.Coreference;

internal static class KnownPlaces
{
    public static bool IsCountry(string name) => name.Length > 0;
}
