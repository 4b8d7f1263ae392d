using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Secrets;

/// <summary>No regular expression goes back over a text without end: each is searched for in one pass, or stops after a time.</summary>
public sealed partial class PatternTests
{
    private static readonly string[] Assemblies = ["KnowledgeGraph.Core", "KnowledgeGraph.English", "KnowledgeGraph.Formats", "KnowledgeGraph.Storage", "KnowledgeGraph.Analytics", "KnowledgeGraph.Neo4j", "kg"];

    /// <summary>All that assemblies hold: what the source generator makes for a method, and what a field keeps.</summary>
    private static List<(string Name, Regex Pattern)> Patterns()
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var types = Assemblies.Select(Assembly.Load).Append(typeof(KgTool).Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(t => !t.IsGenericTypeDefinition && t.Namespace?.StartsWith("KnowledgeGraph", StringComparison.Ordinal) == true).ToList();
        var methods = types.SelectMany(t => t.GetMethods(all)).Where(m => m.ReturnType == typeof(Regex) && m.GetParameters().Length == 0).Select(m => ($"{m.DeclaringType}.{m.Name}", (Regex)m.Invoke(null, null)!));
        var fields = types.SelectMany(t => t.GetFields(all)).Where(f => f.FieldType == typeof(Regex) && f.GetValue(null) is not null).Select(f => ($"{f.DeclaringType}.{f.Name}", (Regex)f.GetValue(null)!));
        return [.. methods.Concat(fields)];
    }

    [Fact]
    public void Every_pattern_is_searched_for_in_one_pass_or_stops_after_a_time()
    {
        var patterns = Patterns();
        Assert.True(patterns.Count >= 10, $"{patterns.Count} patterns found");
        Assert.All(patterns, p => Assert.True(
            p.Pattern.Options.HasFlag(RegexOptions.NonBacktracking) || p.Pattern.MatchTimeout != Regex.InfiniteMatchTimeout, $"{p.Name}: {p.Pattern} has neither NonBacktracking nor a time limit"));
    }

    /// <summary>What reflection does not see: a pattern made or used within a method.</summary>
    [Fact]
    public void Every_pattern_that_is_made_in_a_method_says_that_it_does_not_go_back()
    {
        var made = Sources.All().SelectMany(f => File.ReadAllLines(f).Where(l => Made().IsMatch(l)).Select(l => (File: Path.GetFileName(f), Line: l.Trim()))).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, m => Assert.Contains("RegexOptions.NonBacktracking", m.Line, StringComparison.Ordinal));
    }

    /// <summary>The patterns that cannot do without looking ahead: their text is bounded, and what is worst for them takes no time.</summary>
    [Fact]
    public void What_is_worst_for_a_pattern_that_goes_back_takes_no_time()
    {
        string[] pieces = ["1", "12", "2025", "-", "/", " ", "  ", "Dec", "Dec.", "May ", "Mon", "Mona", ",", "By ", "a", "A", "Ab", "A b", "|", "—", "(", "(Ab", ")", "Published on: ", "T", ":", ".", "’", "&", "#x"];
        var random = new Random(7);
        var going = Patterns().Where(p => !p.Pattern.Options.HasFlag(RegexOptions.NonBacktracking)).ToList();
        for (var i = 0; i < Scale.Of(3_000, 100_000); i++)
        {
            var few = random.Next(1, 4);
            var choice = Enumerable.Range(0, few).Select(_ => pieces[random.Next(pieces.Length)]).ToArray();
            var text = "";
            while (text.Length < 200) text += choice[random.Next(few)];
            foreach (var (name, pattern) in going)
            {
                var steps = System.Diagnostics.Stopwatch.StartNew();
                pattern.IsMatch(text[..200]);
                Assert.True(steps.Elapsed < TimeSpan.FromSeconds(1), $"{name}: {steps.Elapsed} for {text}");
            }
        }
    }

    [Theory]
    [InlineData("(a+)+b", true)]
    [InlineData("(x|xx)*y", true)]
    [InlineData(@"(\\w)\\1", false)]
    [InlineData("(?=a)b", false)]
    [InlineData("((a{500}){500}){500}", false)]
    public void A_pattern_in_a_users_rule_is_searched_for_in_one_pass_or_refused(string pattern, bool taken)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rules.json"], $$"""
            {"name":"own","rules":[{"name":"r","relation":"MET_WITH","definition":"d","pattern":[{"id":"verb","lemma":"meet"},{"id":"who","from":"verb","op":">","dep":"nsubj","matches":"{{pattern}}"},{"id":"whom","from":"verb","op":">","dep":"obj"}],
            "subject":"who","object":"whom","trigger":"verb","positive":["{subject:Anna} met {object:Carl}."],"negative":["Anna slept."]}]}
            """);
        var error = Record.Exception(() => RuleSet.FromFiles([folder["rules.json"]], Ontology.Default));
        if (taken) Assert.Null(error);
        else Assert.Contains("regular expression", Assert.IsType<InvalidDataException>(error).Message, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"new Regex\(|Regex\.(IsMatch|Match|Matches|Replace|Split|Count)\(", RegexOptions.NonBacktracking)]
    private static partial Regex Made();
}
