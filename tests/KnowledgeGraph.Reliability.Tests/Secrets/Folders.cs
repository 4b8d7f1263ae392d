namespace KnowledgeGraph.Reliability.Tests.Secrets;

internal static class Folders
{
    /// <summary>Makes the folder that a file is to lie in.</summary>
    public static string CreateFolder(this string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
