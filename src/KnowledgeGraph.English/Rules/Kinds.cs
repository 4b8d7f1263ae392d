using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Groups of mention types that may stand at an end of a relation.</summary>
internal static class Kinds
{
    public static readonly ImmutableArray<MentionType> Persons = [MentionType.Person, MentionType.NominalPerson, MentionType.Pronoun];

    public static readonly ImmutableArray<MentionType> NamedPersons = [MentionType.Person];

    public static readonly ImmutableArray<MentionType> NominalPersons = [MentionType.NominalPerson];

    /// <summary>Common nouns that stand for somebody, a place or a thing; weapons aside.</summary>
    public static readonly ImmutableArray<MentionType> Nominals = [MentionType.NominalPerson, MentionType.NominalOrganization, MentionType.NominalPlace, MentionType.NominalOther];

    public static readonly ImmutableArray<MentionType> Bodies = [MentionType.Organization, MentionType.NominalOrganization];

    public static readonly ImmutableArray<MentionType> States = [MentionType.GeoPolitical, MentionType.Nationality];

    public static readonly ImmutableArray<MentionType> BodiesAndStates = [.. Bodies, .. States];

    public static readonly ImmutableArray<MentionType> Actors = [.. Persons, .. BodiesAndStates];

    public static readonly ImmutableArray<MentionType> Places = [MentionType.GeoPolitical, MentionType.Location, MentionType.Facility, MentionType.NominalPlace];

    public static readonly ImmutableArray<MentionType> NamedPlaces = [MentionType.GeoPolitical, MentionType.Location, MentionType.Facility];

    public static readonly ImmutableArray<MentionType> Roles = [MentionType.Role, MentionType.NominalPerson];

    public static readonly ImmutableArray<MentionType> Happenings = [MentionType.Event];

    public static readonly ImmutableArray<MentionType> Names =
        [MentionType.Person, MentionType.Organization, MentionType.GeoPolitical, MentionType.Location, MentionType.Facility, MentionType.Nationality, MentionType.Miscellaneous];
}
