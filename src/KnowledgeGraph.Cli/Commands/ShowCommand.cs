using System.CommandLine;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show NAME</c>: an entity with its relations, the sentences that say so, and its statements.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Name = new Argument<string>("NAME") { Description = EntityNames.Help }.Completing(CompletedBy.Entity);
    private static readonly Option<string?> Kind = new Option<string?>("--kind") { Description = KindCheck.Help("Which one, where several kinds go by the name"), HelpName = "NAME" }.Completing(CompletedBy.Kind);

    public static Command Create(CliHost host) =>
        new Command("show", "Shows an entity: kind, aliases, roles, relations, and the sentences that say so.").With(host, [Name, Kind], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var name = parse.GetValue(Name)!;
        var graph = await session.LoadAboutAsync([name], cancellationToken);
        var query = KindCheck.Resolve(graph, session.Ontology, KindCheck.Of(parse.GetValue(Kind) is { } kind ? [kind] : []));
        var found = (EntityNames.WithId(graph, name) is { Count: > 0 } byId ? byId : graph.FindEntities(name)).Where(query.IsOfKind).ToList();
        if (found.Count == 0) throw UnknownName.Entity(graph, name);
        if (found.Count > 1)
            session.Note($"{found.Count} entities go by '{OneLine.Of(name)}'; the one mentioned most is shown; by --kind or its id another can be: {EntityNames.Others(found)}.");
        var entity = found[0];
        var relations = graph.Relations.Where(r => r.Subject.Equals(entity) || r.Object.Equals(entity));
        var statements = graph.Statements.Where(s => entity.Equals(s.Speaker)).ToList();
        var scores = await ScoreFile.ReadAsync(session, entity.Id, cancellationToken);
        if (session.Json) session.WriteJson(json => WriteJson(json, graph, entity, scores, relations, statements));
        else Write(session.Screen, graph, entity, scores, relations, statements);
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, EntityGraph graph, Entity entity, IReadOnlyList<EntityScore> scores, RelationSet relations, IEnumerable<GraphStatement> statements) => json.Object(() =>
    {
        json.Add("name", entity.Name).Add("kind", entity.Kind.ToString()).Texts("aliases", entity.Aliases).Texts("roles", entity.Roles)
            .Add("mentions", entity.MentionCount).Add("documents", entity.DocumentCount);
        if (entity.Place is { } place)
            json.Object("place", () => json.Add("type", Words.Camel(place.Type)).Add("country", place.CountryCode)
                .Add("latitude", place.Latitude).Add("longitude", place.Longitude).Texts("within", place.Within).Texts("candidates", place.Candidates));
        else json.Null("place");
        json.Add("start", entity.Time?.Start).Add("end", entity.Time?.End).Add("interval", entity.Time?.Iso);
        json.Texts("types", entity.Types).Texts("ids", entity.Ids);
        json.Object("scores", () => { foreach (var score in scores) json.Add(score.Measure, score.Value); });
        json.List("relations", relations, r => RelationOutput.WriteJson(json, r));
        json.List("statements", statements, s => StatementOutput.WriteJson(json, s));
        var (merges, splits) = MergeOutput.Of(graph, entity);
        json.Add("id", entity.Id.Value).List("merges", merges, m => MergeOutput.WriteJson(json, m)).List("splits", splits, s => MergeOutput.WriteJson(json, s));
    });

    private static void Write(ScreenWriter output, EntityGraph graph, Entity entity, IReadOnlyList<EntityScore> scores, RelationSet relations, List<GraphStatement> statements)
    {
        output.WriteLine(new ScreenLine().Add(entity.Name, Ink.Name).Add("  ").Add(entity.Kind.ToString(), Ink.Kind).Add(entity.IsNamed ? "" : " (no name)", Ink.Aside));
        if (!entity.Aliases.IsEmpty) Line("also", $"{string.Join(", ", entity.Aliases)}");
        if (!entity.Roles.IsEmpty) Line("roles", $"{string.Join(", ", entity.Roles)}");
        if (!entity.Types.IsEmpty) Line("types", $"{string.Join(", ", entity.Types)}");
        if (!entity.Ids.IsEmpty) Line("ids", $"{string.Join(", ", entity.Ids)}");
        if (entity.Place is { } place) Line("place", $"{Place(place)}");
        if (entity.Place is { Candidates.IsEmpty: false } open) Line("open", $"{string.Join(" or ", open.Candidates)}");
        if (entity.Time is { } time) Line("when", $"{time.Iso}");
        Line("mentioned", $"{Words.Count(entity.MentionCount, "time")} in {Words.Count(entity.DocumentCount, "document")}");
        var (merges, splits) = MergeOutput.Of(graph, entity);
        foreach (var merge in merges) Line("merged", $"{MergeOutput.Words(merge)}");
        foreach (var split in splits) Line("split", $"{MergeOutput.Words(split)}");
        if (scores.Count > 0) Line("figures", $"{string.Join(", ", scores.Select(s => $"{s.Measure} {Figures.Of(s.Value)}"))}");
        var inks = new SentenceInks(graph);
        foreach (var type in relations.GroupBy(r => r.Type))
        {
            output.WriteLine();
            foreach (var relation in type) RelationOutput.Write(output, inks, relation);
        }

        if (statements.Count > 0) output.WriteLine();
        foreach (var statement in statements) StatementOutput.Write(output, inks, statement);

        void Line(string name, string value) => output.WriteLine(new ScreenLine().Add($"  {name,-11}", Ink.Aside).Add(value));
    }

    private static string Place(PlaceDetail place)
    {
        var where = place is { Latitude: { } latitude, Longitude: { } longitude } ? FormattableString.Invariant($"  {latitude:0.####}, {longitude:0.####}") : "";
        return $"{Words.Camel(place.Type)}{(place.CountryCode is { } code ? ", " + code : "")}{(place.Within.IsEmpty ? "" : $", in {string.Join(", ", place.Within)}")}{where}";
    }
}
