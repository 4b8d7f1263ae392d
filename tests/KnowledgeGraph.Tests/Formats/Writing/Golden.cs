using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>Compares with a kept file; <c>KG_UPDATE_GOLDEN=1</c> writes the file anew beside the test's source.</summary>
internal static class Golden
{
    public static void Same(string name, string actual, [CallerFilePath] string source = "")
    {
        if (Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(source)!, "Data", name), actual, new UTF8Encoding(false));
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Formats", "Writing", "Data", name)), actual);
    }
}
