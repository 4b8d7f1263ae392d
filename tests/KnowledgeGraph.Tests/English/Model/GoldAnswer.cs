using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>Facts in the form of the vectors' answers, as <c>to_gold</c> in training/decode.py writes them.</summary>
internal static class GoldAnswer
{
    internal static JObject Of(SentenceFacts facts, string text)
    {
        var told = facts.Events.Where(e => e.With(ArgumentRole.Agent).Any() || e.With(ArgumentRole.Target).Any() || e.ContentFirstWord is not null);
        return new JObject
        {
            ["mentions"] = new JArray(facts.Mentions.Where(m => m.Type != MentionType.Role).Select(m => new JObject
            {
                ["t"] = m.Text, ["type"] = m.Type.Label(), ["canon"] = "",
            })),
            ["events"] = new JArray(told.Select(e => Event(e, facts, text))),
            ["relations"] = new JArray(facts.Relations.Select(r => new JArray(Name(r.Subject), r.Type, Name(r.Object)))),
            ["links"] = new JArray(facts.Links.Select(l => new JArray(End(l.From), l.Type, End(l.To)))),
            ["statements"] = new JArray(told.SelectMany(e => Statements(e, facts, text))),
        };

        string Name(int mention) => facts.Mentions[mention].Text;
        string End(LinkEnd end) => end.IsEvent ? facts.Events[end.Index].Trigger.Of(text) : Name(end.Index);
    }

    private static JObject Event(EventMention e, SentenceFacts facts, string text)
    {
        var json = new JObject { ["type"] = e.Type, ["trigger"] = e.Trigger.Of(text) };
        foreach (var role in Enum.GetValues<ArgumentRole>())
            json[role.ToString().ToLowerInvariant()] = new JArray(e.With(role).Select(m => facts.Mentions[m].Text));
        json["neg"] = e.Negated;
        json["mod"] = e.Modality.ToString().ToLowerInvariant();
        return json;
    }

    private static IEnumerable<JObject> Statements(EventMention e, SentenceFacts facts, string text)
    {
        if (e.ContentFirstWord is not { } first || e.ContentLastWord is not { } last || last < first) return [];
        var content = TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);
        var before = text[Math.Max(0, content.Start - 1)..(content.Start + 1)].Trim('(', ' ');
        var kind = before.Length == 0 || "\"“‘'".Contains(before[0], StringComparison.Ordinal) ? "direct" : "indirect";
        return e.With(ArgumentRole.Agent).Select(m => facts.Mentions[m].Text).DefaultIfEmpty("").Select(speaker => new JObject
        {
            ["speaker"] = speaker, ["cue"] = e.Trigger.Of(text), ["kind"] = kind, ["content"] = content.Of(text),
        });
    }
}
