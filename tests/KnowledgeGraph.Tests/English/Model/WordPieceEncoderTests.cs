using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.English.Model;

public class WordPieceEncoderTests
{
    [Fact]
    public void Pieces_and_shapes_of_unusual_words_are_those_of_the_reference()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "English", "Model", "Data", "pieces.jsonl")))
        {
            var expected = JObject.Parse(line);
            var word = (string)expected["word"]!;
            var encoded = SharedModel.Instance.Encoder.Encode(word, [new TextSpan(0, word.Length)]);
            Assert.Equal($"{word}: {string.Join(' ', expected["pieces"]!)}", $"{word}: {string.Join(' ', encoded.Pieces[1..^1])}");
            Assert.Equal($"{word}: {expected["shape"]}", $"{word}: {(int)encoded.Shapes[1]}");
        }
    }

    [Fact]
    public void Only_the_first_word_with_a_letter_is_the_first_of_the_sentence()
    {
        const string text = "\" 3 Men saw Men";
        var words = WordTokenizer.Tokenize(text, new TextSpan(0, text.Length));
        Assert.Equal([5, 5, 4, 6, 0, 1, 5], SharedModel.Instance.Encoder.Encode(text, words).Shapes.Select(s => (int)s));
    }
}
