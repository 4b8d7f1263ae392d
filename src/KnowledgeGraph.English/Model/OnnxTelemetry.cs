using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.English.Model;

/// <summary>
/// Turns off what ONNX Runtime would tell its maker. Version 1.31.1 writes an identifier of the machine and a store of events below the user's cache folder
/// (seen on Linux, <c>findings/onnxruntime-writes-device-id.sh</c>; by its release notes to be sent on), unless ORT_DISABLE_TELEMETRY is set before the library is first used.
/// </summary>
internal static class OnnxTelemetry
{
    /// <summary>What the native library looks for, with the only value that it takes on all systems.</summary>
    public const string Variable = "ORT_DISABLE_TELEMETRY";

    private static readonly Lazy<bool> Off = new(() =>
    {
        SetForNativeCode();
        OrtEnv.Instance().DisableTelemetryEvents();
        return true;
    });

    /// <summary>To be called before anything else of ONNX Runtime; does its work once.</summary>
    public static void TurnOff() => _ = Off.Value;

    /// <summary>On Unix .NET keeps a copy of the environment, and what it sets there is not seen by native code.</summary>
    private static void SetForNativeCode()
    {
        Environment.SetEnvironmentVariable(Variable, "1");
        if (OperatingSystem.IsWindows()) return;
        _ = SetVariable(Encoding(Variable), Encoding("1"), 1);

        static byte[] Encoding(string text) => [.. System.Text.Encoding.ASCII.GetBytes(text), 0];
    }

    [DllImport("libc", EntryPoint = "setenv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetVariable(byte[] name, byte[] value, int overwrite);
}
