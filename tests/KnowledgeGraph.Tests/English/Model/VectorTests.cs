using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>The model and everything around it give what the reference implementation gives.</summary>
public class VectorTests
{
    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Vectors.All.Count)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Words_pieces_and_shapes_equal_the_vectors(int line)
    {
        var (vector, text, sentence) = Read(line);
        Assert.Equal(vector["words"]!.Select(w => TextSpan.FromBounds((int)w[0]!, (int)w[1]!)), sentence.Words);
        var encoded = SharedModel.Instance.Encoder.Encode(text, sentence.Words);
        Assert.Equal(Numbers(vector, "pieces"), encoded.Pieces);
        Assert.Equal(Numbers(vector, "shapes"), encoded.Shapes.Select(s => (int)s));
        Assert.Equal(Numbers(vector, "first"), encoded.First);
        Assert.Equal(Numbers(vector, "last"), encoded.Last);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Labels_and_tree_equal_the_vectors(int line)
    {
        var (vector, text, sentence) = Read(line);
        var words = Reading(text, sentence, 0.05f).Words;
        Assert.Equal(Labels(vector, "upos"), words.Select(w => w.Upos));
        Assert.Equal(Labels(vector, "xpos"), words.Select(w => w.Xpos));
        Assert.Equal(Labels(vector, "lemma"), words.Select(w => w.LemmaScript));
        Assert.Equal(Labels(vector, "trigger"), words.Select(w => w.Trigger ?? "O"));
        Assert.Equal(Numbers(vector, "heads"), words.Select(w => w.Head + 1));
        Assert.Equal(Labels(vector, "deprels"), words.Select(w => w.Deprel));
        var spans = words.Select((w, i) => (w, i)).Where(x => x.w.Mention is not null).Select(x => $"{x.w.MentionStart} {x.i} {x.w.Mention!.Value.Label()}");
        Assert.Equal(vector["spans"]!.Select(s => $"{s[0]} {s[1]} {s[2]}"), spans);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Pairs_equal_the_vectors_within_two_thousandths(int line)
    {
        var (vector, text, sentence) = Read(line);
        var expected = vector["pairs"]!.ToDictionary(p => $"{p[0]} {p[1]} {p[2]}", p => (float)p[3]!);
        var found = Reading(text, sentence, 0.045f).Pairs.ToDictionary(p => $"{p.From} {p.To} {p.Label}", p => p.Probability);
        Assert.All(expected, pair => Assert.InRange(found[pair.Key], pair.Value - 0.002f, pair.Value + 0.002f));
        Assert.All(found, pair => Assert.True(pair.Value < 0.052f || expected.ContainsKey(pair.Key), pair.Key));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_decoded_answer_equals_the_vectors(int line)
    {
        var (vector, text, sentence) = Read(line);
        var facts = Assert.Single(SharedModel.Instance.Extract(text, [sentence]));
        var answer = GoldAnswer.Of(facts, text);
        Assert.True(JToken.DeepEquals(vector["answer"], answer), $"expected {vector["answer"]}\nfound {answer}");
    }

    private static (JObject Vector, string Text, Sentence Sentence) Read(int line)
    {
        var vector = Vectors.All[line];
        var text = (string)vector["text"]!;
        return (vector, text, Sentences.Whole(text));
    }

    private static SentenceReading Reading(string text, Sentence sentence, float least)
    {
        var model = SharedModel.Instance;
        using var scored = model.Score([model.Encoder.Encode(text, sentence.Words)]);
        return ScoreReader.Read(scored[0], model.Labels, least);
    }

    private static IEnumerable<int> Numbers(JObject vector, string name) => vector[name]!.Select(x => (int)x);

    private static IEnumerable<string> Labels(JObject vector, string name) => vector[name]!.Select(x => (string)x!);
}
