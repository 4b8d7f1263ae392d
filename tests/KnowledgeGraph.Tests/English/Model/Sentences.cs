using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>Makes sentences out of strings.</summary>
internal static class Sentences
{
    /// <summary>The whole text as one sentence.</summary>
    internal static Sentence Whole(string text)
    {
        var all = new TextSpan(0, text.Length);
        return new Sentence(0, all, WordTokenizer.Tokenize(text, all), 0);
    }

    /// <summary>One text that holds the sentences, one a line.</summary>
    internal static (string Text, Sentence[] Sentences) Lines(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        var start = 0;
        var sentences = text.Split('\n').Select((line, i) =>
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            return new Sentence(i, span, WordTokenizer.Tokenize(text, span), 0);
        }).ToArray();
        return (text, sentences);
    }
}
