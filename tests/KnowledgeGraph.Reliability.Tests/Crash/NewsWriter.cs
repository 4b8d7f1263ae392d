using System.Globalization;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>Writes short made-up news articles; the same seed gives the same articles. People, places and groups come back from article to article, so that documents share entities and relations.</summary>
internal sealed class NewsWriter(int seed)
{
    private static readonly string[] People = ["Mara Denn", "Ivo Brandt", "Ilse Maren", "Jonas Keel", "Petra Sundqvist", "Anders Holt", "Lena Orsova", "Tomas Vrana", "Edda Lindqvist", "Pavel Norin"];
    private static readonly string[] Offices = ["President", "Colonel", "Foreign minister", "General", "Governor", "Senator"];
    private static readonly string[] Places = ["Calvera", "Tolo", "Port Anselm", "Velin", "Osten", "Merrow", "Khardan", "Sorland"];
    private static readonly string[] Groups = ["Northern Front", "Orlik Front", "Free Coast Movement", "Velin Workers Party", "Grey Brigade"];
    private static readonly string[] Attacks = ["attacked", "shelled", "raided", "bombed", "stormed"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    private readonly Random _random = new(seed);

    /// <summary>Writes articles as <c>0000.txt</c>, <c>0001.txt</c> … into a folder, which is made.</summary>
    public void Write(string folder, int first, int count)
    {
        Directory.CreateDirectory(folder);
        for (var n = first; n < first + count; n++) File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{n:0000}.txt")), Article(n));
    }

    public string Article(int number)
    {
        string[] sentences =
        [
            $"Fighters of the {Any(Groups)} {Any(Attacks)} {Any(Places)} on {Any(Days)}, killing {Count(2, 40)} people.",
            $"{Any(Offices)} {Any(People)} met {Any(People)} in {Any(Places)} on {Any(Days)}.",
            $"\"We will hold {Any(Places)} for {Count(2, 9)} more days,\" {Any(Offices)} {Any(People)} said.",
            $"{Any(People)} accused the {Any(Groups)} of the attack on {Any(Places)}.",
            $"Government forces seized {Any(Places)} after the {Any(Groups)} left the town.",
            $"{Any(People)}, a member of the {Any(Groups)}, was arrested in {Any(Places)}.",
        ];
        _random.Shuffle(sentences);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', sentences.Take(_random.Next(2, 5)))} It was report {number} of the week.\n");
    }

    private string Any(string[] words) => words[_random.Next(words.Length)];

    private string Count(int least, int most) => _random.Next(least, most).ToString(CultureInfo.InvariantCulture);
}
