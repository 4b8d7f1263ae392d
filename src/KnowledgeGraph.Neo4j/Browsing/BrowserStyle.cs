using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Neo4j.Browsing;

/// <summary>The style for Neo4j Browser, in its language GraSS: a colour and a caption for every kind of node, the ontology's colour for every relation.</summary>
public static class BrowserStyle
{
    private const string Grey = "#999999";

    private static readonly FrozenDictionary<EntityKind, (string Color, string Border)> Kinds = new Dictionary<EntityKind, (string, string)>
    {
        [EntityKind.Person] = ("#F6B26B", "#B8792F"),
        [EntityKind.Organization] = ("#6FA8DC", "#3D74A6"),
        [EntityKind.Place] = ("#93C47D", "#5F8F4A"),
        [EntityKind.Group] = ("#8E7CC3", "#5D4B92"),
        [EntityKind.Weapon] = ("#E06666", "#A93838"),
        [EntityKind.Happening] = ("#FFD966", "#BF9B2A"),
        [EntityKind.Thing] = ("#B7B7B7", "#7F7F7F"),
    }.ToFrozenDictionary();

    /// <summary>The style of an ontology.</summary>
    /// <param name="ontology">Gives the relations and their colours.</param>
    public static string Of(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var text = new StringBuilder();
        Rule(text, "node", ("diameter", "50px"), ("color", "#DDDDDD"), ("border-color", Grey), ("border-width", "2px"), ("text-color-internal", "#222222"), ("font-size", "10px"));
        Rule(text, "relationship", ("color", Grey), ("shaft-width", "1px"), ("font-size", "8px"), ("padding", "3px"), ("text-color-external", "#222222"), ("text-color-internal", "#FFFFFF"), ("caption", "\"<type>\""));
        Node(text, "Entity", ("#DDDDDD", Grey), "{name}", 50);
        foreach (var kind in Enum.GetValues<EntityKind>()) Node(text, kind.ToString(), Kinds[kind], "{name}", 60);
        foreach (var kind in ontology.Kinds) Node(text, kind.Name, (kind.Color ?? Kinds[kind.Base].Color, Kinds[kind.Base].Border), "{name}", 60);
        Node(text, "Event", ("#76A5AF", "#45737D"), "{trigger}", 40);
        Node(text, "Statement", ("#D5A6BD", "#A0708A"), "{text}", 40);
        Node(text, "Sentence", ("#EFEFEF", "#B0B0B0"), "{text}", 30);
        Node(text, "Document", ("#CFE2F3", "#8FB3D4"), "{title}", 50);
        foreach (var relation in ontology.Relations.OrderBy(r => r.Name, StringComparer.Ordinal)) Rule(text, $"relationship.{relation.Name}", ("color", relation.Color), ("shaft-width", "2px"));
        return text.ToString();
    }

    private static void Node(StringBuilder text, string label, (string Color, string Border) colors, string caption, int diameter) => Rule(
        text, $"node.{label}", ("color", colors.Color), ("border-color", colors.Border), ("text-color-internal", "#222222"), ("caption", $"\"{caption}\""),
        ("diameter", diameter.ToString(CultureInfo.InvariantCulture) + "px"));

    private static void Rule(StringBuilder text, string selector, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        text.Append(selector).Append(" {\n");
        foreach (var (name, value) in properties) text.Append("  ").Append(name).Append(": ").Append(value).Append(";\n");
        text.Append("}\n");
    }
}
