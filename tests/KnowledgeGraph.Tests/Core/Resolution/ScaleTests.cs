using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Core.Resolution;

/// <summary>How many pairs are compared, counted and not timed: names are never compared all with all.</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData("different", 5)]
    [InlineData("one family name", 12)]
    [InlineData("one name with many middle names", 40)]
    [InlineData("one acronym", 5)]
    [InlineData("one spelling in other letters", 80)]
    public void Comparisons_grow_with_the_number_of_names_and_not_with_its_square(string names, double most)
    {
        var (small, large) = (Comparisons(names, 500), Comparisons(names, 4000));
        Assert.True(large <= most * 4000, $"{large} comparisons of 4,000 names");
        Assert.True(large / 4000.0 <= 2 * (small / 500.0) + 1, $"{small} comparisons of 500 names, {large} of 4,000");
    }

    private static long Comparisons(string names, int count)
    {
        var profiles = Enumerable.Range(0, count).Select(i => Profile(names, i)).Append(Profile(EntityKind.Person, "Ruiz")).Append(Profile(EntityKind.Organization, "VB"))
            .DistinctBy(p => p.Id).OrderBy(p => p.Id).ToList();
        return new EntityResolver(profiles, new Nobody(), [], count).Resolve().Comparisons;
    }

    private static EntityProfile Profile(string names, int number)
    {
        var word = Word(number);
        return names switch
        {
            "one family name" => Profile(EntityKind.Person, $"{word} Ruiz"),
            "one name with many middle names" => Profile(EntityKind.Person, $"Ana {word} Ruiz"),
            "one acronym" => Profile(EntityKind.Organization, $"V{word} B{word}"),
            "one spelling in other letters" => Profile(EntityKind.Organization, Vowels("Jbrkzn Brmtsk", number)),
            _ => Profile(EntityKind.Person, $"{word} {Word(number * 7 + 3)}ov"),
        };
    }

    private static EntityProfile Profile(EntityKind kind, string name)
    {
        var id = EntityId.OfNamed(kind, name);
        return new EntityProfile(new EntityKey(id), id, kind, name) { Documents = [0], MentionCount = 1 };
    }

    /// <summary>A word of its own for each number.</summary>
    private static string Word(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        var word = "";
        for (var rest = number + 14 * 14; rest > 0; rest /= 14) word += $"{Consonants[rest % 14]}{"aeiou"[rest % 5]}";
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>The consonants with other vowels for each number.</summary>
    private static string Vowels(string consonants, int number)
    {
        var name = "";
        foreach (var c in consonants)
        {
            name += c;
            if (c == ' ') continue;
            name += "aeiou"[number % 5];
            number /= 5;
        }

        return name;
    }

    private sealed class Nobody : IEntitySurroundings
    {
        public IReadOnlySet<EntityId> CompanionsOf(EntityProfile entity) => new HashSet<EntityId>();
    }
}
