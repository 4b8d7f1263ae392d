using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Chooses the documents of a page and how much of their text it has.</summary>
internal static class ViewDocuments
{
    /// <summary>The documents that say what is shown, of the whole graph all of them; whole ones first as long as there is room, in the order of the part.</summary>
    public static ImmutableArray<ViewDocument> Of(GraphPart part, ViewContent content, bool whole, ViewOptions options)
    {
        var needed = Needed(content, options);
        var sentences = part.Graph.Sentences.ToLookup(s => s.DocumentId, StringComparer.Ordinal);
        var documents = whole ? part.Documents : [.. part.Documents.Where(d => needed.ContainsKey(d.Id))];
        var room = (long)options.MaxCharacters;
        var complete = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.OrderByDescending(d => needed.TryGetValue(d.Id, out var of) ? of.Count : 0).ThenBy(d => d.Id, StringComparer.Ordinal))
        {
            var length = sentences[document.Id].Sum(s => (long)s.Text.Length);
            if (length > room) continue;
            room -= length;
            complete.Add(document.Id);
        }

        return
        [
            .. documents.Select(d => complete.Contains(d.Id)
                ? new ViewDocument(d, [.. sentences[d.Id]], true)
                : new ViewDocument(d, [.. sentences[d.Id].Where(s => needed.TryGetValue(d.Id, out var of) && of.Contains(s.Index))], false)),
        ];
    }

    /// <summary>The sentences that relations, events and statements point at, by document.</summary>
    private static Dictionary<string, HashSet<int>> Needed(ViewContent content, ViewOptions options)
    {
        var needed = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var evidence in content.Relations.SelectMany(r => r.Evidence.Take(options.MaxEvidence))) Add(evidence.Sentence);
        foreach (var sentence in content.Events.SelectMany(e => e.RetoldIn.Prepend(e.Sentence))) Add(sentence);
        foreach (var statement in content.Statements)
        {
            Add(statement.Sentence);
            foreach (var index in statement.Node.Sentences) needed[statement.Document.Id].Add(index);
        }

        foreach (var link in content.Links) Add(link.Sentence);
        return needed;

        void Add(SentenceNode sentence)
        {
            if (!needed.TryGetValue(sentence.DocumentId, out var of)) needed.Add(sentence.DocumentId, of = []);
            of.Add(sentence.Index);
        }
    }
}
