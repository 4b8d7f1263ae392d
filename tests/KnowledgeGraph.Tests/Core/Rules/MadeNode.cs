using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>A node of a rule of chance, with its meaning as the documentation says it, one word at a time.</summary>
internal sealed record MadeNode(string Id, int From, string Op, IReadOnlyDictionary<string, string[]> Members)
{
    private static readonly string[] Operators = [">", "<", ">>", "<<", ".", ";", ".*", ";*", "$", "$+", "$-", "$++", "$--", ">+", ">-", ">++", ">--", "<+", "<-", "<++", "<--", "agent", "target"];

    public static MadeNode Of(int number, int from, string? id, bool needsWords, Random random)
    {
        var members = new Dictionary<string, string[]>();
        void Maybe(string member, string[] all, int oneIn)
        {
            if (random.Next(oneIn) == 0) members[member] = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => MadeSentence.Any(all, random)).Distinct()];
        }

        Maybe("lemma", MadeSentence.Lemmas, needsWords ? 1 : 5);
        Maybe("form", [.. MadeSentence.Forms.Select(f => f.ToLowerInvariant())], 9);
        Maybe("upos", MadeSentence.Upos, 4);
        Maybe("dep", [.. MadeSentence.Relations.Append("nmod")], 4);
        Maybe("event", MadeSentence.Events, 9);
        Maybe("mention", ["PERSON", "ORG", "GPE"], 5);
        if (!members.ContainsKey("lemma")) Maybe("notLemma", MadeSentence.Lemmas, 9);
        if (!members.ContainsKey("form")) Maybe("notForm", ["owns", "sea", "x7"], 9);
        if (!members.ContainsKey("form") && random.Next(12) == 0) members["matches"] = [random.Next(2) == 0 ? "[a-z]+" : "..?.?"];
        return new MadeNode(id ?? $"n{number}", from, MadeSentence.Any(Operators, random), members);
    }

    public Dictionary<string, object> ToJson(Func<int, string> idOf)
    {
        var json = Members.ToDictionary(m => m.Key, m => m.Key == "matches" ? m.Value[0] : (object)m.Value);
        json["id"] = Id;
        if (From >= 0) (json["from"], json["op"]) = (idOf(From), Op);
        return json;
    }

    public bool Fits(SentenceFacts s, string text, int w)
    {
        var (word, form) = (s.Words[w], s.Sentence.Words[w].Of(text));
        var lower = form.ToLowerInvariant();
        bool Is(string member, Func<string[], bool> fits) => !Members.TryGetValue(member, out var wanted) || fits(wanted);
        bool HasLemma(string[] lemmas) => lemmas.Contains(word.Lemma) || lemmas.SelectMany(Inflections.Of).Contains(lower);
        return Is("lemma", HasLemma) && Is("notLemma", l => !HasLemma(l)) && Is("form", f => f.Contains(lower)) && Is("notForm", f => !f.Contains(lower))
            && Is("upos", u => u.Contains(word.Upos)) && Is("dep", d => d.Contains(word.Relation) || d.Contains(word.Relation.Replace(":unmarked", "", StringComparison.Ordinal)))
            && Is("event", e => s.Events.Any(o => o.TriggerWord == w && e.Contains(o.Type))) && Is("mention", m => m.Contains(s.Mentions[w].Type.Label()))
            && Is("matches", m => m[0] == "[a-z]+" ? form.All(char.IsAsciiLetterLower) : form.Length <= 3);
    }

    /// <summary>Whether word <paramref name="b"/> stands to word <paramref name="a"/> as the operator says.</summary>
    public bool Stands(SentenceFacts s, int a, int b)
    {
        int Head(int w) => s.Words[w].Head;
        bool Under(int low, int high) => Enumerable.Range(0, s.Words.Length).Aggregate((At: low, Found: false), (way, _) => way.Found || way.At < 0 ? way : (Head(way.At), Head(way.At) == high)).Found;
        bool Role(ArgumentRole role) => s.Events.Any(e => e.TriggerWord == a && e.Arguments.Any(x => x.Role == role && x.Mention == b));
        var siblings = Head(a) >= 0 && Head(a) == Head(b);
        var tail = Op.Length > 1 && Op[0] is '>' or '<' or '$' ? Op[1..] : "";
        if (Op is ">>" or "<<") return Op == ">>" ? Under(b, a) : Under(a, b);
        if (Op is "agent" or "target") return Role(Op == "agent" ? ArgumentRole.Agent : ArgumentRole.Target);
        if (Op is "." or ";" or ".*" or ";*") return Op switch { "." => b == a + 1, ";" => b == a - 1, ".*" => b > a, _ => b < a };
        return (Op[0] == '>' ? Head(b) == a : Op[0] == '<' ? Head(a) == b : siblings) && tail switch { "" => true, "+" => b == a + 1, "-" => b == a - 1, "++" => b > a, _ => b < a };
    }
}
