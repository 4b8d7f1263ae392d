using System.Collections.Immutable;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Reads "Anna Berg met Carl Dahl ." as a meeting of two persons.</summary>
internal sealed class MeetingAnalyzer : IArticleAnalyzer
{
    private int _read;

    /// <summary>How many articles were read.</summary>
    public int Read => _read;

    /// <summary>Called with each article before it is read.</summary>
    public Action<Article> Before { get; set; } = _ => { };

    Contribution IArticleAnalyzer.Read(Article article, CancellationToken cancellationToken)
    {
        Before(article);
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _read);
        return Some.Contribution(Facts(Some.Document(article with { Text = article.Text.Trim() })));
    }

    public DocumentFacts Analyze(Document document, CancellationToken cancellationToken) => Facts(document);

    public ImmutableArray<SentenceFacts> AnalyzeSentences(Document document, CancellationToken cancellationToken) => Facts(document).Sentences;

    public void Dispose()
    {
    }

    private static DocumentFacts Facts(Document document)
    {
        var names = document.Text.TrimEnd('.', ' ').Split(" met ");
        var facts = new FactsOf(document).Entity(EntityKind.Person, names[0]).Entity(EntityKind.Person, names[1]).Event("MEET", "met", names[0], names[1]).Build();
        return facts with { Sentences = [.. facts.Sentences.Select(s => s with { Words = Words(s.Sentence, document.Text) })] };
    }

    /// <summary>"met" is the root, the last word of each name hangs on it, the words before on that one.</summary>
    private static ImmutableArray<WordAnalysis> Words(Sentence sentence, string text)
    {
        var words = sentence.Words.Select(w => w.Of(text)).ToList();
        var root = words.IndexOf("met");
        return
        [
            .. words.Select((word, i) => i == root ? new WordAnalysis("VERB", "VBD", "meet", -1, "root")
                : word == "." ? new WordAnalysis("PUNCT", ".", word, root, "punct")
                : i == root - 1 ? new WordAnalysis("PROPN", "NNP", word, root, "nsubj")
                : i == root + 1 ? new WordAnalysis("PROPN", "NNP", word, root, "obj")
                : new WordAnalysis("PROPN", "NNP", word, i < root ? root - 1 : root + 1, i < root ? "compound" : "flat")),
        ];
    }
}
