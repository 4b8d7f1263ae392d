using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public class AccentFoldingTests
{
    [Fact]
    public void Every_character_of_the_basic_plane_folds_as_in_training()
    {
        var all = Enumerable.Range(0, 0x10000).Where(c => c is < 0xD800 or >= 0xE000).Select(c => AccentFolding.Fold(((char)c).ToString()));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all)));
        Assert.Equal("90c3ae4a6e1339a6b7f712ff829d09a461ff1424c1dcefeebaca6c501267f639", Convert.ToHexStringLower(digest));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Élysée", "Elysee")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("Ðđ ø ß", "Ðđ ø ß")]
    [InlineData("한", "\u1112\u1161\u11AB")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("", "")]
    public void Accents_go_and_letters_stay(string text, string folded) => Assert.Equal(folded, AccentFolding.Fold(text));

    [Fact]
    public void A_half_surrogate_stays_where_it_is() => Assert.Equal("a\uD800e", AccentFolding.Fold("a\uD800é"));

    [Fact]
    public void A_text_without_accents_is_not_copied()
    {
        var text = new string("中文 and ASCII".AsSpan());
        Assert.Same(text, AccentFolding.Fold(text));
    }
}
