using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Rules;

/// <summary>A rule as its file has it, checked against the ontology.</summary>
/// <param name="node">The rule.</param>
/// <param name="ontology">Has the relations and events.</param>
internal sealed class RuleDraft(JsonNode node, Ontology ontology)
{
    private const double DefaultConfidence = 0.8;

    private List<PatternDraft> _patterns = [];

    public string Name { get; private set; } = "";

    public JsonNode Place => node;

    public IEnumerable<string> Words => _patterns.SelectMany(p => p.Nodes.Concat(p.Exceptions.SelectMany(e => e))).SelectMany(n => n.Texts);

    public RuleDraft Read(IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        node.Allow("a rule", "name", "relation", "event", "definition", "confidence", "pattern", "patterns", "not", "subject", "object", "trigger", "positive", "negative");
        Name = node.RequiredText("name", "a rule");
        if (!Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')) throw node["name"]!.Error($"name '{Name}' must be letters, digits, '-', '_' and '.'");
        var reader = new NodeReader(lists, ontology);
        if (node.Has("pattern") == node.Has("patterns")) throw node.Error($"rule '{Name}' needs either 'pattern', a list of nodes, or 'patterns', a list of such lists");
        var patterns = node["pattern"] is { } one ? [one] : node.List("patterns");
        if (patterns.Count == 0) throw node["patterns"]!.Error("'patterns' is empty");
        _patterns = [.. patterns.Select(p => PatternDraft.Read(p, node.List("not"), reader, Name))];
        return this;
    }

    public PatternRule Compile(RuleConditions conditions)
    {
        var isEvent = node.Has("event");
        var type = Type(isEvent);
        var (subject, @object) = (Capture("subject"), Capture("object"));
        for (var p = 0; p < _patterns.Count; p++)
            if (subject.Node[p] == @object.Node[p]) throw node["object"]!.Error($"rule '{Name}' has one node as subject and object; nothing is related to itself");
        CheckKinds(type, subject, @object);
        return new PatternRule(Name, isEvent ? node["event"]!.Text : type.Name, isEvent, node.OptionalShare("confidence") ?? DefaultConfidence)
        {
            FoundAs = isEvent ? node["event"]!.Text : type.Was ?? type.Name,
            Definition = node.OptionalText("definition") ?? "",
            Patterns = [.. _patterns.Select(p => p.Compile(conditions))],
            Subject = subject, Object = @object,
            Trigger = node.OptionalText("trigger") is { } trigger ? [.. _patterns.Select(p => Number(p, trigger, node["trigger"]!))] : isEvent ? throw node.Error($"rule '{Name}' finds an event and lacks 'trigger', the node of the word that tells it") : null,
            Positive = [.. node.Texts("positive").Select(Positive)], Negative = [.. node.Texts("negative").Select(Negative)],
        };
    }

    private RelationType Type(bool isEvent)
    {
        if (isEvent == node.Has("relation")) throw node.Error($"rule '{Name}' needs either 'relation' or 'event'");
        var at = node[isEvent ? "event" : "relation"] ?? throw node.Error($"rule '{Name}' needs 'relation' or 'event'");
        var name = node.RequiredText(isEvent ? "event" : "relation", "a rule");
        if (isEvent) return ontology.TryGetRelationOfEvent(name, out var made) ? made : throw at.Error($"the ontology has no relation that the event '{name}' makes{Near(ontology.Relations.Select(r => r.Event).OfType<string>(), name)}");
        if (ontology.TryGetRelation(name, out var type)) return type;
        throw at.Error(ontology.ForbiddenRelations.Contains(name) ? $"the ontology forbids '{name}'" : $"the ontology has no relation '{name}'{Near(ontology.Relations.Select(r => r.Name), name)}");
    }

    private static string Near(IEnumerable<string> known, string name) => JsonFields.Near(known, name) ?? "; add it to a file that --ontology names";

    private RuleCapture Capture(string end)
    {
        var at = node[end] ?? throw node.Error($"rule '{Name}' lacks '{end}', the node that gives it");
        if (at.IsText) at = node;
        else at.Allow($"'{end}'", "node", "as", "is", "conjuncts");
        var id = at == node ? node[end]! : at["node"] ?? throw at.Error($"'{end}' lacks 'node'");
        if (!id.IsText) throw id.Error("must be the id of a node");
        var numbers = _patterns.Select(p => Number(p, id.Text, id)).ToArray();
        var types = _patterns.Select((p, i) => p.Nodes[numbers[i]].Mentions ?? RuleLabels.Entities).Aggregate((a, b) => a | b) & RuleLabels.Entities;
        if (types == 0) throw id.Error($"rule '{Name}' can never give a fact: node '{id.Text}' asks for a time or a role, which is no entity");
        return new RuleCapture(numbers, types, at == node || at["as"] is null ? null : As(at["as"]!), at != node && at.Flag("conjuncts"), at == node || at["is"] is null ? null : As(at["is"]!));
    }

    private MentionType As(JsonNode name)
    {
        if (!name.IsText) throw name.Error("'as' and 'is' must be a text: a kind or a type of mention");
        if (RuleLabels.TryType(name.Text, out var type) && type is not (MentionType.Time or MentionType.Role or MentionType.Pronoun)) return type;
        if (Enum.GetNames<EntityKind>().Contains(name.Text) && Enum.TryParse<EntityKind>(name.Text, out var kind)) return MentionTypes.NameOf(kind);
        if (ontology.Kinds.FirstOrDefault(k => k.Name == name.Text) is { } own) return MentionTypes.NameOf(own.Base);
        throw name.Error($"'{name.Text}' is no kind and no type of mention that can be an entity{JsonFields.Near(RuleLabels.Mentions, name.Text)}");
    }

    private static int Number(PatternDraft pattern, string id, JsonNode at)
    {
        for (var n = 0; n < pattern.Nodes.Count; n++)
            if (pattern.Nodes[n].Id == id) return n;
        throw at.Error($"there is no node '{id}' in the pattern of line {pattern.Place.Source.LineOf(pattern.Place.Offset)}{JsonFields.Near(pattern.Nodes.Select(n => n.Id), id)}");
    }

    private void CheckKinds(RelationType type, RuleCapture subject, RuleCapture @object)
    {
        bool Fits(RuleCapture capture, IEnumerable<EntityKind> kinds, bool own) => RuleLabels.CanBe(capture.Is is { } only ? 1u << (int)only : capture.Types | (capture.As is { } t ? 1u << (int)t : 0), kinds, own);
        var (subjects, objects) = type.IsSymmetric ? (type.Subjects.Union(type.Objects), type.Subjects.Union(type.Objects)) : (type.Subjects, type.Objects);
        if (!Fits(subject, subjects, !type.OwnSubjects.IsEmpty)) throw node["subject"]!.Error($"rule '{Name}' can never give a fact: '{type.Name}' allows none of the kinds that its subject may be; it allows {string.Join(", ", subjects.Order())}");
        if (!Fits(@object, objects, !type.OwnObjects.IsEmpty)) throw node["object"]!.Error($"rule '{Name}' can never give a fact: '{type.Name}' allows none of the kinds that its object may be; it allows {string.Join(", ", objects.Order())}");
    }

    private static RuleExample Positive(JsonNode text)
    {
        try
        {
            return RuleExample.Parse(text.Text) with { Line = text.Source.LineOf(text.Offset) };
        }
        catch (FormatException e)
        {
            throw text.Error(e.Message);
        }
    }

    private static RuleExample Negative(JsonNode text) => text.Text.Contains("{subject:", StringComparison.Ordinal) || text.Text.Contains("{object:", StringComparison.Ordinal)
        ? throw text.Error("a negative example has no marks: the rule must find nothing in it")
        : new RuleExample(text.Text, null, null, text.Source.LineOf(text.Offset));
}
