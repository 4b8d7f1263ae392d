namespace KnowledgeGraph.Reliability.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void A_count_is_full_where_the_environment_asks_for_it() => Assert.Equal(Scale.Long ? 100 : 3, Scale.Of(3, 100));
}
