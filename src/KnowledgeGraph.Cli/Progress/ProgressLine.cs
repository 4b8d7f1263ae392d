using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Progress;

/// <summary>
/// The last line of a terminal's stderr, which says how far a command is once it has taken a second. It draws itself a few times a second, gives way to messages,
/// and is gone when the command ends. Where stderr is no terminal nothing is drawn. Safe for use from several threads.
/// </summary>
internal sealed class ProgressLine : IDisposable, IProgress<double>
{
    private const string Erase = "\r\u001b[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(200);

    private readonly CliHost _host;
    private readonly long _start;
    private readonly Lock _drawing = new();
    private ITimer? _timer;
    private ProgressStep? _step;
    private bool _isDrawn;

    /// <param name="host">The world around the tool.</param>
    /// <param name="isSilent">Whether the user wants none.</param>
    public ProgressLine(CliHost host, bool isSilent) =>
        (_host, IsShown, _start) = (host, !isSilent && host.ErrorIsTerminal && host.MovesCursor, host.Time.GetTimestamp());

    /// <summary>Whether it is drawn at all: whoever would have to count first, need not where it is not.</summary>
    public bool IsShown { get; }

    /// <summary>Begins a step in place of the one before.</summary>
    /// <param name="what">What is done: "reading the graph".</param>
    /// <param name="unit">What is counted, in the singular; null where nothing is.</param>
    /// <param name="total">How many there are; null where that is not known.</param>
    public ProgressStep Begin(string what, string? unit = null, long? total = null)
    {
        var step = new ProgressStep(_host.Time, what, unit, total);
        lock (_drawing)
        {
            _step = step;
            if (IsShown) _timer ??= _host.Time.CreateTimer(_ => Draw(), null, Pause, Pause);
        }

        return step;
    }

    /// <summary>Says which share of the step that runs is done, 0 to 1.</summary>
    public void Report(double value)
    {
        lock (_drawing) _step?.Report(value);
    }

    /// <summary>Writes a message of whole lines where the line is.</summary>
    public void Say(Action write)
    {
        lock (_drawing)
        {
            Clear();
            write();
        }
    }

    /// <summary>Ends the step that runs and takes the line away; another step may begin.</summary>
    public void Stop()
    {
        if (_step is null) return;
        lock (_drawing)
        {
            _step = null;
            Clear();
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        Stop();
    }

    /// <summary>Draws the line as it is now.</summary>
    internal void Draw()
    {
        lock (_drawing)
        {
            if (_step is null || !IsShown || _host.Time.GetElapsedTime(_start) < Patience) return;
            _host.Error.Write(Erase + OneLine.Short(_step.ToString(), _host.ErrorWidth - 1));
            _host.Error.Flush();
            _isDrawn = true;
        }
    }

    private void Clear()
    {
        if (!_isDrawn) return;
        _host.Error.Write(Erase);
        _isDrawn = false;
    }
}
