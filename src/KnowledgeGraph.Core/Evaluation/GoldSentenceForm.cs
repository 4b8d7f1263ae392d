using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>The gold's form of one sentence; equals <c>to_gold</c> of the reference decoder (<c>training/decode.py</c>).</summary>
/// <param name="facts">What the sentence says.</param>
/// <param name="text">The text that its spans point into.</param>
internal sealed class GoldSentenceForm(SentenceFacts facts, string text)
{
    /// <param name="id">Id of the sentence.</param>
    /// <param name="canon">The full name behind a mention; empty where there is none.</param>
    /// <param name="statements">The sentence's statements.</param>
    /// <param name="idlePronouns">Whether a pronoun counts as a mention that takes part in nothing; by the guidelines it is none.</param>
    public GoldSentence Build(string id, Func<int, string> canon, ImmutableArray<GoldStatement> statements, bool idlePronouns) => new(
        id,
        facts.Sentence.Span.Of(text),
        [.. facts.Mentions.Select((m, i) => (Mention: m, Index: i))
            .Where(p => p.Mention.Type != MentionType.Role && (p.Mention.Type != MentionType.Pronoun || idlePronouns || TakesPart(p.Index, statements)))
            .Select(p => new GoldMention(Words(p.Index), p.Mention.Type.Label(), canon(p.Index)))],
        [.. facts.Events.Where(SaysSomething).Select(Event)],
        [.. facts.Relations.Select(r => new GoldTriple(Words(r.Subject), r.Type, Words(r.Object)))],
        [.. facts.Links.Select(l => new GoldTriple(Words(l.From), l.Type, Words(l.To)))],
        statements);

    /// <summary>One statement for each agent of an event with content; where there is no agent, one without a speaker.</summary>
    public IEnumerable<GoldStatement> Statements() =>
        from e in facts.Events
        where e.ContentFirstWord is { } first && e.ContentLastWord is { } last && last >= first
        let content = TextSpan.FromBounds(Word(e.ContentFirstWord!.Value).Start, Word(e.ContentLastWord!.Value).End)
        from speaker in Role(e, ArgumentRole.Agent).DefaultIfEmpty("")
        select new GoldStatement(speaker, e.Trigger.Of(text), IsQuoted(content.Start) ? "direct" : "indirect", content.Of(text));

    private bool TakesPart(int mention, ImmutableArray<GoldStatement> statements) =>
        facts.Events.Any(e => e.Arguments.Any(a => a.Mention == mention))
        || facts.Relations.Any(r => r.Subject == mention || r.Object == mention)
        || facts.Links.Any(l => (!l.From.IsEvent && l.From.Index == mention) || (!l.To.IsEvent && l.To.Index == mention))
        || statements.Any(s => s.Speaker == Words(mention));

    private static bool SaysSomething(EventMention e) =>
        e.ContentFirstWord is not null || e.Arguments.Any(a => a.Role is ArgumentRole.Agent or ArgumentRole.Target);

    private GoldEvent Event(EventMention e) => new(
        e.Type,
        e.Trigger.Of(text),
        Role(e, ArgumentRole.Agent),
        Role(e, ArgumentRole.Target),
        Role(e, ArgumentRole.Place),
        Role(e, ArgumentRole.Time),
        Role(e, ArgumentRole.Instrument),
        e.Negated,
        e.Modality switch { Modality.Future => "future", Modality.Hypothetical => "hypothetical", _ => "actual" });

    private ImmutableArray<string> Role(EventMention e, ArgumentRole role) => [.. e.With(role).Select(Words)];

    private string Words(int mention) => facts.Mentions[mention].Span.Of(text);

    private string Words(LinkEnd end) => end.IsEvent ? facts.Events[end.Index].Trigger.Of(text) : Words(end.Index);

    private TextSpan Word(int index) => facts.Sentence.Words[index];

    /// <summary>Whether a quotation mark stands before the words or begins them; so counts what begins with a bracket alone, as in the reference.</summary>
    private bool IsQuoted(int start)
    {
        var around = text.AsSpan(Math.Max(facts.Sentence.Span.Start, start - 1), start == facts.Sentence.Span.Start ? 1 : 2).Trim("( ");
        return around.IsEmpty || "\"“‘'".Contains(around[0], StringComparison.Ordinal);
    }
}
