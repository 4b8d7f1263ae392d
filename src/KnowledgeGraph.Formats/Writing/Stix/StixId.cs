using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Formats.Writing.Stix;

/// <summary>Ids of STIX objects: a type and a UUID of version 5 (RFC 9562), derived from our id, so that the same graph gives the same ids.</summary>
internal static class StixId
{
    /// <summary>A namespace of our own; that of the specification is kept for other objects.</summary>
    private static readonly byte[] Namespace = [0x5b, 0x0a, 0x3e, 0x0c, 0x6c, 0x1d, 0x4e, 0x55, 0x9a, 0x71, 0x2f, 0xd0, 0x84, 0x39, 0x1b, 0xe6];

    public static string Of(string type, string id) => $"{type}--{Uuid($"{type}\n{id}")}";

    [SuppressMessage("Security", "CA5350", Justification = "The UUID's version says SHA-1; it is an id, not a signature.")]
    private static string Uuid(string name)
    {
        var hash = SHA1.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(name)])[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
