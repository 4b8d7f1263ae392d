using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.English.Model;

/// <summary>The labels of the model's outputs, by index.</summary>
internal sealed class ModelLabels
{
    private ModelLabels(JsonElement root)
    {
        Upos = Read(root, "upos");
        Xpos = Read(root, "xpos");
        Lemma = Read(root, "lemma");
        Mention = Read(root, "mention");
        Trigger = Read(root, "trigger");
        Modality = Read(root, "modality");
        Negated = Read(root, "negated");
        Deprel = Read(root, "deprel");
        Edge = Read(root, "edge");
    }

    /// <summary>The label that stands for no mention and no event.</summary>
    internal const string None = "O";

    internal ImmutableArray<string> Upos { get; }

    internal ImmutableArray<string> Xpos { get; }

    internal ImmutableArray<string> Lemma { get; }

    internal ImmutableArray<string> Mention { get; }

    internal ImmutableArray<string> Trigger { get; }

    internal ImmutableArray<string> Modality { get; }

    internal ImmutableArray<string> Negated { get; }

    internal ImmutableArray<string> Deprel { get; }

    internal ImmutableArray<string> Edge { get; }

    /// <summary>Reads labels.json.</summary>
    /// <exception cref="InvalidDataException">It is not JSON, or lacks a list.</exception>
    internal static ModelLabels Load(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new ModelLabels(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{path}: not the labels of the model ({e.Message}); copy models/english again.", e);
        }
    }

    private static ImmutableArray<string> Read(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(label => label.GetString()!)];
}
