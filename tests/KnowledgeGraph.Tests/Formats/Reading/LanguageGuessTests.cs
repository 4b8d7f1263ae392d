using KnowledgeGraph.Formats.Reading;

namespace KnowledgeGraph.Tests.Formats.Reading;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Die Brücke ist seit gestern nicht mehr offen, und das wird noch dauern.", "German")]
    [InlineData("Soldaten griffen am Abend eine Stellung an; was dort genau geschah, das blieb bis zum Morgen offen, und es gab Tote.", "German")]
    [InlineData("Le pont de la ville est fermé et les habitants ne sont pas contents.", "French")]
    [InlineData("El puente de la ciudad no se abre y los vecinos no van por él.", "Spanish")]
    [InlineData("De brug is niet open en het verkeer staat op de weg naar huis.", "Dutch")]
    public void Short_texts_are_refused_where_the_words_of_another_language_prevail(string text, string language) => Assert.Equal(language, LanguageGuess.ForeignName(text));

    [Theory]
    [InlineData("Die Brücke ist zu.")]
    [InlineData("Mayor Eduardo da Costa visited Rio de Janeiro and met fishermen of the bay on Friday.")]
    [InlineData("Rebels shelled three villages near Tolo overnight, killing nine people, wounding dozens more.")]
    [InlineData("Charles de la Tour left the town with a guide from El Paso.")]
    [InlineData("Police detained Juan Perez after protesters marched through Los Angeles late Friday night.")]
    public void Short_texts_in_English_with_foreign_names_and_very_short_texts_are_taken(string text) => Assert.Null(LanguageGuess.ForeignName(text));
}
