using System.Text;
using KnowledgeGraph.Cli.Screens;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The world around the tool: streams, environment, clock, and what it is composed of. Tests give their own.</summary>
internal sealed class CliHost : IAsyncDisposable
{
    /// <summary>Wide enough that no line of a table is broken where nobody looks at a screen.</summary>
    private const int PipeWidth = 4000;
    private const int LeastWidth = 20, PlainWidth = 80;

    public required TextWriter Out { get; set; }

    public required TextWriter Error { get; init; }

    public required Func<Stream?> OpenStdin { get; init; }

    /// <summary>Waits for one key of whoever sits at the terminal; null where nobody does.</summary>
    public Func<char?>? ReadKey { get; init; }

    public Func<string, string?> Environment { get; init; } = _ => null;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal that stdout is; null where it is none or does not say.</summary>
    public int? Width { get; init; }

    /// <summary>When stdout gets colours; the default is a terminal that shows them.</summary>
    public ColorChoice Color { get; private set; }

    /// <summary>Whether stdout gets escape codes for colours.</summary>
    public bool IsInked => Color == ColorChoice.Always || (Color == ColorChoice.Auto && OutIsTerminal && TakesAnsi);

    /// <summary>Whether the terminals show colours: not where NO_COLOR is set (https://no-color.org), and not on one that calls itself dumb or nothing.</summary>
    public bool TakesAnsi => Environment("NO_COLOR") is null or "" && MovesCursor;

    /// <summary>Whether the terminals understand escape codes that move the cursor.</summary>
    public bool MovesCursor => HasAnsiConsole || Environment("TERM") is not (null or "" or "dumb");

    /// <summary>Columns of the terminal that stderr is.</summary>
    public int ErrorWidth { get; init; } = PlainWidth;

    /// <summary>Whether the terminal is a Windows console that was found to take escape codes; others say so by TERM.</summary>
    public bool HasAnsiConsole { get; init; }

    /// <summary>Stdout for a reader: on a terminal long lines are broken between words, and pieces have their inks.</summary>
    public ScreenWriter Screen => new(Out, OutIsTerminal ? Width : null, IsInked);

    /// <summary>The folder that the tool was called from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>From how many bytes on a graph's file is read in parts where a command asks about some names alone.</summary>
    public long LargeGraph { get; init; } = 32 << 20;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IComposition Composition { get; init; } = new Composition();

    /// <summary>How long a command may take to end after Ctrl-C; null leaves signals alone.</summary>
    public TimeSpan? TerminationTimeout { get; init; }

    public static CliHost OfProcess() => new()
    {
        Out = new StreamWriter(StandardStream.Answers(Console.OpenStandardOutput()), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" },
        Error = new StreamWriter(StandardStream.Messages(Console.OpenStandardError()), new UTF8Encoding(false), 1 << 10) { NewLine = "\n", AutoFlush = true },
        OpenStdin = Console.OpenStandardInput,
        ReadKey = Console.IsInputRedirected || Console.IsOutputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar,
        Environment = System.Environment.GetEnvironmentVariable,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? null : TerminalWidth(),
        ErrorWidth = Console.IsErrorRedirected ? PlainWidth : TerminalWidth() ?? PlainWidth,
        HasAnsiConsole = OperatingSystem.IsWindows() && AnsiConsole.Profile.Capabilities.Ansi,
        TerminationTimeout = TimeSpan.FromSeconds(15),
    };

    /// <summary>The same world with another choice of colours.</summary>
    public CliHost With(ColorChoice color)
    {
        var host = (CliHost)MemberwiseClone();
        host.Color = color;
        return host;
    }

    /// <summary>The same world with another stdout.</summary>
    public CliHost With(TextWriter output)
    {
        var host = (CliHost)MemberwiseClone();
        host.Out = output;
        return host;
    }

    /// <summary>Tables for stdout, or for another writer of the same looks.</summary>
    public IAnsiConsole OutConsole(TextWriter? writer = null)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer ?? Out),
            // Said outright: Spectre looks at the environment, and would write escape codes into a file where GITHUB_ACTIONS is set.
            Ansi = IsInked ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = IsInked ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = OutIsTerminal ? Width ?? PlainWidth : PipeWidth;
        return console;
    }

    public async ValueTask DisposeAsync()
    {
        await TryFlushAsync();
        await Error.FlushAsync();
    }

    /// <summary>Flushes stdout where that is still possible; that it is not has been said by then.</summary>
    public async Task TryFlushAsync()
    {
        try
        {
            await Out.FlushAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Null where the terminal does not say, or says something too narrow to write in.</summary>
    private static int? TerminalWidth()
    {
        try
        {
            return Console.WindowWidth >= LeastWidth ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
