using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>One fact of another's file.</summary>
internal sealed record MappedRow(
    string Subject, EntityKind? SubjectKind, string Type, string Object, EntityKind? ObjectKind, DateOnly? Date, DateOnly? LastDate, double Confidence, string? Text);
