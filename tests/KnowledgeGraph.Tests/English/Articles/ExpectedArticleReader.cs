using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>Reads the file of an article: head, text, facts. Every error names file and line.</summary>
internal sealed class ExpectedArticleReader
{
    private static readonly string[] Sections = ["Relations", "Statements", "Events", "Links"];

    private readonly string _name;
    private readonly string _folder;
    private readonly string[] _lines;
    private readonly Dictionary<string, string> _head = new(StringComparer.Ordinal);
    private readonly List<ExpectedRelation> _relations = [];
    private readonly List<ExpectedStatement> _statements = [];
    private readonly List<ExpectedEvent> _events = [];
    private readonly List<ExpectedLink> _links = [];
    private int _at;

    private ExpectedArticleReader(string content, string name, string folder) =>
        (_lines, _name, _folder) = (content.ReplaceLineEndings("\n").Split('\n'), name, folder);

    /// <summary>The article of a file.</summary>
    /// <exception cref="FormatException">The file is not written as it should be.</exception>
    public static ExpectedArticle Read(string content, string name, string folder) => new ExpectedArticleReader(content, name, folder).Read();

    private ExpectedArticle Read()
    {
        ReadHead();
        var text = ReadText();
        ReadFacts(text);
        if (_relations.Count == 0) throw Fault("there are no relations; write them behind '## Relations'");
        var article = new Article { Text = text, Title = _head["title"], PublishedAt = Day(_head["date"]), Uri = $"{_folder}/{_name}" };
        return new(_name, _folder, _head["genre"], article, [.. _relations], [.. _statements], [.. _events], [.. _links]);
    }

    private void ReadHead()
    {
        if (_lines[0] != "---") throw Fault("the first line must be '---'");
        for (_at = 1; _at < _lines.Length && _lines[_at] != "---"; _at++)
        {
            var colon = _lines[_at].IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0) throw Fault("the head has lines such as 'title: …'");
            _head[_lines[_at][..colon]] = _lines[_at][(colon + 2)..].Trim();
        }

        foreach (var key in new[] { "title", "date", "genre" })
        {
            if (!_head.ContainsKey(key)) throw Fault($"the head has no '{key}'");
        }

        if (!ExpectedArticle.Genres.Contains(_head["genre"])) throw Fault($"'{_head["genre"]}' is no genre; write one of {string.Join(", ", ExpectedArticle.Genres)}");
        _ = Day(_head["date"]);
        _at++;
    }

    private string ReadText()
    {
        var start = _at;
        while (_at < _lines.Length && !_lines[_at].StartsWith("## ", StringComparison.Ordinal)) _at++;
        var text = string.Join('\n', _lines[start.._at]).Trim();
        return text.Length > 0 ? text : throw Fault("the article has no text");
    }

    private void ReadFacts(string text)
    {
        var section = "";
        for (; _at < _lines.Length; _at++)
        {
            var line = _lines[_at].Trim();
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..];
                if (!Sections.Contains(section)) throw Fault($"'{section}' is no section; write one of {string.Join(", ", Sections)}");
            }
            else if (line.Length > 0 && line != "```")
            {
                ReadFact(section, line, text);
            }
        }
    }

    private void ReadFact(string section, string line, string text)
    {
        try
        {
            switch (section)
            {
                case "Relations": _relations.Add(FactLine.Relation(line)); break;
                case "Statements": _statements.AddRange(FactLine.Statements(line, text)); break;
                case "Events": _events.Add(FactLine.Event(line, text)); break;
                default: _links.Add(FactLine.Link(line, text)); break;
            }
        }
        catch (FormatException e)
        {
            throw Fault(e.Message);
        }
    }

    private DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Fault($"'{text}' is no date; write it as 2031-05-17");

    private FormatException Fault(string what) => new($"{_folder}/{_name}.md({Math.Min(_at, _lines.Length - 1) + 1}): {what}.");
}
