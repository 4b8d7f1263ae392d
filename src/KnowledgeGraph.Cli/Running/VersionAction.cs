using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Says the tool's version, whatever program it runs in.</summary>
internal sealed class VersionAction(CliHost host) : SynchronousCommandLineAction
{
    public static string Version =>
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public override int Invoke(ParseResult parseResult)
    {
        host.Out.WriteLine("kg " + Version);
        return ExitCodes.Ok;
    }
}
