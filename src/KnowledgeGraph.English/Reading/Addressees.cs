using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Whom a verb of saying speaks to: "told reporters", "said to reporters"; not whom it speaks about or against.</summary>
internal static class Addressees
{
    public static bool IsAddressee(DocumentMentions mentions, EventFact fact, EntityArgument argument) =>
        mentions.At(fact.Sentence, argument.Span) is not { } mention || (mention.Preposition is null or "to" or "with" or "before" && !IsInContent(mention));

    /// <summary>"Promised to protect journalists": an object of what is promised.</summary>
    private static bool IsInContent(MentionView mention) =>
        mention.HeadWord is { Relation: "obj", Head: >= 0 and var verb } && mention.Facts.Words[verb] is { Relation: "xcomp", Upos: "VERB" };
}
