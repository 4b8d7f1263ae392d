using System.CommandLine;
using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Tests;
using KnowledgeGraph.Tests.Cli;

namespace KnowledgeGraph.Reliability.Tests.Secrets;

/// <summary>A password goes to the server and nowhere else.</summary>
[Collection(nameof(CredentialTests))]
public sealed class CredentialTests
{
    private const string Password = "tr0ub4dor&3 \"quoted\"";

    private static readonly string Header = Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}"));

    public static TheoryData<string, int> Answers => new()
    {
        { "repeats", 200 }, { "repeats", 401 }, { "repeats", 500 }, { "no json", 200 }, { "no json", 502 }, { "closes", 200 }, { "redirects", 302 }, { "empty", 200 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_answer_of_a_server_brings_the_password_into_what_the_tool_says(string what, int status)
    {
        using var server = new TalkativeServer(sent => (status, what switch
        {
            "repeats" => $$$"""{"errors":[{"code":"Neo.ClientError.Security.Odd","message":{{{Newtonsoft.Json.JsonConvert.ToString($"refused {sent} of {Decoded(sent)}")}}}}]}""",
            "no json" => $"<html>{sent} {Decoded(sent)}",
            "closes" => null,
            _ => "",
        }));
        using var kg = new Kg();
        await kg.AddAsync(SampleDocument.Contribution());
        kg.Environment["KG_NEO4J_PASSWORD"] = Password;
        foreach (var command in (string[][])[["load", server.Address, "--json", "--verbose", "--graph", kg.Graph], ["stats", "--verbose", "--graph", server.Address], ["find", "--json", "--graph", server.Address]])
        {
            var result = await kg.RunAsync(CancellationToken.None, command);
            Assert.NotEqual(0, result.Code);
            SaysNothing(result.Out + result.Error);
        }

        Assert.Contains(server.Sent, s => s == "Basic " + Header);
        Assert.DoesNotContain(Password, kg.Content, StringComparison.Ordinal);
        SaysNothing(new Neo4jOptions { Address = new Uri(server.Address), Password = Password }.ToString());
    }

    [Fact]
    public void No_option_takes_a_password()
    {
        using var kg = new Kg();
        var root = KgTool.Root(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, OpenStdin = () => null });
        var options = root.Options.Concat(All(root).SelectMany(c => c.Options)).Select(o => o.Name).Where(n => n.Contains("pass", StringComparison.OrdinalIgnoreCase) || n.Contains("secret", StringComparison.OrdinalIgnoreCase) || n.Contains("token", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["--password-file"], options.Distinct());
    }

    /// <summary>Seen from outside while the tool waits for a server: the process list has the command line as it was given, and no more.</summary>
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_process_list_does_not_hold_the_password(bool byFile)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the process list is read from /proc, which Linux alone has");
        using var waiting = new ManualResetEventSlim();
        using var seen = new ManualResetEventSlim();
        using var server = new TalkativeServer(_ =>
        {
            waiting.Set();
            seen.Wait(TimeSpan.FromSeconds(60));
            return (500, "");
        });
        using var kg = new Kg();
        var file = kg.Write("password", Password + "\n");
        var start = new ProcessStartInfo("dotnet", [typeof(KgTool).Assembly.Location, "stats", "--graph", server.Address, .. byFile ? ["--password-file", file] : Array.Empty<string>()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (!byFile) start.Environment["KG_NEO4J_PASSWORD"] = Password;
        using var process = Process.Start(start)!;
        Assert.True(waiting.Wait(TimeSpan.FromSeconds(60)), "the tool asked nothing");
        var line = File.ReadAllText($"/proc/{process.Id}/cmdline");
        seen.Set();
        Assert.Contains(server.Address, line, StringComparison.Ordinal);
        SaysNothing(line);
        SaysNothing(await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }

    [SkippableTheory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite, false)]
    [InlineData(UnixFileMode.UserRead, false)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, true)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, true)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite, true)]
    public async Task A_password_file_that_others_may_read_or_change_is_named_with_its_cure(UnixFileMode mode, bool warned)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such permissions");
        using var server = new TalkativeServer(_ => (500, ""));
        using var kg = new Kg();
        var file = kg.Write("password", Password + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, mode);
        var result = await kg.RunAsync(CancellationToken.None, "stats", "--graph", server.Address, "--password-file", file);
        Assert.Equal(warned, result.Error.Contains($"{file}: others on this machine may read the password; chmod 600 it.", StringComparison.Ordinal));
        var quiet = await kg.RunAsync(CancellationToken.None, "stats", "--quiet", "--graph", server.Address, "--password-file", file);
        Assert.DoesNotContain("chmod", quiet.Error, StringComparison.Ordinal);
        SaysNothing(result.Error + quiet.Error);
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(c => All(c).Prepend(c));

    private static void SaysNothing(string text)
    {
        Assert.DoesNotContain(Password, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Header, text, StringComparison.Ordinal);
    }

    private static string Decoded(string header) => header.StartsWith("Basic ", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(header[6..])) : header;
}
