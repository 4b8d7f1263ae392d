using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Names;

/// <summary>Names of a user's list, with the model.</summary>
public sealed class ListedNamesTests
{
    private static readonly NameList Names = new(
    [
        new NameEntry("Sea Rose", EntityKind.Thing) { Aliases = ["M/V Sea Rose", "Morskaya Roza"], Type = "Vessel", Ids = ["imo:9", "wikidata:Q7"] },
        new NameEntry("Sea Rosa", EntityKind.Thing) { Ids = ["imo:8"] },
        new NameEntry("Anton Veld (minister)", EntityKind.Person) { Aliases = ["Veld", "Anton Veld"] }, new NameEntry("Irma Veld", EntityKind.Person) { Aliases = ["Veld"] },
    ]);

    [Theory]
    [InlineData("Customs officers searched the Sea Rose on Monday.")]
    [InlineData("Customs officers searched the tanker Sea Rose on Monday.")]
    [InlineData("Customs officers searched the M/V Sea Rose on Monday.")]
    [InlineData("Customs officers searched \"Morskaya Roza\" on Monday.")]
    [InlineData("The Sea Rose's owner paid customs officers on Monday.")]
    public void A_listed_name_is_the_listed_entity_whatever_the_model_takes_it_for(string text)
    {
        var entity = Assert.Single(Read(text).Entities, e => e.Name == "Sea Rose");
        Assert.Equal((EntityKind.Thing, true, "Vessel", "imo:9, wikidata:Q7"), (entity.Kind, entity.IsNamed, entity.Types.Single(), string.Join(", ", entity.Ids)));
    }

    [Fact]
    public void Names_of_one_entity_are_one_and_names_of_two_stay_two_however_alike()
    {
        var facts = Read("The Sea Rose left Tolo on Monday. The Morskaya Roza reached Velin on Friday. The Sea Rosa sank near Velin.");
        Assert.Equal(["Sea Rosa", "Sea Rose"], facts.Entities.Select(e => e.Name).Where(n => n.StartsWith("Sea", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(2, facts.Entities.Single(e => e.Name == "Sea Rose").Members.Length);
    }

    [Theory]
    [InlineData("Anton Veld spoke in Tolo. Veld left on Monday.", "Anton Veld (minister)")]
    [InlineData("Irma Veld spoke in Tolo. Veld left on Monday.", "Irma Veld")]
    public void A_name_of_several_means_the_one_that_the_document_names_otherwise(string text, string name) =>
        Assert.Equal(2, Read(text).Entities.Single(e => e.Name == name).Members.Length);

    [Fact]
    public void A_name_of_several_that_nothing_decides_is_left_alone()
    {
        var facts = Read("Veld left Tolo on Monday.");
        Assert.DoesNotContain(facts.Entities, e => e.Name.Contains("minister", StringComparison.Ordinal) || e.Name.Contains("Irma", StringComparison.Ordinal));
        Assert.Contains(facts.Entities, e => e.Name == "Veld");
    }

    [Fact]
    public void The_id_in_the_graph_is_that_of_the_listed_name_in_every_document()
    {
        using var reader = EnglishReader.Open(new EnglishReaderOptions { Names = Names });
        var ids = new[] { "The tanker Sea Rose left Tolo.", "Police searched the Morskaya Roza." }.Select(t => reader.Read(new Article { Text = t }).Entities.Single(e => !e.Ids.IsEmpty).Id);
        Assert.Equal([EntityId.OfNamed(EntityKind.Thing, "Sea Rose")], ids.Distinct());
    }

    [Fact]
    public void Entities_with_different_ids_of_one_scheme_are_never_merged()
    {
        Contribution With(string name, string id) => Some.Meeting(name, "Ilse Maren", name + ".txt") is var c ? c with { Entities = [.. c.Entities.Select(e => e.Name == name ? e with { Ids = [id] } : e)] } : c;
        Assert.Single(EntityGraph.From([With("Jon Kestrell", "own:1"), With("Jon Kestrel", "wikidata:Q1")]).Entities, e => e.Name.StartsWith("Jon", StringComparison.Ordinal));
        Assert.Equal(2, EntityGraph.From([With("Jon Kestrell", "own:1"), With("Jon Kestrel", "own:2")]).Entities.Count(e => e.Name.StartsWith("Jon", StringComparison.Ordinal)));
    }

    private static DocumentFacts Read(string text)
    {
        using var reader = EnglishReader.Open(new EnglishReaderOptions { Names = Names });
        return reader.Analyze(TextSegmenter.Segment(new Article { Text = text }));
    }
}
