using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Tests.Core.Evaluation;

public class PythonTextTests
{
    [Theory]
    [InlineData("ΣΣ. ΣΑΣ'Σ Σ", "σς. σασ'ς σ")]
    [InlineData("STRASSE ẞ", "strasse ß")]
    [InlineData("𐐀 Ⴀ Ა", "𐐨 ⴀ ა")]
    public void Lower_case_is_pythons(string text, string lower) => Assert.Equal(lower, PythonText.Lower(text));

    [Fact]
    public void Words_are_parted_where_python_parts_them() =>
        Assert.Equal(["a", "b", "c", "d"], PythonText.Words(" a\u001cb\u00a0c\u3000\n d ").Order(StringComparer.Ordinal));
}
