using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>The test kitchen: small documents with their facts, made without a model.</summary>
internal static class Some
{
    /// <summary>A document; every line of the text is a sentence of its own, words are split at blanks and before a final full stop.</summary>
    public static Document Document(string text, string? uri = null, string? title = null, DateOnly? publishedAt = null, string? source = null) =>
        Document(new Article { Text = text, Uri = uri, Title = title, PublishedAt = publishedAt, Source = source });

    /// <inheritdoc cref="Document(string, string?, string?, DateOnly?, string?)"/>
    public static Document Document(Article article)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            if (line.Length > 0) sentences.Add(new Sentence(sentences.Count, new TextSpan(start, line.Length), Words(line, start), 0));
            start += line.Length + 1;
        }

        return new Document(article, sentences.ToImmutable());
    }

    /// <summary>Facts of a document, to be filled step by step.</summary>
    public static FactsOf Facts(string text, string? uri = null, string? title = null, DateOnly? publishedAt = null) => new(Document(text, uri, title, publishedAt));

    /// <summary>The same, ready made: a story with every kind of fact. The number changes names and text.</summary>
    public static DocumentFacts DocumentFacts(int number = 1, string? uri = "story.txt") => Story(number, uri).Build();

    /// <summary>What a story gives to the graph.</summary>
    public static Contribution Contribution(int number = 1, string? uri = "story.txt", Ontology? ontology = null) => Contribution(DocumentFacts(number, uri), ontology);

    /// <summary>What facts give to the graph.</summary>
    public static Contribution Contribution(DocumentFacts facts, Ontology? ontology = null)
    {
        ontology ??= Ontology.Default;
        return new GraphBuilder(ontology).Build(new FactFilter(ontology).Apply(facts));
    }

    /// <summary>A contribution with one relation between two persons: "A met B."</summary>
    public static Contribution Meeting(string first, string second, string? uri = null) =>
        Contribution(Facts($"{first} met {second} .", uri).Entity(EntityKind.Person, first).Entity(EntityKind.Person, second).Event("MEET", "met", first, second).Build());

    private static FactsOf Story(int number, string? uri)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        var text = $"""
            Rebels of the Northern Front shelled the port of Calvera{n} on Friday .
            Colonel Mara Denn said the shelling answered an ambush near Tolo .
            " We will not attack Tolo " , she added .
            The governor of Tolo , Ivo Brandt , may meet Denn in spring .
            """;
        return Facts(text, uri, $"Port shelled, part {n}", new DateOnly(2031, 5, 17))
            .Entity(EntityKind.Organization, "Northern Front", "Rebels", "We")
            .Entity(EntityKind.Place, "Calvera" + n, place: new PlaceDetail(PlaceType.City, "CV", 12.25, -3.0625 - number))
            .Entity(EntityKind.Person, "Mara Denn", "she", "Denn").Role("Mara Denn", "Colonel")
            .Entity(EntityKind.Place, "Tolo")
            .Entity(EntityKind.Person, "Ivo Brandt").Role("Ivo Brandt", "governor of Tolo")
            .Nominal(EntityKind.Happening, "ambush")
            .Event("ATTACK", "shelled", "Northern Front", "Calvera" + n, time: new TimeInterval(new(2031, 5, 16), new(2031, 5, 16), TimeGranularity.Day, "on Friday"))
            .Event("ATTACK", "attack", "Northern Front", "Tolo", Modality.Future, negated: true)
            .Event("MEET", "meet", "Ivo Brandt", "Mara Denn", Modality.Hypothetical, time: new TimeInterval(new(2032, 3, 1), null, TimeGranularity.Open, "in spring"))
            .Link("shelled", "RESPONDED_TO", "ambush")
            .Said("Mara Denn", StatementKind.Indirect, "said", "the shelling answered an ambush near Tolo", about: ["ambush", "Tolo"])
            .Said("Mara Denn", StatementKind.Direct, "added", "We will not attack Tolo", ["attack"], ["Northern Front", "Tolo"])
            .Relation("Mara Denn", "MEMBER_OF", "Northern Front", "Colonel Mara Denn", attributedTo: "Ivo Brandt")
            .Relation("Ivo Brandt", "LEADS", "Tolo", "governor of Tolo");
    }

    private static ImmutableArray<TextSpan> Words(string line, int start)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < line.Length;)
        {
            if (line[i] == ' ') { i++; continue; }
            var end = line.IndexOf(' ', i) is var blank && blank < 0 ? line.Length : blank;
            words.Add(new TextSpan(start + i, end - i));
            i = end;
        }

        return words.ToImmutable();
    }
}
