using KnowledgeGraph.English.Decoding;

namespace KnowledgeGraph.Tests.English.Decoding;

public class LemmaScriptsTests
{
    [Theory]
    [InlineData("Paris", "same", "PROPN", "Paris")]
    [InlineData("denied", "L1+", "VERB", "deny")]
    [InlineData("gunmen", "L1+", "NOUN", "gunman")]
    [InlineData("died", "L1+", "VERB", "die")]
    [InlineData("Said", "L2+y", "VERB", "say")]
    [InlineData("villages", "L1+", "NOUN", "village")]
    [InlineData("GERMANS", "T1+", "PROPN", "German")]
    [InlineData("Sept", "T1+tember", "PROPN", "September")]
    [InlineData("iPhones", "K1+", "PROPN", "iPhone")]
    [InlineData("Went", "irregular", "VERB", "go")]
    [InlineData("is", "irregular", "AUX", "be")]
    [InlineData("’s", "irregular", "AUX", "be")]
    [InlineData("’s", "irregular", "PART", "'s")]
    [InlineData("better", "irregular", "ADV", "well")]
    [InlineData("better", "irregular", "ADJ", "good")]
    [InlineData("“", "irregular", "PUNCT", "\"")]
    [InlineData("’", "irregular", "PUNCT", "'")]
    [InlineData("Zork", "irregular", "VERB", "zork")]
    [InlineData("ab", "L5+c", "NOUN", "ab")]
    [InlineData("Odd", "L+", "NOUN", "odd")]
    public void A_script_leads_from_the_form_to_the_lemma(string word, string script, string upos, string lemma) =>
        Assert.Equal(lemma, LemmaScripts.Apply(word, script, upos));
}
