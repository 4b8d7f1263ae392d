using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>"Joe Biden", "Joseph Biden" and "Joseph R. Biden": one family name, and given names that may be one person's.</summary>
internal sealed class GivenNameRule : IMergeRule
{
    public double Confidence => 0.9;

    public bool NeedsContext => true;

    public bool IsOneSided => false;

    public bool JoinsSideBySide => false;

    public void AddKeys(EntityProfile entity, NameForm name, BlockKeys keys)
    {
        if (name.Person is { IsFull: true } person) keys.Add([Nicknames.FormalOf(person.Given), person.Family]);
    }

    public bool Matches(EntityProfile entity, NameForm name, EntityProfile other, NameForm otherName) =>
        name.Person is { IsFull: true } a && otherName.Person is { IsFull: true } b && a.Family == b.Family
        && PersonName.GivenAgree(a, b) && PersonName.MiddlesAgree(a, b) && PersonName.GenerationsAgree(a, b);

    public string Reason(string into, bool isLesser) => $"another form of the given names of {into}";
}
