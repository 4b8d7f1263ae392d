using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Tests.House;

/// <summary>The public surface is written down; a change to it shows as a difference. KG_APPROVE=1 writes it anew.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries() => ["KnowledgeGraph.Core", "KnowledgeGraph.English", "KnowledgeGraph.Storage", "KnowledgeGraph.Formats", "KnowledgeGraph.Analytics", "KnowledgeGraph.Neo4j", "KnowledgeGraph.Llm"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ThePublicSurfaceIsTheApprovedOne(string library)
    {
        var file = Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Tests", "House", "PublicApi", library + ".txt");
        var actual = Describe(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("KG_APPROVE") == "1") File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => !IsGenerated(m)).Select(m => "  " + m).Distinct().Order(StringComparer.Ordinal);
            foreach (var member in members) text.Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : "class";

    /// <summary>Accessors, nested types and what a record brings by itself.</summary>
    private static bool IsGenerated(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } or Type
        || member.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "EqualityContract" or "PrintMembers" or "value__";
}
