using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"SDF" where the graph has one body whose words begin so.</summary>
internal sealed class AcronymRule : IMergeRule
{
    public double Confidence => 0.85;

    public bool NeedsContext => true;

    public bool IsOneSided => true;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (entity.Kind is EntityKind.Person or EntityKind.Group) return;
        if (name.IsAcronym) keys.Add(Letters(name), isLesser: true);
        else foreach (var letters in name.Acronyms()) keys.Add(letters);
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        otherName.IsAcronym && !name.IsAcronym && name.Acronyms().Contains(Letters(otherName), StringComparer.Ordinal);

    public string Reason(string into, bool isLesser) => isLesser ? $"acronym of {into}" : $"spelt out, {into}";

    private static string Letters(NameForm name) => name.Key.Replace(" ", "", StringComparison.Ordinal);
}
