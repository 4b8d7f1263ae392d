using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>Rules that can never match, match everywhere, loop or name what is unknown are refused in one line with line and column.</summary>
public sealed class RuleRefusalTests
{
    [Theory]
    [InlineData("{ \"id\": \"a\" }", "rule 'r' would match everywhere")]
    [InlineData("{ \"id\": \"a\", \"upos\": \"VERB\", \"matches\": \".*\" }", "rule 'r' would match everywhere")]
    [InlineData("{ \"id\": \"a\", \"notLemma\": \"own\" }", "rule 'r' would match everywhere")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"take over\" }", "'take over' can never match: no word holds a blank")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"notLemma\": [\"own\", \"sell\"] }", "can never match: 'notLemma' takes away every word of 'lemma'")]
    [InlineData("{ \"id\": \"a\", \"form\": \"own\", \"matches\": \"[0-9]+\" }", "can never match: no word of 'form' fits 'matches'")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"a\", \"op\": \">\", \"dep\": \"root\" }", "can never match: the root hangs on no other word")]
    [InlineData("{ \"id\": \"a\", \"lemma\": [] }", "'lemma' is empty")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"\" }", "'lemma' must hold texts that are not empty")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"$owns\" }", "there is no word list 'owns'; perhaps 'own' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"upos\": \"VRB\" }", "'VRB' is no part of speech; perhaps 'VERB' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"xpos\": \"VBQQQ\" }", "'VBQQQ' is no tag; known are")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"dep\": \"subj\" }", "'subj' is no dependency relation; perhaps 'csubj' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"dep\": \"nsubj:of\" }", "'nsubj:of' is no dependency relation")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"mention\": \"COMPANY\" }", "'COMPANY' is no type of mention or kind")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"event\": \"ATTAK\" }", "'ATTAK' is no event type; perhaps 'ATTACK' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"lema\": \"own\" }", "'lema' is no member of a node; perhaps 'lemma' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"matches\": \"(a)\\\\1\" }", "is no regular expression that can be searched for without going back")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"matches\": \"(?=a)b\" }", "is no regular expression that can be searched for without going back")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"matches\": \"[\" }", "is no regular expression")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\", \"op\": \">\" }", "the first node goes from no other")]
    [InlineData("{ \"lemma\": \"own\" }", "a node lacks 'id'")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\" }", "a node behind the first lacks 'from'")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"a\", \"op\": \"->\" }", "'->' is no operator; known are >  <")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"a\", \"from\": \"a\", \"op\": \">\" }", "the id 'a' is given twice in one pattern")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"b\", \"op\": \">\" }", "nodes go from each other in a circle: b from b")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"c\", \"op\": \">\" }, { \"id\": \"c\", \"from\": \"b\", \"op\": \">\" }", "nodes go from each other in a circle: b from c from b")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"c\", \"op\": \">\" }, { \"id\": \"c\", \"from\": \"a\", \"op\": \">\" }", "node 'b' goes from 'c', which stands behind it")]
    [InlineData("{ \"id\": \"verb\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"vreb\", \"op\": \">\" }", "there is no node 'vreb'; perhaps 'verb' is meant")]
    [InlineData("{ \"id\": \"a\", \"lemma\": \"own\" }, { \"id\": \"b\", \"from\": \"a\", \"op\": \">>\" }, { \"id\": \"c\", \"from\": \"a\", \"op\": \".*\" }, { \"id\": \"d\", \"from\": \"a\", \"op\": \";*\" }", "more than 2 nodes that any word anywhere may be")]
    public void A_pattern_is_refused_where_it_is_wrong(string nodes, string message) => Refused(Rule($"\"pattern\": [ {nodes} ], \"subject\": \"a\", \"object\": \"b\""), message);

    [Theory]
    [InlineData("", "rule 'r' needs either 'pattern', a list of nodes, or 'patterns'")]
    [InlineData("\"pattern\": []", "a pattern must be a list of at least one node")]
    [InlineData("\"patterns\": []", "'patterns' is empty")]
    [InlineData(Pattern, "rule 'r' lacks 'subject'")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"x\"", "there is no node 'x' in the pattern of line 2")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"s\"", "one node as subject and object")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": { \"node\": \"o\", \"as\": \"Ship\" }", "'Ship' is no kind and no type of mention")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": { \"node\": \"o\", \"as\": \"5\" }", "'5' is no kind and no type of mention")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": { \"node\": \"o\", \"as\": \"Person,Person\" }", "'Person,Person' is no kind and no type of mention")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": { \"node\": \"o\", \"is\": 5 }", "'as' and 'is' must be a text")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": { \"node\": \"o\", \"as\": [\"Person\"] }", "'as' and 'is' must be a text")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"trigger\": \"t\"", "there is no node 't'")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"confidence\": 2", "'confidence' must be a number from 0 to 1")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"not\": [ { \"from\": \"z\", \"op\": \">\" } ]", "there is no node 'z'")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"not\": [ [] ]", "one of 'not' must be")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"positive\": [ \"A owns B.\" ]", "no words are marked as {subject:…}")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"positive\": [ \"{subject:A owns B.\" ]", "the mark {subject: is not closed")]
    [InlineData(Pattern + ", \"subject\": \"s\", \"object\": \"o\", \"negative\": [ \"{subject:A} owns B.\" ]", "a negative example has no marks")]
    [InlineData(Pattern + ", \"subject\": \"time\", \"object\": \"o\"", "asks for a time or a role, which is no entity")]
    [InlineData(Pattern + ", \"subject\": \"place\", \"object\": \"o\"", "rule 'r' can never give a fact: 'FAMILY_OF' allows none of the kinds that its subject may be; it allows Person")]
    public void A_rule_is_refused_where_it_is_wrong(string members, string message) => Refused(Rule(members), message);

    [Theory]
    [InlineData("{ \"rules\": [",  "not JSON")]
    [InlineData("", "line 1, column 1: the file is empty; it must hold a JSON object")]
    [InlineData(" \n\t\r\n", "line 1, column 1: the file is empty; it must hold a JSON object")]
    [InlineData("{}", "needs a list 'rules' with at least one rule")]
    [InlineData("{ \"rules\": [ 1 ] }", "a rule must be an object")]
    [InlineData("{ \"lists\": { \"x\": [] }, \"rules\": [] }", "'x' is empty")]
    [InlineData("{ \"rules\": [ { \"name\": \"r s\" } ] }", "name 'r s' must be letters")]
    [InlineData("{ \"rules\": [ { \"name\": \"r\", \"pattern\": [ { \"id\": \"a\", \"lemma\": \"own\" } ], \"relation\": \"LEDS\" } ] }", "the ontology has no relation 'LEDS'; perhaps 'LEADS' is meant")]
    [InlineData("{ \"rules\": [ { \"name\": \"r\", \"pattern\": [ { \"id\": \"a\", \"lemma\": \"own\" } ], \"event\": \"HAIL\" } ] }", "no relation that the event 'HAIL' makes")]
    [InlineData("{ \"rules\": [ { \"name\": \"r\", \"pattern\": [ { \"id\": \"a\", \"lemma\": \"own\" } ] } ] }", "needs either 'relation' or 'event'")]
    public void A_file_is_refused_where_it_is_wrong(string json, string message) => Refused(json, message);

    [Fact]
    public void One_name_for_two_rules_is_refused_also_over_files()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.json"], Rule(Sound));
        File.WriteAllText(folder["b.json"], Rule(Sound));
        Assert.Contains("b.json, line 1, column 85: the rule 'r' is given twice", Assert.Throws<InvalidDataException>(() => RuleSet.FromFiles([folder["a.json"], folder["b.json"]], Ontology.Default)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_UTF_16_is_refused_with_what_to_save_it_as(bool bigEndian)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["wide.json"], Rule(Sound), new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true));
        Assert.EndsWith("line 1, column 1: not UTF-8; save the file as UTF-8.", Assert.Throws<InvalidDataException>(() => RuleSet.FromFiles([folder["wide.json"]], Ontology.Default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_and_a_file_of_YAML_are_refused_with_what_to_name()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder.Path}: a folder; name a rule file, which is a file.", Assert.Throws<FileNotFoundException>(() => RuleSet.FromFiles([folder.Path], Ontology.Default)).Message);
        File.WriteAllText(folder["mine.rules.yml"], "rules:\n  - name: x\n");
        Assert.Equal($"{folder["mine.rules.yml"]}, line 1, column 1: not JSON: 'r' is an invalid start of a value; YAML is not read, write it as JSON.", Assert.Throws<InvalidDataException>(() => RuleSet.FromFiles([folder["mine.rules.yml"]], Ontology.Default)).Message);
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["big.json"], new string(' ', 10 << 20));
        var e = Assert.Throws<InvalidDataException>(() => RuleSet.FromFiles([folder["big.json"]], Ontology.Default));
        Assert.Equal($"{folder["big.json"]}: 10 MiB; a rule file may have at most 4 MiB, split it or leave out what is not needed.", e.Message);
    }

    [Fact]
    public void A_rule_of_a_relation_that_the_ontology_forbids_is_refused()
    {
        var ontology = Ontology.Parse("""{ "extends": "news", "forbid": { "relations": ["FAMILY_OF"] } }""", "o.json");
        Assert.Contains("the ontology forbids 'FAMILY_OF'", Assert.Throws<InvalidDataException>(() => RuleSet.Parse(Rule(Sound), "r.json", ontology)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_for_editors_names_the_operators_and_members_that_the_reader_takes()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(RuleSet.Schema);
        var defs = schema.RootElement.GetProperty("$defs");
        var signs = defs.GetProperty("node").GetProperty("properties").GetProperty("op").GetProperty("enum").EnumerateArray().Select(o => o.GetString()!);
        Assert.Equal(RuleOperators.Signs, signs);
        foreach (var (name, slip) in new[] { ("node", Rule("\"pattern\": [ { \"zzzzzzzz\": 1 } ]")), ("rule", "{ \"rules\": [ { \"zzzzzzzz\": 1 } ] }") })
        {
            var told = Assert.Throws<InvalidDataException>(() => RuleSet.Parse(slip, "r.json", Ontology.Default)).Message.Split("known are ")[1].TrimEnd('.').Split(", ");
            Assert.Equal(defs.GetProperty(name).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        }
    }

    private const string Pattern =
        "\"pattern\": [ { \"id\": \"a\", \"lemma\": \"$own\" }, { \"id\": \"s\", \"from\": \"a\", \"op\": \">\" }, { \"id\": \"o\", \"from\": \"a\", \"op\": \">\" }, { \"id\": \"time\", \"from\": \"a\", \"op\": \">\", \"mention\": \"TIME\" }, { \"id\": \"place\", \"from\": \"a\", \"op\": \">\", \"mention\": \"Place\" } ]";

    private const string Sound = Pattern + ", \"subject\": \"s\", \"object\": \"o\"";

    private static string Rule(string members) => $$"""
        { "lists": { "own": ["own", "Buy"] }, "rules": [ { "relation": "FAMILY_OF", "name": "r"{{(members.Length == 0 ? "" : ",")}}
        {{members}} } ] }
        """;

    private static void Refused(string json, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => RuleSet.Parse(json, "r.json", Ontology.Default));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Matches(@"\Ar\.json, line \d, column \d+: [^\n]*\.\z", e.Message);
    }
}
