using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Conflicts;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Conflicts for readers and as JSON.</summary>
internal static class ConflictOutput
{
    public static void WriteJson(JsonOutput json, Conflict conflict) => json.Object(() =>
    {
        json.Add("kind", Words.Camel(conflict.Kind)).Add("about", conflict.Shared.Name).Add("aboutKind", conflict.Shared.Kind.ToString()).Add("dated", conflict.IsDated);
        json.Named("first", () => RelationOutput.WriteJson(json, conflict.First)).Named("second", () => RelationOutput.WriteJson(json, conflict.Second));
    });

    public static void Write(ScreenWriter output, SentenceInks inks, Conflict conflict)
    {
        output.WriteLine(new ScreenLine().Add(Sentence(conflict), Ink.Name).Add(conflict.IsDated ? "" : "  (a day is not known: one may have followed the other)", Ink.Aside));
        foreach (var relation in new[] { conflict.First, conflict.Second }) RelationOutput.Write(output, inks, relation, "    ");
    }

    private static string Sentence(Conflict c) => c.Kind switch
    {
        ConflictKind.Exclusive => $"{c.Shared.Name}: more than one subject of {c.First.Type} at one time",
        ConflictKind.Functional => $"{c.Shared.Name}: more than one object of {c.First.Type} at one time",
        ConflictKind.Final => $"{c.Shared.Name}: acts after {c.First.Type}",
        _ => $"{c.First}: said and denied",
    };
}
