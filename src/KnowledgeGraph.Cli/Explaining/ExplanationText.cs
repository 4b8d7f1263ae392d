using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Extraction;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>What the extractor sees, for a reader.</summary>
internal sealed class ExplanationText(CliHost host, DocumentFacts facts)
{
    private readonly ScreenWriter _screen = host.Screen;

    public void Write()
    {
        foreach (var sentence in facts.Sentences) Sentence(sentence);
        Section("entities", facts.Entities.SelectMany(Entity));
        Section("events", facts.Events.Select(Event));
        Section("links", facts.Links.Select(l => Triple(FactNames.End(facts, l.From), l.Type, FactNames.End(facts, l.To), $"({l.Extractor} {Words.Confidence(l.Confidence)})")));
        Section("statements", facts.Statements.Select(s => Line().Add(Name(s.Speaker), Ink.Subject).Add($": {OneLine.Of(FactNames.Said(facts, s))}")
            .Add($" ({Words.Camel(s.Kind)}, {Words.Confidence(s.Confidence)}{(s.Reason.Length > 0 ? $": {s.Reason}" : "")})", Ink.Aside)));
        Section("kept", facts.Relations.Select(Relation));
        Section("left open", facts.Open.Select(p => Line().Add(OneLine.Of(p.Text)).Add($" ({Words.Open(p.Kind)})", Ink.Aside)));
        Section("rejected", facts.Rejected.Select(r => Line().Add(OneLine.Of($"{r.Subject} {r.Type} {r.Object}".TrimEnd())).Add($" ({Words.Reason(r.Reason)})", Ink.Aside)));
    }

    private void Sentence(SentenceFacts sentence)
    {
        var rows = FactNames.Rows(facts, sentence).ToList();
        _screen.WriteLine(Inked(sentence));
        _screen.WriteLine();
        Tables.Write(host, ["", "word", "upos", "xpos", "lemma", "head", "relation"], rows.Select(r => (IReadOnlyList<string>)
        [
            $"{r.Index}", r.Word, r.Analysis.Upos, r.Analysis.Xpos, r.Analysis.Lemma, r.Analysis.Head < 0 ? "root" : rows[r.Analysis.Head].Word, r.Analysis.Relation,
        ]));
        foreach (var root in rows.Where(r => r.Analysis.Head < 0)) Tables.Render(host, Tree(root, rows));
        Section("mentions", sentence.Mentions.Select(m => Line().Add(m.Type.Label(), Ink.Kind).Add($" {OneLine.Of(m.Text)}").Add($" ({Words.Confidence(m.Confidence)})", Ink.Aside)));
        Section("events in the sentence", sentence.Events.Select(e => Event(sentence, e)));
        Section("relations in the sentence", sentence.Relations.Select(r =>
            Triple(sentence.Mentions[r.Subject].Text, r.Type, sentence.Mentions[r.Object].Text, $"({r.Extractor} {Words.Confidence(r.Confidence)})")));
        Section("links in the sentence", sentence.Links.Select(l =>
            Triple(FactNames.End(facts, sentence, l.From), l.Type, FactNames.End(facts, sentence, l.To), $"({l.Extractor} {Words.Confidence(l.Confidence)})")));
    }

    /// <summary>The sentence with its mentions and triggers inked.</summary>
    private ScreenLine Inked(SentenceFacts sentence)
    {
        var (text, span) = (facts.Document.Text, sentence.Sentence.Span);
        var inks = new Ink[span.Length];
        foreach (var m in sentence.Mentions) Paint(m.Span.Start, m.Span.End, Ink.Subject);
        foreach (var e in sentence.Events) Paint(e.Trigger.Start, e.Trigger.End, Ink.Trigger);
        return new ScreenLine().Add(string.Concat(span.Of(text).Select(c => char.IsWhiteSpace(c) ? ' ' : c)), inks);

        void Paint(int start, int end, Ink ink) => inks.AsSpan(start - span.Start, end - start).Fill(ink);
    }

    private Tree Tree(WordRow root, List<WordRow> rows)
    {
        var tree = new Tree(new Spectre.Console.Text(root.Word, Look(Ink.Trigger)));
        var open = new Stack<(IHasTreeNodes Node, WordRow Row)>([(tree, root)]);
        var seen = new HashSet<int> { root.Index };
        while (open.TryPop(out var top))
        {
            foreach (var child in rows.Where(r => r.Analysis.Head == top.Row.Index && seen.Add(r.Index)))
                open.Push((top.Node.AddNode(new Paragraph(OneLine.Visible(child.Word)).Append($" ({child.Analysis.Relation})", Look(Ink.Aside))), child));
        }

        return tree;
    }

    private Style Look(Ink ink) => _screen.IsInked ? Inks.Style(ink) : Style.Plain;

    private void Section(string name, IEnumerable<ScreenLine> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        _screen.WriteLine();
        _screen.WriteLine(new ScreenLine().Add(name, Ink.Name));
        foreach (var line in all) _screen.WriteLine(line);
    }

    private ScreenLine Event(SentenceFacts sentence, EventMention e)
    {
        var line = Line().Add(e.Type, Ink.Type).Add(" ").Add(OneLine.Of(e.Trigger.Of(facts.Document.Text)), Ink.Trigger).Add(": ")
            .Add(string.Join(", ", e.Arguments.Select(a => $"{Words.Camel(a.Role)} {OneLine.Of(sentence.Mentions[a.Mention].Text)} {Words.Confidence(a.Confidence)}")));
        if (FactNames.Content(facts, sentence, e) is { } words) line.Add($", content “{OneLine.Of(words)}”");
        return line.Add($" ({Words.Camel(FactStatuses.Of(e.Negated, e.Modality))}, {e.Extractor} {Words.Confidence(e.Confidence)})", Ink.Aside);
    }

    private IEnumerable<ScreenLine> Entity(EntityFact entity)
    {
        yield return Line().Add(entity.Kind.ToString(), Ink.Kind).Add(" ").Add(OneLine.Of(entity.Name), Ink.Subject)
            .Add($"{(entity.Roles.IsEmpty ? "" : $", {OneLine.Of(string.Join(", ", entity.Roles))}")}{(entity.Place?.CountryCode is { } code ? $", {code}" : "")}{Around(entity)}");
        foreach (var m in entity.Members) yield return Line().Add($"— {OneLine.Of(facts[m.Mention].Text)}: {OneLine.Of(m.Reason)}").Add($" ({Words.Confidence(m.Confidence)})", Ink.Aside);
    }

    private static string Around(EntityFact entity)
    {
        var place = entity.Place is { Within.IsEmpty: false } inside ? $", in {string.Join(", ", inside.Within)}"
            : entity.Place is { Candidates.IsEmpty: false } open ? $", open: {string.Join(" or ", open.Candidates)}" : "";
        return entity.Time is { } time ? $"{place}, {time.Iso}" : place;
    }

    private ScreenLine Event(EventFact e)
    {
        var arguments = string.Join(", ", e.Arguments.Select(a => $"{Words.Camel(a.Role)} {OneLine.Of(facts.Entities[a.Entity].Name)}"));
        var days = Words.When(e.Time) is { Length: > 0 } text ? $", {text}{(e.TimeReason is { } ground ? $" by {ground}" : "")}" : "";
        var again = e.Retells is { } first ? $", {facts.Events[first].TriggerText} again: {e.RetellsReason}" : "";
        return Line().Add(e.Type, Ink.Type).Add(" ").Add(OneLine.Of(e.TriggerText), Ink.Trigger).Add(OneLine.Of($": {arguments}{days}{again}"))
            .Add($" ({Words.Camel(e.Status)}, {e.Extractor} {Words.Confidence(e.Confidence)})", Ink.Aside);
    }

    private ScreenLine Relation(RelationFact relation)
    {
        var speakers = relation.AttributedTo.IsEmpty ? "" : $", said by {string.Join(", ", relation.AttributedTo.Select(a => Name(a)))}";
        return Triple(Name(relation.Subject), relation.Type, Name(relation.Object), $"({Words.Camel(relation.Status)}, {relation.Extractor} {Words.Confidence(relation.Confidence)}{speakers})");
    }

    private static ScreenLine Triple(string subject, string type, string other, string aside) =>
        Line().Add(OneLine.Of(subject), Ink.Subject).Add(" ").Add(type, Ink.Type).Add(" ").Add(OneLine.Of(other), Ink.Object).Add(" " + aside, Ink.Aside);

    private static ScreenLine Line() => new ScreenLine().Add("  ");

    private string Name(int? entity) => entity is { } index ? OneLine.Of(facts.Entities[index].Name) : "?";
}
