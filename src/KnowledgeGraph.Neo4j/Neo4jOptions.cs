namespace KnowledgeGraph.Neo4j;

/// <summary>Where a server is and who asks.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Its HTTP address, <c>http://localhost:7474</c> for example; without user and password.</summary>
    public required Uri Address { get; init; }

    /// <summary>The database; the default is <c>neo4j</c>.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The user; the default is <c>neo4j</c>.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; null, the default, for a server without authentication.</summary>
    public string? Password { get; init; }

    /// <summary>Whether a password may go over http to another machine, where everybody on the way can read it; the default is no.</summary>
    public bool Insecure { get; init; }

    /// <summary>The user and the address; never the password.</summary>
    public override string ToString() => $"{User} at {Address.GetLeftPart(UriPartial.Authority)}";

    /// <summary>Refuses what cannot or must not be asked.</summary>
    /// <exception cref="Neo4jException">The address is of another scheme, holds credentials, or a password would be sent in the open.</exception>
    public void Check()
    {
        var shown = $"{Address.Scheme}://{Address.Authority}";
        if (Address.UserInfo.Length > 0)
            throw new Neo4jException(null, $"{shown}: credentials do not belong into an address, where process lists and logs show them; give the user with --user and the password with KG_NEO4J_PASSWORD or --password-file.");
        if (Password is not null && Address.Scheme is ("http" or "bolt" or "neo4j") && !Address.IsLoopback && !Insecure)
            throw new Neo4jException(null, $"{shown}: the password would go over plain {Address.Scheme}, readable by anyone on the way; use https (of Bolt, neo4j+s), or say --insecure where the network is your own.");
        if (Database.Length == 0) throw new Neo4jException(null, $"{shown}: the database has no name; name one with --database.");
    }
}
