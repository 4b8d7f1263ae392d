using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>What the extractor sees, for a reader.</summary>
internal sealed class ExplanationText(CliHost host, DocumentFacts facts)
{
    public void Write()
    {
        foreach (var sentence in facts.Sentences) Sentence(sentence);
        Section("entities", facts.Entities.SelectMany(Entity));
        Section("events", facts.Events.Select(Event));
        Section("links", facts.Links.Select(l => $"{FactNames.End(facts, l.From)} {l.Type} {FactNames.End(facts, l.To)}  ({l.Extractor} {Words.Confidence(l.Confidence)})"));
        Section("statements", facts.Statements.Select(s => $"{Name(s.Speaker)}: {FactNames.Said(facts, s)}  ({Words.Camel(s.Kind)}, {Words.Confidence(s.Confidence)}{(s.Reason.Length > 0 ? $": {s.Reason}" : "")})"));
        Section("kept", facts.Relations.Select(Relation));
        Section("left open", facts.Open.Select(p => $"{p.Text}  ({Words.Open(p.Kind)})"));
        Section("rejected", facts.Rejected.Select(r => $"{r.Subject} {r.Type} {r.Object}".TrimEnd() + $"  ({Words.Reason(r.Reason)})"));
    }

    private void Sentence(SentenceFacts sentence)
    {
        var rows = FactNames.Rows(facts, sentence).ToList();
        host.Screen.WriteLine(OneLine.Of(sentence.Sentence.Span.Of(facts.Document.Text)));
        host.Screen.WriteLine();
        Tables.Write(host, ["", "word", "upos", "xpos", "lemma", "head", "relation"], rows.Select(r => (IReadOnlyList<string>)
        [
            $"{r.Index}", r.Word, r.Analysis.Upos, r.Analysis.Xpos, r.Analysis.Lemma, r.Analysis.Head < 0 ? "root" : rows[r.Analysis.Head].Word, r.Analysis.Relation,
        ]));
        foreach (var root in rows.Where(r => r.Analysis.Head < 0)) Tables.Render(host, Tree(root, rows));
        Section("mentions", sentence.Mentions.Select(m => $"{m.Type.Label()} {m.Text}  ({Words.Confidence(m.Confidence)})"));
        Section("events in the sentence", sentence.Events.Select(e => Event(sentence, e)));
        Section("relations in the sentence", sentence.Relations.Select(r =>
            $"{sentence.Mentions[r.Subject].Text} {r.Type} {sentence.Mentions[r.Object].Text}  ({r.Extractor} {Words.Confidence(r.Confidence)})"));
        Section("links in the sentence", sentence.Links.Select(l =>
            $"{FactNames.End(facts, sentence, l.From)} {l.Type} {FactNames.End(facts, sentence, l.To)}  ({l.Extractor} {Words.Confidence(l.Confidence)})"));
    }

    private static Tree Tree(WordRow root, List<WordRow> rows)
    {
        var tree = new Tree(new Spectre.Console.Text(root.Word));
        var open = new Stack<(IHasTreeNodes Node, WordRow Row)>([(tree, root)]);
        var seen = new HashSet<int> { root.Index };
        while (open.TryPop(out var top))
        {
            foreach (var child in rows.Where(r => r.Analysis.Head == top.Row.Index && seen.Add(r.Index)))
                open.Push((top.Node.AddNode(new Spectre.Console.Text($"{child.Word} ({child.Analysis.Relation})")), child));
        }

        return tree;
    }

    private void Section(string name, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        host.Screen.WriteLine();
        host.Screen.WriteLine(name);
        foreach (var line in all) host.Screen.WriteLine("  " + OneLine.Of(line));
    }

    private string Event(SentenceFacts sentence, EventMention e)
    {
        var arguments = string.Join(", ", e.Arguments.Select(a => $"{Words.Camel(a.Role)} {sentence.Mentions[a.Mention].Text} {Words.Confidence(a.Confidence)}"));
        var content = FactNames.Content(facts, sentence, e) is { } words ? $", content “{words}”" : "";
        return $"{e.Type} {e.Trigger.Of(facts.Document.Text)}: {arguments}{content}  ({Words.Camel(FactStatuses.Of(e.Negated, e.Modality))}, {e.Extractor} {Words.Confidence(e.Confidence)})";
    }

    private IEnumerable<string> Entity(EntityFact entity) =>
        entity.Members.Select(m => $"— {facts[m.Mention].Text}: {m.Reason} ({Words.Confidence(m.Confidence)})")
            .Prepend($"{entity.Kind} {entity.Name}{(entity.Roles.IsEmpty ? "" : $", {string.Join(", ", entity.Roles)}")}{(entity.Place?.CountryCode is { } code ? $", {code}" : "")}{Around(entity)}");

    private static string Around(EntityFact entity)
    {
        var place = entity.Place is { Within.IsEmpty: false } inside ? $", in {string.Join(", ", inside.Within)}"
            : entity.Place is { Candidates.IsEmpty: false } open ? $", open: {string.Join(" or ", open.Candidates)}" : "";
        return entity.Time is { } time ? $"{place}, {time.Iso}" : place;
    }

    private string Event(EventFact e)
    {
        var arguments = string.Join(", ", e.Arguments.Select(a => $"{Words.Camel(a.Role)} {facts.Entities[a.Entity].Name}"));
        var days = Words.When(e.Time) is { Length: > 0 } text ? $", {text}{(e.TimeReason is { } ground ? $" by {ground}" : "")}" : "";
        var again = e.Retells is { } first ? $", {facts.Events[first].TriggerText} again: {e.RetellsReason}" : "";
        return $"{e.Type} {e.TriggerText}: {arguments}{days}{again}  ({Words.Camel(e.Status)}, {e.Extractor} {Words.Confidence(e.Confidence)})";
    }

    private string Relation(RelationFact relation)
    {
        var speakers = relation.AttributedTo.IsEmpty ? "" : $", said by {string.Join(", ", relation.AttributedTo.Select(a => Name(a)))}";
        return $"{Name(relation.Subject)} {relation.Type} {Name(relation.Object)}  ({Words.Camel(relation.Status)}, {relation.Extractor} {Words.Confidence(relation.Confidence)}{speakers})";
    }

    private string Name(int? entity) => entity is { } index ? facts.Entities[index].Name : "?";
}
