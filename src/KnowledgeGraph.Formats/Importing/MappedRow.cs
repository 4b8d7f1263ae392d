namespace KnowledgeGraph.Formats.Importing;

/// <summary>One fact of another's file.</summary>
internal sealed record MappedRow(
    string Subject, KnownKind? SubjectKind, string Type, string Object, KnownKind? ObjectKind, DateOnly? Date, DateOnly? LastDate, double Confidence, string? Text);
