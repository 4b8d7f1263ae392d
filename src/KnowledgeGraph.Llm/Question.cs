using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Llm;

/// <summary>Some sentences of a document that are asked about together, numbered from 1.</summary>
/// <param name="Sentences">The sentences.</param>
/// <param name="Text">The question.</param>
internal sealed record Question(IReadOnlyList<Sentence> Sentences, string Text)
{
    private const int MostSentences = 20;
    private const int MostCharacters = 4_000;

    /// <summary>The questions about a document; a sentence in which nothing is mentioned holds no fact.</summary>
    public static IEnumerable<Question> Of(Document document, IEnumerable<SentenceFacts> facts)
    {
        var (sentences, text) = (new List<Sentence>(), new StringBuilder());
        foreach (var sentence in facts.Where(f => !f.Mentions.IsEmpty).Select(f => f.Sentence))
        {
            var words = WhiteSpace.Collapse(sentence.Span.Of(document.Text));
            if (sentences.Count > 0 && (sentences.Count == MostSentences || text.Length + words.Length > MostCharacters))
            {
                yield return new Question([.. sentences], text.ToString());
                sentences.Clear();
                text.Clear();
            }

            sentences.Add(sentence);
            text.Append(FormattableString.Invariant($"{sentences.Count}. {words}\n"));
        }

        if (sentences.Count > 0) yield return new Question(sentences, text.ToString());
    }
}
