using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"Orlik" where the graph has one "Orlik Group".</summary>
internal sealed class BodyWordRule : IMergeRule
{
    private const int Shortest = 5;

    public double Confidence => 0.8;

    public bool NeedsContext => true;

    public bool IsOneSided => true;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (entity.Kind != EntityKind.Organization || name.Key.Length < Shortest) return;
        if (EndsInBody(name)) keys.Add(name.Normal.AsSpan()[..^1]);
        else keys.Add(name.Normal, isLesser: true);
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        EndsInBody(name) && name.Normal.AsSpan()[..^1].SequenceEqual(otherName.Normal);

    public string Reason(string into, bool isLesser) => isLesser ? $"short for {into}" : $"{into} with the word for what it is";

    private static bool EndsInBody(NameForm name) => name.Normal.Length > 1 && NameWords.Bodies.Contains(name.Normal[^1]);
}
