using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English;

public class SeveralArticlesTests
{
    [Fact]
    public void Articles_read_together_give_to_the_bit_what_each_gives_alone()
    {
        var articles = Enumerable.Range(0, 6).Select(i => Article.FromText(
            $"Gen. Otto Falk of the Harbor Brigade met {i + 2} envoys in Vienna. He told them the shelling of Mosul would stop. "
            + string.Concat(Enumerable.Repeat("Turkish forces attacked a camp near Aleppo, officials said. ", i)), $"side/{i}")).ToArray();
        using var reader = EnglishReader.Open();
        var together = reader.Read(articles).ToArray();
        for (var i = 0; i < articles.Length; i++) Assert.True(ContributionEquality.Same(reader.Read(articles[i]), together[i]), articles[i].Uri);
    }
}
