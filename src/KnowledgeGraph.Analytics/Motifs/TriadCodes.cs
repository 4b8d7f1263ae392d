namespace KnowledgeGraph.Analytics.Motifs;

/// <summary>Which type of triad the ties among three vertices make. A tie has two bits: 1 for there, 2 for back.</summary>
internal static class TriadCodes
{
    private static readonly TriadType[] Types = Build();

    /// <summary>The type.</summary>
    /// <param name="ab">Tie between the first and the second.</param>
    /// <param name="ac">Tie between the first and the third.</param>
    /// <param name="bc">Tie between the second and the third.</param>
    public static TriadType Of(int ab, int ac, int bc) => Types[ab | (ac << 2) | (bc << 4)];

    private static TriadType[] Build()
    {
        var types = new TriadType[64];
        for (var code = 0; code < 64; code++) types[code] = Name(code & 3, (code >> 2) & 3, code >> 4);
        return types;
    }

    private static TriadType Name(int ab, int ac, int bc)
    {
        int[] ties = [ab, ac, bc];
        var (mutual, single) = (ties.Count(t => t == 3), ties.Count(t => t is 1 or 2));
        // Out and in of each vertex by one-way ties alone.
        int[] outs = [(ab == 1 ? 1 : 0) + (ac == 1 ? 1 : 0), (ab == 2 ? 1 : 0) + (bc == 1 ? 1 : 0), (ac == 2 ? 1 : 0) + (bc == 2 ? 1 : 0)];
        int[] ins = [(ab == 2 ? 1 : 0) + (ac == 2 ? 1 : 0), (ab == 1 ? 1 : 0) + (bc == 2 ? 1 : 0), (ac == 1 ? 1 : 0) + (bc == 1 ? 1 : 0)];
        // The one vertex outside the mutual tie.
        var apart = ab == 3 ? 2 : ac == 3 ? 1 : 0;
        return (mutual, single) switch
        {
            (0, 0) => TriadType.T003,
            (0, 1) => TriadType.T012,
            (1, 0) => TriadType.T102,
            (0, 2) => outs.Max() == 2 ? TriadType.T021D : ins.Max() == 2 ? TriadType.T021U : TriadType.T021C,
            (1, 1) => outs[apart] == 1 ? TriadType.T111D : TriadType.T111U,
            (0, 3) => outs.Max() == 2 ? TriadType.T030T : TriadType.T030C,
            (2, 0) => TriadType.T201,
            (1, 2) => outs[apart] == 2 ? TriadType.T120D : ins[apart] == 2 ? TriadType.T120U : TriadType.T120C,
            (2, 1) => TriadType.T210,
            _ => TriadType.T300,
        };
    }
}
