using System.IO.Compression;
using System.Runtime.Loader;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Plugins;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Plugins;

/// <summary>Plug-ins from files, folders and packages, and what is none.</summary>
public sealed class PluginLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_sample_is_loaded_from_its_file_its_folder_and_packages_in_a_context_of_its_own_that_shares_the_seam()
    {
        var file = SampleProgram.Assembly("MyExtractor");
        Pack("MyExtractor.1.0.0.nupkg", ("lib/netstandard2.0/MyExtractor.dll", "not taken: net10.0 goes first"u8.ToArray()), ("lib/net10.0/MyExtractor.dll", File.ReadAllBytes(file)), ("readme.md", []));
        ZipFile.ExtractToDirectory(_folder["MyExtractor.1.0.0.nupkg"], _folder["unpacked"]);
        foreach (var path in new[] { file, Path.GetDirectoryName(file)!, _folder["MyExtractor.1.0.0.nupkg"], _folder.Path, _folder["unpacked"] })
        {
            var extractor = Assert.Single(PluginLoader.Load(path));
            Assert.Equal("affiliation", extractor.Name);
            var context = AssemblyLoadContext.GetLoadContext(extractor.GetType().Assembly)!;
            Assert.NotSame(AssemblyLoadContext.Default, context);
            Assert.DoesNotContain(context.Assemblies, a => a == typeof(IFactExtractor).Assembly || a.GetName().Name == "KnowledgeGraph.Core");
        }
    }

    [Fact]
    public void Several_in_a_folder_are_loaded_and_what_is_no_plug_in_beside_them_is_passed_over()
    {
        EmittedPlugin.Write(_folder["b.dll"], "bee");
        EmittedPlugin.Write(_folder["a.dll"], "ant");
        EmittedPlugin.WriteOther(_folder["other.dll"]);
        File.WriteAllText(_folder["native.dll"], "no assembly of .NET");
        Assert.Equal(["ant", "bee"], PluginLoader.Load(_folder.Path).Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("missing.dll", "no such file or folder")]
    [InlineData("text.txt", "not a plug-in; name a .dll, a .nupkg or a folder with one")]
    [InlineData("text.dll", "not a .NET assembly")]
    [InlineData("text.nupkg", "not a NuGet package")]
    [InlineData("old.nupkg", "has no assembly for .NET 10 or older below lib")]
    [InlineData("other.dll", "no public class with a constructor without parameters implements IFactExtractor")]
    [InlineData("empty", "holds neither a .dll nor a .nupkg")]
    [InlineData("throws.dll", "Plug failed when it was made (InvalidOperationException: no licence file)")]
    [InlineData("badname.dll", "Plug has the name 'my plug+in'; it must be 1 to 100 letters, digits and '-._'")]
    [InlineData("taken.dll", "Plug has the name 'Model', which is taken")]
    public void What_is_none_is_refused_in_one_line_with_its_path(string name, string message)
    {
        foreach (var text in new[] { "text.txt", "text.dll", "text.nupkg" }) File.WriteAllText(_folder[text], "text");
        Pack("old.nupkg", ("lib/net48/Old.dll", []));
        Directory.CreateDirectory(_folder["empty"]);
        EmittedPlugin.WriteOther(_folder["other.dll"]);
        EmittedPlugin.Write(_folder["throws.dll"], null);
        EmittedPlugin.Write(_folder["badname.dll"], "my plug+in");
        EmittedPlugin.Write(_folder["taken.dll"], "Model");
        var refused = Assert.Throws<PluginException>(() => PluginLoader.Load(_folder[name])).Message;
        Assert.StartsWith(_folder[name] + ": ", refused, StringComparison.Ordinal);
        Assert.Contains(message, refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
    }

    [Fact]
    public void One_that_does_not_come_back_when_it_is_made_is_refused_after_its_time()
    {
        EmittedPlugin.WriteEndless(_folder["endless.dll"]);
        var refused = Assert.Throws<PluginException>(() => PluginLoader.Load(_folder["endless.dll"], TimeSpan.FromSeconds(0.5)));
        Assert.Equal($"{_folder["endless.dll"]}: Plug took longer than 0.5 s to be made; mend the plug-in or leave it out.", refused.Message);
    }

    [Theory]
    [InlineData("System.Runtime", 99)]
    [InlineData("Helpers", 1)]
    public void One_that_is_built_for_a_later_framework_or_lacks_what_it_needs_is_refused_with_what_is_missing(string needed, int version)
    {
        EmittedPlugin.WriteNeeding(_folder["needy.dll"], needed, new Version(version, 0));
        var refused = Assert.Throws<PluginException>(() => PluginLoader.Load(_folder["needy.dll"])).Message;
        Assert.StartsWith($"{_folder["needy.dll"]}: needy cannot be loaded (", refused, StringComparison.Ordinal);
        Assert.True(refused.Contains($"'{needed}, Version={version}.0.", StringComparison.Ordinal), refused);
        Assert.EndsWith("build it against this version of KnowledgeGraph.Core and put what it needs beside it.", refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
    }

    [Fact]
    public void A_pipe_beside_a_plug_in_is_passed_over()
    {
        if (OperatingSystem.IsWindows()) return;
        EmittedPlugin.Write(_folder["a.dll"], "ant");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder["pipe.dll"], _folder["pipe.nupkg"]])) made.WaitForExit();
        Assert.Equal("ant", Assert.Single(PluginLoader.Load(_folder.Path)).Name);
    }

    public void Dispose() => _folder.Dispose();

    private void Pack(string name, params (string Path, byte[] Bytes)[] entries)
    {
        using var package = ZipFile.Open(_folder[name], ZipArchiveMode.Create);
        foreach (var (path, bytes) in entries)
        {
            using var entry = package.CreateEntry(path).Open();
            entry.Write(bytes);
        }
    }
}
