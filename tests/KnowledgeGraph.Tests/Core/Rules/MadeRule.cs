using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>A rule of chance and all ways in which it lies in a sentence, found by trying every word for every node.</summary>
internal sealed record MadeRule(string Name, IReadOnlyList<MadeNode> Nodes, IReadOnlyList<MadeNode> Not, int Subject, int Object)
{
    public string Source => "rule:" + Name;

    public static MadeRule Of(int number, Random random)
    {
        var nodes = new List<MadeNode>();
        var count = random.Next(2, 5);
        var words = random.Next(count);
        var open = 0;
        while (nodes.Count < count)
        {
            var node = MadeNode.Of(nodes.Count, nodes.Count == 0 ? -1 : random.Next(nodes.Count), null, nodes.Count == words, random);
            if (IsRefused(node) || (IsOpen(node) && open++ >= 2)) continue;
            nodes.Add(node);
        }

        var not = new List<MadeNode>();
        while (random.Next(3) == 0)
            if (MadeNode.Of(0, random.Next(count), "", false, random) is var node && !IsRefused(node)) not.Add(node);
        var subject = random.Next(count);
        return new MadeRule(string.Create(CultureInfo.InvariantCulture, $"made-{number}"), nodes, not, subject, (subject + 1 + random.Next(count - 1)) % count);
    }

    public object ToJson() => new
    {
        name = Name, relation = "LINKED_TO", pattern = Nodes.Select(n => n.ToJson(f => Nodes[f].Id)), not = Not.Select(n => n.ToJson(f => Nodes[f].Id).Where(m => m.Key != "id").ToDictionary()),
        subject = Nodes[Subject].Id, @object = Nodes[Object].Id,
    };

    public IEnumerable<(int Subject, int Object)> Ways(SentenceFacts s, string text) => Ways(s, text, []).Select(w => (w[Subject], w[Object]));

    private IEnumerable<List<int>> Ways(SentenceFacts s, string text, List<int> words)
    {
        if (words.Count == Nodes.Count)
        {
            if (!Not.Any(n => Enumerable.Range(0, s.Words.Length).Any(w => !words.Contains(w) && n.Fits(s, text, w) && n.Stands(s, words[n.From], w)))) yield return [.. words];
            yield break;
        }

        var node = Nodes[words.Count];
        for (var w = 0; w < s.Words.Length; w++)
        {
            if (words.Contains(w) || !node.Fits(s, text, w) || (node.From >= 0 && !node.Stands(s, words[node.From], w))) continue;
            foreach (var way in Ways(s, text, [.. words, w])) yield return way;
        }
    }

    private static bool IsOpen(MadeNode node) => node.From >= 0 && node.Op is ">>" or "<<" or ".*" or ";*" && !node.Members.Keys.Any(k => k is "lemma" or "form" or "event");

    /// <summary>What the reader of rules refuses, because no form fits.</summary>
    private static bool IsRefused(MadeNode node) => node.Members.ContainsKey("matches") && node.Members.ContainsKey("form");
}
