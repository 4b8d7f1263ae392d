using KnowledgeGraph.Analytics;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>Graphs that figures were published for.</summary>
internal static class PublishedGraphs
{
    /// <summary>
    /// The karate club: W. Zachary, An Information Flow Model for Conflict and Fission in Small Groups, Journal of Anthropological Research 33 (1977), figure 1; members from 1.
    /// </summary>
    private static readonly (int, int)[] Club =
    [
        (2, 1), (3, 1), (3, 2), (4, 1), (4, 2), (4, 3), (5, 1), (6, 1), (7, 1), (7, 5), (7, 6), (8, 1), (8, 2), (8, 3), (8, 4), (9, 1), (9, 3), (10, 3), (11, 1), (11, 5), (11, 6), (12, 1),
        (13, 1), (13, 4), (14, 1), (14, 2), (14, 3), (14, 4), (17, 6), (17, 7), (18, 1), (18, 2), (20, 1), (20, 2), (22, 1), (22, 2), (26, 24), (26, 25), (28, 3), (28, 24), (28, 25), (29, 3),
        (30, 24), (30, 27), (31, 2), (31, 9), (32, 1), (32, 25), (32, 26), (32, 29), (33, 3), (33, 9), (33, 15), (33, 16), (33, 19), (33, 21), (33, 23), (33, 24), (33, 30), (33, 31), (33, 32),
        (34, 9), (34, 10), (34, 14), (34, 15), (34, 16), (34, 19), (34, 20), (34, 21), (34, 23), (34, 24), (34, 27), (34, 28), (34, 29), (34, 30), (34, 31), (34, 32), (34, 33),
    ];

    public static CompactGraph KarateClub { get; } = Of(34, EdgeDirection.Undirected, Club);

    /// <summary>Six pages, the second without a link: A. Langville, C. Meyer, A Survey of Eigenvector Methods for Web Information Retrieval, SIAM Review 47 (2005), figure 3.</summary>
    public static CompactGraph SixPages { get; } = Of(6, EdgeDirection.Directed, [(1, 2), (1, 3), (3, 1), (3, 2), (3, 5), (4, 5), (4, 6), (5, 4), (5, 6), (6, 4)]);

    private static CompactGraph Of(int vertices, EdgeDirection direction, (int From, int To)[] edges) =>
        CompactGraph.FromEdges(vertices, [.. edges.Select(e => e.From - 1)], [.. edges.Select(e => e.To - 1)], default, new() { Direction = direction });
}
