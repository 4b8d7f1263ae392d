using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KnowledgeGraph.Cli.Help;

/// <summary>The help of System.CommandLine with the examples of the command behind it.</summary>
/// <param name="help">What writes the rest.</param>
internal sealed class ExampleHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var (output, examples) = (parseResult.InvocationConfiguration.Output, Examples.Of(CommandNames.Full(parseResult.CommandResult.Command)));
        if (examples.Count == 0) return code;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples) output.WriteLine("  " + example);
        output.WriteLine();
        return code;
    }
}
