using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>The model, loaded once for all tests.</summary>
internal static class SharedModel
{
    private static readonly Lazy<EnglishModel> Opened = new(() => EnglishModel.Open());

    internal static EnglishModel Instance => Opened.Value;
}
