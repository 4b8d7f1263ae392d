using System.CommandLine;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>Options of every command that may talk to a Neo4j.</summary>
internal static class ServerOptions
{
    public const string UserVariable = "KG_NEO4J_USER";
    public const string PasswordVariable = "KG_NEO4J_PASSWORD";
    public const string DatabaseVariable = "KG_NEO4J_DATABASE";

    public static readonly Option<string?> User = new("--user")
    {
        Description = $"Neo4j's user; the default is {UserVariable}, else neo4j. The password comes from {PasswordVariable} or --password-file.", HelpName = "NAME", Recursive = true,
    };

    public static readonly Option<string?> PasswordFile = new("--password-file")
    {
        Description = $"File that holds the password of Neo4j's user, - for stdin; the default is {PasswordVariable}, else no password.", HelpName = "FILE", Recursive = true,
    };

    public static readonly Option<string?> Database = new("--database")
    {
        Description = $"Neo4j's database; the default is {DatabaseVariable}, else neo4j.", HelpName = "NAME", Recursive = true,
    };

    public static readonly Option<bool> Insecure = new("--insecure") { Description = "Sends the password, or the key of --llm, over plain http to another machine.", Recursive = true };

    public static IReadOnlyList<Option> All { get; } = [User, PasswordFile, Database, Insecure];
}
