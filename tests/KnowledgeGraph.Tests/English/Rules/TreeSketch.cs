using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>
/// A sentence with its tree, mentions and events made by hand. Words are given as <c>form&lt;head:relation</c>, the root as its form alone; mentions as
/// <c>TYPE=words</c> and events as <c>TYPE!trigger</c>, between semicolons. Dictionary forms are the forms; words with a capital are proper nouns, others
/// nouns, unless a form says otherwise: <c>sank/VERB</c>, <c>brothers/NNS</c>.
/// </summary>
internal static class TreeSketch
{
    public static (SentenceFacts Facts, string Text) Parse(string tree, string marked)
    {
        var words = tree.Split(' ').Select(w => w.Split('<', 2)).ToList();
        string[] forms = [.. words.Select(w => w[0].Split('/')[0])];
        var text = string.Join(' ', forms);
        var starts = forms.Select((_, i) => forms.Take(i).Sum(f => f.Length + 1)).ToList();
        var sentence = new Sentence(0, new TextSpan(0, text.Length), [.. forms.Select((f, i) => new TextSpan(starts[i], f.Length))], 0);
        var marks = marked.Split("; ", StringSplitOptions.RemoveEmptyEntries);
        var mentions = marks.Where(m => m.Contains('=', StringComparison.Ordinal)).Select(m => m.Split('=')).Select(m => MentionOf(m[0], m[1].Split(' '), forms, sentence, text));
        var events = marks.Where(m => m.Contains('!', StringComparison.Ordinal)).Select(m => m.Split('!'))
            .Select(m => new EventMention(m[0], Array.IndexOf(forms, m[1]), sentence.Words[Array.IndexOf(forms, m[1])], Modality.Actual, false, 0.9, []));
        return (new SentenceFacts(sentence, [.. words.Select(w => WordOf(w, forms))], [.. mentions], [.. events], [], []), text);
    }

    /// <summary>The relations and links as words: "Lena FAMILY_OF Brandt".</summary>
    public static string[] Found(SentenceFacts facts, string text) =>
    [
        .. facts.Relations.Select(r => $"{facts.Mentions[r.Subject].Text} {r.Type} {facts.Mentions[r.Object].Text}"),
        .. facts.Events.Where(e => e.With(ArgumentRole.Agent).Any()).SelectMany(e => e.With(ArgumentRole.Target).Select(t => $"{facts.Mentions[e.With(ArgumentRole.Agent).First()].Text} {e.Type} {facts.Mentions[t].Text}")),
        .. facts.Links.Select(l => $"{End(facts, l.From, text)} {l.Type} {End(facts, l.To, text)}"),
    ];

    private static string End(SentenceFacts facts, LinkEnd end, string text) =>
        end.IsEvent ? facts.Events[end.Index].Trigger.Of(text) : facts.Mentions[end.Index].Text;

    private static Mention MentionOf(string type, string[] words, string[] forms, Sentence sentence, string text)
    {
        var first = Enumerable.Range(0, forms.Length - words.Length + 1).First(i => forms.AsSpan(i, words.Length).SequenceEqual(words));
        var span = TextSpan.FromBounds(sentence.Words[first].Start, sentence.Words[first + words.Length - 1].End);
        return new Mention(MentionTypes.Parse(type), first, first + words.Length - 1, span, span.Of(text), 0.9);
    }

    private static WordAnalysis WordOf(string[] word, string[] forms)
    {
        var edge = word.Length == 1 ? ["", "root"] : word[1].Split(':', 2);
        var head = edge[0].Length == 0 ? -1 : Array.IndexOf(forms, edge[0]);
        if (word.Length > 1 && head < 0) throw new ArgumentException($"'{word[0]}' hangs on '{edge[0]}', which is not in the sentence.");
        var tagged = word[0].Split('/');
        var tag = tagged.Length > 1 ? tagged[1] : "NN";
        var upos = tag is "VERB" or "ADP" ? tag : char.IsUpper(word[0][0]) ? "PROPN" : "NOUN";
        return new WordAnalysis(upos, tag, tagged[0].ToLowerInvariant(), head, edge[1]);
    }
}
