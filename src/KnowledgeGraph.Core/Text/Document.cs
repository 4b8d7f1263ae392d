using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Text;

/// <summary>An article cut into sentences and words. The document owns the text; everything else is an offset into it.</summary>
public sealed class Document
{
    /// <summary>Makes a document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="language">ISO 639-1 code; the default is "en".</param>
    public Document(Article article, ImmutableArray<Sentence> sentences, string language = "en")
    {
        Article = article;
        Sentences = sentences;
        Language = language;
        Id = IdOf(article.Text);
    }

    /// <summary>First 32 hex digits of the SHA-256 of the normalised text (see <see cref="IdOf"/>).</summary>
    public string Id { get; }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The readable text.</summary>
    public string Text => Article.Text;

    /// <summary>The sentences in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; }

    /// <summary>Number of words in all sentences.</summary>
    public int WordCount => Sentences.Sum(s => s.Words.Length);

    /// <summary>The id of a text: runs of white space count as one blank, the ends are trimmed; SHA-256 over UTF-8, first 32 hex digits.</summary>
    public static string IdOf(string text) => Digest(WhiteSpace.Collapse(text));

    /// <summary>First 32 lower-case hex digits of the SHA-256 of <paramref name="content"/> in UTF-8; the base of every content-derived id.</summary>
    internal static string Digest(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
}
