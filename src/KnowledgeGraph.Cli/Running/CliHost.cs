using System.Text;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The world around the tool: streams, environment, clock, and what it is composed of. Tests give their own.</summary>
internal sealed class CliHost : IAsyncDisposable
{
    /// <summary>Wide enough that no line of a table is broken where nobody looks at a screen.</summary>
    private const int PipeWidth = 4000;
    private const int LeastWidth = 20;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required Func<Stream?> OpenStdin { get; init; }

    /// <summary>Waits for one key of whoever sits at the terminal; null where nobody does.</summary>
    public Func<char?>? ReadKey { get; init; }

    public Func<string, string?> Environment { get; init; } = _ => null;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal that stdout is; null where it is none or does not say.</summary>
    public int? Width { get; init; }

    /// <summary>Stdout for a reader: on a terminal long lines are broken between words.</summary>
    public TextWriter Screen => OutIsTerminal && Width is { } width ? new ScreenWriter(Out, width) : Out;

    /// <summary>From how many bytes on a graph's file is read in parts where a command asks about some names alone.</summary>
    public long LargeGraph { get; init; } = 32 << 20;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IComposition Composition { get; init; } = new Composition();

    /// <summary>How long a command may take to end after Ctrl-C; null leaves signals alone.</summary>
    public TimeSpan? TerminationTimeout { get; init; }

    public static CliHost OfProcess() => new()
    {
        Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" },
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 1 << 10) { NewLine = "\n", AutoFlush = true },
        OpenStdin = Console.OpenStandardInput,
        ReadKey = Console.IsInputRedirected || Console.IsOutputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar,
        Environment = System.Environment.GetEnvironmentVariable,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? null : TerminalWidth(),
        TerminationTimeout = TimeSpan.FromSeconds(15),
    };

    /// <summary>Tables for stdout.</summary>
    public IAnsiConsole OutConsole()
    {
        var console = ConsoleOn(Out, OutIsTerminal);
        if (OutIsTerminal && Width is { } width) console.Profile.Width = width;
        return console;
    }

    /// <summary>Progress for stderr.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsTerminal);

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
        catch (IOException)
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

    /// <summary>Escape codes go to a terminal alone; Spectre would write them into a file where GITHUB_ACTIONS is set.</summary>
    private static IAnsiConsole ConsoleOn(TextWriter writer, bool terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!terminal) console.Profile.Width = PipeWidth;
        return console;
    }
}
