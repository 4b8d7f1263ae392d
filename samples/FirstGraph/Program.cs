using KnowledgeGraph.English;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

using var reader = EnglishReader.Open();
using var store = SqliteGraphStore.Open("news.kg");
await store.AddAsync(reader.Read(Article.FromFile("article.txt")));
EntityGraph graph = await store.LoadAsync();
foreach (var r in graph.Relations.OfType("ATTACKED"))
    Console.WriteLine($"{r.Subject} {r.Type} {r.Object}  ({r.Evidence[0].Sentence})");
