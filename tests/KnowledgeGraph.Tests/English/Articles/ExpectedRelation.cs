using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>A relation, or a role, that an article says. Every part lists what is accepted for it.</summary>
/// <param name="Line">The line as it stands in the article's file.</param>
/// <param name="Subjects">Names of the subject.</param>
/// <param name="Types">Relations; nearly always one.</param>
/// <param name="Objects">Names of the object, or role words.</param>
/// <param name="Statuses">Whether it holds; nearly always one.</param>
/// <param name="IsOptional">True where it may be given and need not be.</param>
internal sealed record ExpectedRelation(
    string Line, ImmutableArray<string> Subjects, ImmutableArray<string> Types, ImmutableArray<string> Objects, ImmutableArray<FactStatus> Statuses, bool IsOptional);
