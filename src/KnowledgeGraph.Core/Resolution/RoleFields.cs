using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Walks of life that role words tell of. Only those are told apart that one person seldom has both of; who commands, governs, preaches or trades is of one field,
/// because generals become ministers and ministers directors.
/// </summary>
internal static class RoleFields
{
    private static readonly FrozenDictionary<string, string> Fields = new (string Field, string Words)[]
    {
        ("sport", """
            footballer football striker goalkeeper midfielder winger quarterback golfer boxer cricketer cricket swimmer sprinter athlete cyclist skier wrestler
            tennis basketball baseball rugby hockey marathon olympian gymnast jockey snooker
            """),
        ("arts", "actor actress singer musician painter novelist poet rapper comedian filmmaker guitarist composer sculptor pianist violinist dancer screenwriter"),
        ("science", "scientist physicist biologist chemist astronomer mathematician virologist epidemiologist geologist seismologist climatologist archaeologist botanist"),
        ("state", """
            minister senator lawmaker congressman congresswoman governor mayor premier chancellor parliamentarian ambassador diplomat politician
            general colonel admiral lieutenant brigadier sergeant major commander soldier judge prosecutor king queen prince sultan emir
            """),
    }.SelectMany(f => f.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, f.Field)))
        .ToFrozenDictionary(p => p.Word, p => p.Field, StringComparer.Ordinal);

    /// <summary>The fields that role words tell of, each with a word that does, ordinal order.</summary>
    public static SortedDictionary<string, string> Of(IEnumerable<string> roles)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            foreach (var word in role.ToLowerInvariant().Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
                if (Fields.TryGetValue(word, out var field)) fields.TryAdd(field, role);
        }

        return fields;
    }
}
