using KnowledgeGraph.Cli.Rules;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.English.Rules;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>How far a rule that finds nothing gets.</summary>
public sealed class RuleAttemptTests
{
    private const string Tree = "Veltro<owns:nsubj owns/VERB Rose<owns:obj and<Star:cc Star<Rose:conj with<Maren:case Maren<owns:obl";
    private const string Marks = "ORG=Veltro; MISC=Rose; MISC=Star; PERSON=Maren";
    private const string Owns = """{ "id": "verb", "lemma": "owns" }, { "id": "s", "from": "verb", "op": ">", "dep": "nsubj" }""";

    [Theory]
    [InlineData("""{ "id": "verb", "lemma": "sold" }, { "id": "s", "from": "verb", "op": ">" }, { "id": "o", "from": "verb", "op": ">" }""", "no word is what 'verb' asks for")]
    [InlineData(Owns + """, { "id": "o", "from": "verb", "op": ">", "dep": "iobj" }""", "verb is 'owns', s is 'Veltro'; no word is what 'o' asks for")]
    [InlineData(Owns + """, { "id": "o", "from": "s", "op": ">", "dep": "obj" }""", "verb is 'owns', s is 'Veltro'; no word for 'o': 'Rose' would do, but does not stand '>' to 's'")]
    [InlineData(Owns + """, { "id": "o", "from": "verb", "op": ">-", "upos": "PROPN", "notLemma": "veltro" }""", "verb is 'owns', s is 'Veltro'; no word for 'o': 'Rose' or 'Star' or 'Maren' would do, but does not stand '>-' to 'verb'")]
    [InlineData("""{ "id": "s", "lemma": "veltro" }, { "id": "verb", "from": "s", "op": "<", "lemma": "owns" }, { "id": "o", "from": "verb", "op": ";", "lemma": "rose" }""", "s is 'Veltro', verb is 'owns'; no word for 'o': 'Rose' would do, but does not stand ';' to 'verb'")]
    [InlineData("""{ "id": "o", "upos": "PROPN", "notLemma": "maren" }, { "id": "s", "from": "o", "op": ";", "lemma": "with" }""", "s is 'with'; no word for 'o': 'Veltro' or 'Rose' or 'Star' would do, but 's' does not stand ';' to it")]
    [InlineData(Owns + """, { "id": "o", "from": "verb", "op": ".*", "lemma": "and" }""", "verb is 'owns', s is 'Veltro', o is 'and'; 'o' heads no mention that can be an end (give the end \"as\")")]
    [InlineData(Owns + """, { "id": "o", "from": "verb", "op": ">", "dep": "obj" }""", "")]
    public void The_nodes_that_have_words_are_named_and_the_one_that_has_none(string pattern, string expected) => Assert.Equal(expected, Furthest($"\"pattern\": [ {pattern} ]"));

    [Fact]
    public void A_word_that_must_not_be_there_is_named_as_the_reason() => Assert.Equal(
        "verb is 'owns', s is 'Veltro', o is 'Rose'; and so is what 'not' forbids",
        Furthest($$"""{{"\"pattern\""}}: [ {{Owns}}, { "id": "o", "from": "verb", "op": ">", "dep": "obj" } ], "not": [ { "from": "verb", "op": ">", "dep": "obl" } ]"""));

    [Fact]
    public void Of_several_patterns_the_one_that_gets_furthest_is_named() => Assert.Equal(
        "pattern 2 gets furthest: verb is 'owns', s is 'Veltro'; no word is what 'o' asks for",
        Furthest($$"""{{"\"patterns\""}}: [ [ { "id": "verb", "lemma": "sold" }, { "id": "s", "from": "verb", "op": ">" }, { "id": "o", "from": "verb", "op": ">" } ], [ {{Owns}}, { "id": "o", "from": "verb", "op": ">", "dep": "iobj" } ] ]"""));

    private static string Furthest(string patterns)
    {
        var (facts, text) = TreeSketch.Parse(Tree, Marks);
        var set = RuleSet.Parse($$"""{ "rules": [ { "name": "x", "relation": "LINKED_TO", {{patterns}}, "subject": "s", "object": "o" } ] }""", "r.json", Ontology.Default);
        return AttemptText.Of(set.Rules[0], set.Furthest(set.Rules[0], [facts], text)!, text);
    }
}
