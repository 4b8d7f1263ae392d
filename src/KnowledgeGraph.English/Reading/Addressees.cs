using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Whom a verb of saying speaks to: "told reporters", "said to reporters"; not whom it speaks about or against.</summary>
internal static class Addressees
{
    public static bool IsAddressee(DocumentMentions mentions, EventFact fact, EntityArgument argument) =>
        mentions.At(fact.Sentence, argument.Span)?.Preposition is null or "to" or "with" or "before";
}
