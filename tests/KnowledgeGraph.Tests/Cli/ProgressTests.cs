using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

public sealed class ProgressTests
{
    private readonly HandClock _clock = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public void A_step_says_how_far_it_is_at_what_rate_and_how_long_it_takes()
    {
        var step = new ProgressStep(_clock, "reading the graph", "document", 5000);
        _clock.Pass(3);
        step.Report(1200);
        Assert.Equal("reading the graph: 1,200 of 5,000 documents, 400 documents/s, 10 s left", step.ToString());
    }

    [Theory]
    [InlineData(null, null, 0, null, "working: 20 s so far")]
    [InlineData(null, null, 0, 0.25, "working: 25 %, 60 s left")]
    [InlineData("entity", null, 40, null, "working: 40 entities, 2 entities/s, 20 s so far")]
    [InlineData("entity", null, 1, 0.5, "working: 1 entity, 50 %, 3 entities/min, 20 s left")]
    [InlineData("entity", 1L, 1, null, "working: 1 of 1 entity, 3 entities/min")]
    public void What_is_not_known_is_left_out(string? unit, long? total, long done, double? share, string expected)
    {
        var step = new ProgressStep(_clock, "working", unit, total);
        _clock.Pass(20);
        step.Report(done, share);
        Assert.Equal(expected, step.ToString());
    }

    [Theory]
    [InlineData(45, "45 s")]
    [InlineData(200, "3 min")]
    [InlineData(7800, "2 h 10 min")]
    public void A_duration_is_rounded_as_a_reader_would(double seconds, string expected) => Assert.Equal(expected, KnowledgeGraph.Cli.Output.Words.Duration(seconds));

    [Fact]
    public void Nothing_is_drawn_in_the_first_second()
    {
        using var line = Line();
        line.Begin("reading", "document", 10).Report(5);
        _clock.Pass(0.9);
        line.Draw();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void The_line_fits_the_terminal_gives_way_to_messages_and_is_gone_in_the_end()
    {
        using (var line = Line())
        {
            line.Begin("reading a graph with a name that is far too long for this terminal", "document", 10).Report(5);
            _clock.Pass(2);
            line.Draw();
            line.Say(() => _error.WriteLine("kg: a note"));
            line.Draw();
        }

        var drawn = _error.ToString().Split("\r\u001b[K");
        Assert.Equal(5, drawn.Length);
        Assert.All([drawn[1], drawn[3]], d => Assert.True(d.Length is > 10 and < 40, d));
        Assert.Equal(("", "kg: a note\n", ""), (drawn[0], drawn[2], drawn[4]));
    }

    [Fact]
    public void Where_the_answer_begins_the_line_ends()
    {
        using var line = Line();
        using var answer = new StringWriter { NewLine = "\n" };
        using var output = new GivingWayWriter(answer, line);
        line.Begin("reading");
        _clock.Pass(2);
        line.Draw();
        output.WriteLine("an answer");
        line.Draw();
        Assert.Equal("an answer\n", answer.ToString());
        Assert.EndsWith(" so far\r\u001b[K", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "xterm", false)]
    [InlineData(true, "dumb", false)]
    [InlineData(true, "xterm", true)]
    public void Without_a_terminal_and_where_the_user_wants_quiet_nothing_is_drawn(bool terminal, string term, bool silent)
    {
        using var line = Line(terminal, term, silent);
        line.Begin("reading");
        _clock.Pass(5);
        line.Draw();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_stream_says_how_much_of_it_was_read_and_stops_when_it_should()
    {
        using var stop = new CancellationTokenSource();
        var step = new ProgressStep(_clock, "reading", null, null);
        using var stream = new WatchedStream(new MemoryStream(new byte[1000])) { Step = step, CancellationToken = stop.Token };
        Assert.Equal(250, stream.Read(new byte[250]));
        Assert.Equal(0.25, stream.Share);
        _clock.Pass(1);
        Assert.Equal("reading: 25 %, 3 s left", step.ToString());
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => stream.Read(new byte[250]));
    }

    private ProgressLine Line(bool terminal = true, string term = "xterm", bool silent = false) => new(
        new CliHost
        {
            Out = TextWriter.Null, Error = _error, OpenStdin = () => null, ErrorIsTerminal = terminal, ErrorWidth = 40, Time = _clock, Environment = name => name == "TERM" ? term : null,
        },
        silent);
}
