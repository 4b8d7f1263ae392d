using KnowledgeGraph.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>A decision by hand about two entities. It is kept beside the documents, not in them, and holds again whenever both entities are there.</summary>
/// <param name="Verdict">One or two.</param>
/// <param name="First">Of a merge the entity that goes on.</param>
/// <param name="FirstName">What the first was called when it was decided, for readers.</param>
/// <param name="Second">Of a merge the entity that becomes a part of the first.</param>
/// <param name="SecondName">What the second was called.</param>
/// <param name="Why">The reason in the words of whoever decided; null where none was given.</param>
public sealed record HandDecision(Verdict Verdict, EntityKey First, string FirstName, EntityKey Second, string SecondName, string? Why = null)
{
    /// <summary>Derived from the two entities in either order, 32 hex digits: a later decision about the same two takes the place of this one.</summary>
    public string Id => IdOf(First, Second);

    /// <summary>The id of a decision about two entities.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    public static string IdOf(EntityKey one, EntityKey other)
    {
        var (a, b) = (one.ToString(), other.ToString());
        return Document.Digest(string.CompareOrdinal(a, b) <= 0 ? $"decision\n{a}\n{b}" : $"decision\n{b}\n{a}");
    }
}
