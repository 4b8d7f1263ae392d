using KnowledgeGraph.English;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Reading;

/// <summary>Kinds that an ontology adds, with the model.</summary>
public sealed class OwnKindsTests
{
    [Theory]
    [InlineData("Customs officers in Tolo searched the tanker for two days.", "tanker")]
    [InlineData("The tanker Sea Rose left the port of Tolo on Monday.", "Sea Rose")]
    [InlineData("Sea Rose, a tanker built in 2004, left the port of Tolo on Monday.", "Sea Rose")]
    [InlineData("Lena Brandt, the candidate of the Front, spoke in Tolo.", "Lena Brandt")]
    public void An_entity_is_of_the_kind_that_its_nouns_say(string text, string name)
    {
        var facts = Read(text);
        Assert.Contains(facts.Entities, e => e.Name == name && e.Types.Length == 1);
        Assert.DoesNotContain(facts.Entities, e => e.Name is "Tolo" or "Customs officers" && !e.Types.IsEmpty);
    }

    [Fact]
    public void The_kind_of_its_entity_is_the_built_in_one_that_it_is_a_part_of() =>
        Assert.Equal(KnowledgeGraph.Extraction.EntityKind.Weapon, Read("Customs officers in Tolo searched the tanker for two days.").Entities.Single(e => !e.Types.IsEmpty).Kind);

    private static KnowledgeGraph.Extraction.DocumentFacts Read(string text)
    {
        var ontology = Ontology.Parse("""{ "extends": "news", "kinds": [ { "name": "Vessel", "is": "Weapon", "nouns": "tanker" }, { "name": "Candidate", "is": "Person", "nouns": ["candidate", "nominee"] } ] }""", "my.json");
        using var reader = EnglishReader.Open(new EnglishReaderOptions { Ontology = ontology });
        return reader.Analyze(TextSegmenter.Segment(new Article { Text = text }));
    }
}
