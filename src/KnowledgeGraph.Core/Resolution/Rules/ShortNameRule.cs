using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"Ruiz" or "A. Ruiz" where the graph has one person of that name.</summary>
internal sealed class ShortNameRule : IMergeRule
{
    private const int Shortest = 3;

    public double Confidence => 0.8;

    public bool NeedsContext => true;

    public bool IsOneSided => true;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (entity.Kind == EntityKind.Person && name.Person.Family.Length >= Shortest) keys.Add(name.Person.Family, isLesser: !name.Person.IsFull);
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        name.Person.IsFull && !otherName.Person.IsFull && name.Person.Family == otherName.Person.Family
        && PersonName.GivenAgree(name.Person, otherName.Person) && PersonName.GenerationsAgree(name.Person, otherName.Person);

    public string Reason(string into, bool isLesser) => isLesser ? $"short name of {into}, the only one of that name" : $"full name of {into}";
}
