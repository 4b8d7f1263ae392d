namespace KnowledgeGraph.Neo4j;

/// <summary>From the server's codes to what the user can do. Codes are looked at, never statuses of HTTP nor GQLSTATUS, which differ between versions.</summary>
internal static class Neo4jErrors
{
    private const int LongestMessage = 400;
    private const string Unavailable = "the database is stopped, starting, or could not start (debug.log of the server says why; one that was killed cannot start read-only); START DATABASE starts it, then run again";

    private static readonly (string Code, string Cure)[] Cures =
    [
        ("Neo.ClientError.Security.Unauthorized", "wrong user or password; give the user with --user and the password with KG_NEO4J_PASSWORD or --password-file"),
        ("Neo.ClientError.Security.AuthenticationRateLimit", "too many wrong passwords; wait a few seconds, then give the right one"),
        ("Neo.ClientError.Security.CredentialsExpired", "the password must be changed first: run ALTER CURRENT USER SET PASSWORD in cypher-shell or Neo4j Browser"),
        ("Neo.ClientError.Security.Forbidden", "this user may not do it; use one with the rights to write and to make constraints"),
        ("Neo.ClientError.Database.DatabaseNotFound", "no such database; name one with --database (SHOW DATABASES lists them)"),
        ("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "the database is read-only; name another or allow writing in neo4j.conf"),
        ("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "the database is read-only; name another or allow writing in neo4j.conf"),
        ("Neo.ClientError.Schema.ConstraintValidationFailed", "the database holds nodes with the same id; load into a database of its own, with --database"),
        ("Neo.ClientError.Schema.ConstraintCreationFailed", "the database holds nodes with the same id; load into a database of its own, with --database"),
        ("Neo.ClientError.Schema.IndexAlreadyExists", "an index of another kind is in the way; drop it or load into another database, with --database"),
        ("Neo.ClientError.Schema.ConstraintAlreadyExists", "another constraint is in the way; drop it or load into another database, with --database"),
        ("Neo.TransientError.Database.DatabaseUnavailable", Unavailable),
        ("Neo.TransientError.General.DatabaseUnavailable", Unavailable),
        ("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "the server's transaction memory is full; run again with a smaller --batch"),
    ];

    /// <summary>Codes that say "transient" and are not, as the official drivers have it.</summary>
    private static readonly string[] Final = ["Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped"];

    /// <summary>Codes that do not say "transient" and may pass, as the official drivers have it.</summary>
    private static readonly string[] Passing =
    [
        "Neo.ClientError.Security.AuthorizationExpired", "Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.Transaction.TransactionNotFound",
    ];

    public static Neo4jException Of(string address, string code, string message)
    {
        var cure = Cures.FirstOrDefault(c => c.Code == code).Cure;
        var text = cure is null ? $"{address}: {OneLine(message)} ({code}); run again with --verbose for the place." : $"{address}: {cure} ({code}).";
        return new Neo4jException(code, text, IsTransient(code));
    }

    public static Neo4jException Unreachable(string address, Exception e) => new(
        null, $"{address}: no server answers ({OneLine(Innermost(e).Message)}); check that Neo4j runs, and its host and HTTP port (7474 unless set otherwise).", isTransient: true, e);

    public static Neo4jException NoNeo4j(string address, string what) => new(
        null, $"{address}: answers, but not as Neo4j does ({what}); give the address of Neo4j's HTTP port (7474 unless set otherwise), not of Bolt (7687).");

    public static bool IsTransient(string code) =>
        Passing.Contains(code, StringComparer.Ordinal) || (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Final.Contains(code, StringComparer.Ordinal));

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;

    private static string OneLine(string message)
    {
        var line = message.ReplaceLineEndings("\n").Split('\n')[0].Trim().TrimEnd('.');
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }
}
