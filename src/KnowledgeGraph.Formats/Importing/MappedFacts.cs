using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>
/// Makes one document of another's facts, a sentence a row, and lets the ontology decide as for every document: so a known graph joins the extracted one by kind and name, can
/// be removed again, and each of its relations says where it comes from.
/// </summary>
internal sealed class MappedFacts(ImportMapping mapping, Func<string, KnownKind?> knownKind)
{
    private const string Extractor = "import";
    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<List<Mention>> _mentions = [];
    private readonly Dictionary<(EntityKind Kind, string Name), int> _indices = [];
    private readonly List<(EntityKind Kind, string Name, HashSet<string> Types, List<EntityMember> Members)> _entities = [];
    private readonly List<RelationFact> _relations = [];

    public Contribution Build(IEnumerable<MappedRow> rows, Ontology ontology, string title, string uri)
    {
        var days = new List<(DateOnly? First, DateOnly? Last)>();
        foreach (var row in rows)
        {
            days.Add((row.Date ?? row.LastDate, row.LastDate ?? row.Date));
            Add(row);
        }

        if (days.Count == 0) throw new FormatException("no facts in it");
        var document = new Document(new Article { Text = _text.ToString(), Title = title, Uri = uri }, [.. _sentences]);
        var facts = new DocumentFacts(
            document,
            [.. _sentences.Select((s, i) => new SentenceFacts(s, [], [.. _mentions[i]], [], [], []))],
            [.. _entities.Select(e => new EntityFact(e.Kind, e.Name, true, [.. e.Members]) { Types = Types(e.Kind, e.Types, ontology) })], [], [], [], [.. _relations]);
        var contribution = new GraphBuilder(ontology).Build(new FactFilter(ontology).Apply(facts));
        return contribution with
        {
            Relations = [.. contribution.Relations.Select(r => r with { FirstDate = days[r.SentenceIndex].First, LastDate = days[r.SentenceIndex].Last })],
        };
    }

    private static ImmutableArray<string> Types(EntityKind kind, HashSet<string> types, Ontology ontology) =>
        [.. ontology.Kinds.Where(k => k.CoversAll && k.Base == kind).Select(k => k.Name).Concat(types).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private void Add(MappedRow row)
    {
        var text = row.Text ?? $"{row.Subject} {row.Type} {row.Object}";
        if (string.IsNullOrWhiteSpace(text)) text = row.Type;
        var span = new TextSpan(_text.Length, text.Length);
        _text.Append(text).Append('\n');
        var index = _sentences.Count;
        _sentences.Add(new Sentence(index, span, Words(text, span.Start), index));
        _mentions.Add([]);
        var subject = Entity(row.Subject, row.SubjectKind, text, index, last: false);
        var @object = Entity(row.Object, row.ObjectKind, text, index, last: true);
        _relations.Add(new RelationFact(subject, row.Type, @object, FactStatus.Actual, index, span, row.Confidence, Extractor));
    }

    private int Entity(string name, KnownKind? given, string text, int sentence, bool last)
    {
        var (kind, types) = given ?? knownKind(name) ?? new KnownKind(mapping.DefaultKind, []);
        if (!_indices.TryGetValue((kind, name), out var index))
        {
            _indices.Add((kind, name), index = _entities.Count);
            _entities.Add((kind, name, new HashSet<string>(StringComparer.Ordinal), []));
        }

        _entities[index].Types.UnionWith(types);
        var at = last ? text.LastIndexOf(name, StringComparison.Ordinal) : text.IndexOf(name, StringComparison.Ordinal);
        var start = _sentences[sentence].Span.Start;
        var span = at < 0 ? _sentences[sentence].Span : new TextSpan(start + at, name.Length);
        _mentions[sentence].Add(new Mention(MentionType.Person, 0, 0, span, at < 0 ? text : name, 1));
        _entities[index].Members.Add(new EntityMember(new MentionReference(sentence, _mentions[sentence].Count - 1), "named in the file", 1));
        return index;
    }

    private static ImmutableArray<TextSpan> Words(string text, int start)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var begin = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            words.Add(new TextSpan(start + begin, i - begin));
        }

        return words.ToImmutable();
    }
}
