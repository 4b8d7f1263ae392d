using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Cli.Configuration;

/// <summary>All settings.</summary>
internal static class KnownSettings
{
    public static readonly Setting Graph = new("graph", SettingForm.FileOrAddress, GlobalOptions.Graph, GlobalOptions.GraphVariable, "the graph's file, or the http address of a Neo4j") { Default = GlobalOptions.DefaultGraph };

    public static readonly Setting Ontology = new("ontology", SettingForm.File, GlobalOptions.Ontology, "KG_ONTOLOGY", "what graphs may say that remember no ontology") { Default = "news" };

    public static readonly Setting Rules = new("rules", SettingForm.Files, ReaderOptions.Rules, "KG_RULES", "pattern rules that read along");

    public static readonly Setting Names = new("names", SettingForm.Files, ReaderOptions.Names, "KG_NAMES", "lists of names that read along");

    public static readonly Setting Threads = new("threads", SettingForm.Number, ThreadsOption.Symbol, "KG_THREADS", "how many articles are analysed at a time") { Default = "2", Most = ThreadsOption.Most };

    public static readonly Setting Color = new("color", SettingForm.Word, GlobalOptions.Color, "KG_COLOR", "when words for a reader get colours") { Default = "auto", Words = ["auto", "always", "never"] };

    public static readonly Setting User = new("neo4j.user", SettingForm.Text, ServerOptions.User, ServerOptions.UserVariable, "Neo4j's user") { Default = "neo4j" };

    public static readonly Setting Database = new("neo4j.database", SettingForm.Text, ServerOptions.Database, ServerOptions.DatabaseVariable, "Neo4j's database") { Default = "neo4j" };

    public static readonly Setting PasswordFile = new("neo4j.passwordFile", SettingForm.File, ServerOptions.PasswordFile, "KG_NEO4J_PASSWORD_FILE", "the file whose first line is the password of Neo4j's user") { InProjects = false };

    public static IReadOnlyList<Setting> All { get; } = [Graph, Ontology, Rules, Names, Threads, Color, User, Database, PasswordFile];

    private static readonly string[] Secret = ["password", "passwd", "secret", "token"];

    /// <summary>The setting of a name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static Setting Of(string key) => Find(key) ?? throw new CliException(ExitCodes.Usage, Unknown(key));

    public static Setting? Find(string key) => All.FirstOrDefault(s => s.Key == key);

    /// <summary>"grpah: no such setting; did you mean graph? kg config lists them."</summary>
    public static string Unknown(string key) => IsSecret(key)
        ? $"{key}: a config file holds no password; write the password into a file that only you can read, and set neo4j.passwordFile to its path, or set {ServerOptions.PasswordVariable}."
        : $"{Output.OneLine.Of(key)}: no such setting; {NearNames.DidYouMean(All.Select(s => s.Key), key)}kg config lists them.";

    private static bool IsSecret(string key) => Secret.Any(w => key.Contains(w, StringComparison.OrdinalIgnoreCase));
}
