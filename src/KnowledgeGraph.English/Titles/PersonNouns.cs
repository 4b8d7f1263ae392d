using System.Collections.Frozen;

namespace KnowledgeGraph.English.Titles;

/// <summary>Common nouns for people that say their gender.</summary>
internal static class PersonNouns
{
    private static readonly FrozenSet<string> Male = WordList.Of("man boy husband father son brother uncle nephew grandfather gentleman king prince spokesman chairman businessman policeman congressman widower monk priest");

    private static readonly FrozenSet<string> Female = WordList.Of("woman girl wife mother daughter sister aunt niece grandmother lady queen princess spokeswoman chairwoman businesswoman policewoman congresswoman actress widow nun");

    /// <summary>The gender that a noun says.</summary>
    public static Gender GenderOf(string lemma) => Male.Contains(lemma) ? Gender.Male : Female.Contains(lemma) ? Gender.Female : Gender.Unknown;
}
