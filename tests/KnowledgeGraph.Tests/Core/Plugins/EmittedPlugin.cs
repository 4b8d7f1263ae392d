using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Plugins;

/// <summary>Writes assemblies with one extractor that finds nothing, of a given name, or one that cannot be made.</summary>
internal static class EmittedPlugin
{
    /// <summary>An extractor; with a null name its constructor throws.</summary>
    public static void Write(string path, string? name) => Write(path, name, typeof(object), _ => { });

    /// <summary>An extractor whose constructor never comes back.</summary>
    public static void WriteEndless(string path) => Write(path, "endless", typeof(object), il =>
    {
        il.Emit(OpCodes.Ldc_I4_M1);
        il.Emit(OpCodes.Call, typeof(Thread).GetMethod(nameof(Thread.Sleep), [typeof(int)])!);
    });

    /// <summary>An extractor whose base class is in an assembly that is not there.</summary>
    public static void WriteNeeding(string path, string assembly, Version version)
    {
        var needed = new PersistedAssemblyBuilder(new AssemblyName(assembly) { Version = version }, typeof(object).Assembly);
        var help = needed.DefineDynamicModule("main").DefineType("Help", TypeAttributes.Public);
        help.DefineDefaultConstructor(MethodAttributes.Public);
        help.CreateType();
        using var bytes = new MemoryStream();
        needed.Save(bytes);
        bytes.Position = 0;
        var elsewhere = new AssemblyLoadContext(null, isCollectible: true);
        Write(path, "needy", elsewhere.LoadFromStream(bytes).GetType("Help", throwOnError: true)!, _ => { });
        elsewhere.Unload();
    }

    private static void Write(string path, string? name, Type parent, Action<ILGenerator> first)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("main").DefineType("Plug", TypeAttributes.Public | TypeAttributes.Sealed, parent, [typeof(IFactExtractor)]);
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        first(constructor);
        if (name is null)
        {
            constructor.Emit(OpCodes.Ldstr, "no licence\nfile");
            constructor.Emit(OpCodes.Newobj, typeof(InvalidOperationException).GetConstructor([typeof(string)])!);
            constructor.Emit(OpCodes.Throw);
        }
        else
        {
            constructor.Emit(OpCodes.Ldarg_0);
            constructor.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
            constructor.Emit(OpCodes.Ret);
        }

        Override(type, "get_Name", [], il => il.Emit(OpCodes.Ldstr, name ?? ""));
        Override(type, nameof(IFactExtractor.Extract), [typeof(Document), typeof(ImmutableArray<SentenceFacts>), typeof(CancellationToken)], il => il.Emit(OpCodes.Ldnull));
        type.CreateType();
        assembly.Save(path);
    }

    /// <summary>An assembly that knows nothing of extractors.</summary>
    public static void WriteOther(string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        assembly.DefineDynamicModule("main").DefineType("Other", TypeAttributes.Public).CreateType();
        assembly.Save(path);
    }

    private static void Override(TypeBuilder type, string name, Type[] parameters, Action<ILGenerator> body)
    {
        var method = typeof(IFactExtractor).GetMethod(name)!;
        var made = type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot, method.ReturnType, parameters);
        var il = made.GetILGenerator();
        body(il);
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(made, method);
    }
}
