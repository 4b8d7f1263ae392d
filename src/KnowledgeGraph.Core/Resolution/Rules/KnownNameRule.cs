using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"Daesh" and "Islamic State": everybody knows that they are one.</summary>
internal sealed class KnownNameRule : IMergeRule
{
    public double Confidence => 0.98;

    public bool NeedsContext => false;

    public bool IsOneSided => false;

    public bool JoinsSideBySide => true;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys) => keys.Add(WellKnownNames.Of(entity.Kind, name.Key));

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        WellKnownNames.Of(entity.Kind, name.Key) is { } known && known == WellKnownNames.Of(other.Kind, otherName.Key);

    public string Reason(string into, bool isLesser) => $"well-known other name of {into}";
}
