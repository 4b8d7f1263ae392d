namespace KnowledgeGraph.Integration.Tests.View;
public sealed class PageMaker { [Fact] public async Task Make() { await Pages.Sample; _ = Pages.Large; Pages.Written("huge", GeneratedNews.Graph(200_000)); Pages.Written("empty", KnowledgeGraph.Graphs.EntityGraph.From([])); Pages.Written("hard", KnowledgeGraph.Tests.HardSample.Graph()); } }
