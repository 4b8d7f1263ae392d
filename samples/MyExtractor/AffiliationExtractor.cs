using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace MyExtractor;

/// <summary>"Lena Brandt (Labour Party)": a person with a body in brackets right behind is a member of it.</summary>
public sealed class AffiliationExtractor : IFactExtractor
{
    public string Name => "affiliation";

    public IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var person in sentence.Mentions.Where(m => m.Type == MentionType.Person))
            {
                var body = sentence.Mentions.FirstOrDefault(m => m.Type == MentionType.Organization && IsInBracketsBehind(document.Text, person.Span, m.Span));
                if (body is not null) yield return new ExtractedFact("MEMBER_OF", person.Span, body.Span, 0.9);
            }
        }
    }

    private static bool IsInBracketsBehind(string text, TextSpan person, TextSpan body) =>
        body.Start > person.End && text[person.End..body.Start].Trim() is "(" or "( the" or "(the" && text[body.End..].TrimStart().StartsWith(')');
}
