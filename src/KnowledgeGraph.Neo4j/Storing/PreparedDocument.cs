using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>A contribution as a server keeps it.</summary>
/// <param name="Contribution">What the server will give back.</param>
/// <param name="Text">The contribution as one line.</param>
/// <param name="Digest">Of the text: 32 hexadecimal digits of its SHA-256.</param>
internal sealed record PreparedDocument(Contribution Contribution, string Text, string Digest)
{
    private string? _packed;

    /// <summary>The text as it is sent; packed when it is asked for first.</summary>
    public string Packed => _packed ??= PackedText.Pack(Text);

    public static PreparedDocument Of(ContributionForm form, Contribution contribution)
    {
        var (kept, text) = form.Kept(contribution);
        return new(kept, text, DigestOf(text));
    }

    /// <summary>Says which text is meant; short enough for an index, however long the text is.</summary>
    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
