namespace KnowledgeGraph.English.Titles;

/// <summary>Grammatical gender of a person, as far as the text gives it away.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
