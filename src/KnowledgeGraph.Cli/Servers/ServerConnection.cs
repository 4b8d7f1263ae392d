using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Storing;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>From an address and the user's settings to a server.</summary>
internal static class ServerConnection
{
    /// <summary>Most bytes of a file whose first line is a password or a key.</summary>
    public const long MostSecretBytes = 64 << 10;

    /// <summary>How a server keeps a contribution: the line that <c>kg extract</c> writes.</summary>
    internal static readonly ContributionForm Form = new(
        contribution =>
        {
            using var text = new StringWriter();
            ContributionJson.Write(contribution, text);
            return text.ToString();
        },
        ContributionJson.Parse);

    /// <summary>Whether a name is an address and no file.</summary>
    public static bool IsAddress(string name) => name.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>An address as it may be shown: without what stands before an @. What is no address is shown as it is.</summary>
    public static string Shown(string address)
    {
        if (!IsAddress(address)) return address;
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        return address[..start] + address[(address.LastIndexOf('@') is var at && at >= start ? at + 1 : start)..];
    }

    /// <summary>A connection; nothing is sent yet.</summary>
    /// <exception cref="CliException">The address is none, or the password's file cannot be read.</exception>
    /// <exception cref="Neo4jException">The address must not be used.</exception>
    public static ICypherTransport Open(Session session, string address) => Open(Options(session, address));

    /// <summary>A connection over HTTP; over Bolt where the address is one of Bolt and the tool was built with -p:Neo4jDriver=true.</summary>
    /// <exception cref="Neo4jException">The address must not be used.</exception>
    public static ICypherTransport Open(Neo4jOptions options) =>
#if NEO4J_DRIVER
        KnowledgeGraph.Neo4j.Driver.BoltTransport.Speaks(options.Address) ? new KnowledgeGraph.Neo4j.Driver.BoltTransport(options) :
#endif
        new QueryApiClient(options);

    /// <summary>The graph of a server.</summary>
    /// <exception cref="CliException">The address is none, or the password's file cannot be read.</exception>
    /// <exception cref="Neo4jException">The address must not be used.</exception>
    public static Neo4jGraphStore OpenStore(Session session, string address) => new(Open(session, address), Form);

    private static Neo4jOptions Options(Session session, string address)
    {
        if (!IsAddress(address) || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new CliException(ExitCodes.Store, $"{Shown(address)}: not an address; write it as http://localhost:7474.");
        return new Neo4jOptions
        {
            Address = uri,
            User = session.Settings[KnownSettings.User].Value!,
            Database = session.Settings[KnownSettings.Database].Value!,
            Password = session.Password,
            Insecure = session.Parse.GetValue(ServerOptions.Insecure),
        };
    }

    /// <summary>Reads the password where the user keeps it; <see cref="Session.Password"/> keeps it.</summary>
    /// <exception cref="CliException">Its file holds none.</exception>
    internal static string? ReadPassword(Session session)
    {
        var named = session.Settings[KnownSettings.PasswordFile];
        // The password in the environment goes before a file that a config file names, and behind one that the command line names.
        if (named.Value is not { } file) return Variable(session, ServerOptions.PasswordVariable);
        if (named.Origin < SettingOrigin.Option && Variable(session, ServerOptions.PasswordVariable) is { } kept) return kept;
        if (file != "-") Warn(session, file);
        using var reader = file == "-" ? Stdin(session) : new StreamReader(BoundedFile.Open(file, MostSecretBytes));
        return reader.ReadLine() is { Length: > 0 } password
            ? password
            : throw new CliException(ExitCodes.BadInput, $"{(file == "-" ? "stdin" : file)}: holds no password; its first line must be it.");
    }

    /// <summary>Says where others on the machine may read, or change, the file; a pipe (<c>/dev/fd/63</c>) is nobody else's.</summary>
    private static void Warn(Session session, string file)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (OperatingSystem.IsWindows() || !File.Exists(file) || (file.StartsWith("/dev/", StringComparison.Ordinal) && !file.StartsWith("/dev/shm/", StringComparison.Ordinal)) || file.StartsWith("/proc/", StringComparison.Ordinal)) return;
        if ((File.GetUnixFileMode(file) & others) != 0) session.Note($"{OneLine.Of(file)}: others on this machine may read the password; chmod 600 it.");
    }

    private static StreamReader Stdin(Session session) =>
        new(session.Host.OpenStdin() ?? throw new CliException(ExitCodes.Usage, "--password-file -: nothing comes from stdin; name a file."));

    private static string? Variable(Session session, string name) => session.Host.Environment(name) is { Length: > 0 } value ? value : null;
}
