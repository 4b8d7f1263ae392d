namespace KnowledgeGraph.Benchmarks.Input;

/// <summary>The words that fill the templates. Persons and groups are invented.</summary>
internal static class NewsWords
{
    internal static readonly string[] Given =
        ["Ana", "Milo", "Vera", "Otto", "Ines", "Pavel", "Rosa", "Igor", "Lena", "Omar", "Nadia", "Tariq", "Maria", "David", "Sara", "Peter", "Leila", "Hassan", "Julia", "Thomas"];

    internal static readonly string[] Family =
    [
        "Brandt", "Castell", "Dunmore", "Engel", "Falk", "Gruber", "Holm", "Jansen", "Karimi", "Lindqvist", "Mansour", "Novak", "Ostrander", "Petrov",
        "Qasim", "Rahimi", "Sandoval", "Thorne", "Ulrich", "Varga", "Weller", "Yilmaz", "Zaman", "Abadi", "Becker", "Correa", "Dvorak", "Eriksen",
    ];

    internal static readonly string[] Titles =
        ["Foreign Minister", "Defense Minister", "Gen.", "Col.", "President", "Gov.", "Sen.", "Prime Minister", "spokesman", "Police Chief"];

    internal static readonly string[] Places =
        ["Vienna", "Madrid", "Baghdad", "Damascus", "Ankara", "Warsaw", "Kabul", "Nairobi", "Oslo", "Lisbon", "Beirut", "Tripoli", "Khartoum", "Amman", "Mosul", "Aleppo"];

    internal static readonly string[] Countries =
        ["Austria", "Spain", "Iraq", "Syria", "Turkey", "Poland", "Afghanistan", "Kenya", "Norway", "Portugal", "Lebanon", "Libya", "Sudan", "Jordan", "the United States", "France"];

    internal static readonly string[] Adjectives =
        ["Austrian", "Spanish", "Iraqi", "Syrian", "Turkish", "Polish", "Afghan", "Kenyan", "Norwegian", "Portuguese", "Lebanese", "Libyan", "Sudanese", "Jordanian", "American", "French"];

    internal static readonly string[] Groups =
        ["the Northern Front", "the Harbor Brigade", "the Free River Movement", "the Red Valley Army", "the United Nations", "the European Union", "the Plains Council", "NATO"];

    internal static readonly string[] Weapons =
        ["artillery", "drones", "rockets", "car bombs", "small arms", "mortars"];

    internal static readonly string[] Days =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "last week", "on March 3", "on Sunday", "earlier this month", "two days ago"];

    internal static readonly string[] Numbers =
        ["three", "12", "at least 40", "dozens of", "about 250", "seven", "more than 1,500", "several"];
}
