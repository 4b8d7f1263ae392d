using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>Compares an output with a file in <c>Data</c>; with KG_APPROVE=1 writes the file anew.</summary>
internal static class Golden
{
    public static void Check(string name, string actual, [CallerFilePath] string test = "")
    {
        if (System.Environment.GetEnvironmentVariable("KG_APPROVE") == "1") File.WriteAllText(Path.Combine(Path.GetDirectoryName(test)!, "Data", name), actual);
        else Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cli", "Data", name)), actual);
    }
}
