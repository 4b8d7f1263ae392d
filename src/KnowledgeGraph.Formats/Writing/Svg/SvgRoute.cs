namespace KnowledgeGraph.Formats.Writing.Svg;

/// <summary>The way of a relation from its subject to its object: a curve with one bend (of a self-loop, with two).</summary>
/// <param name="Start">Where it leaves the subject.</param>
/// <param name="First">The point that bends it first.</param>
/// <param name="Second">The point that bends it then; the same as the first unless it is a self-loop.</param>
/// <param name="End">Where it reaches the object.</param>
internal readonly record struct SvgRoute(SvgPoint Start, SvgPoint First, SvgPoint Second, SvgPoint End)
{
    private const double Apart = 46;
    private const double LoopSize = 38;

    /// <summary>The middle of the curve.</summary>
    public SvgPoint Middle => (Start * 0.125) + (First * 0.375) + (Second * 0.375) + (End * 0.125);

    /// <summary>One of the relations between two entities.</summary>
    /// <param name="from">The subject.</param>
    /// <param name="to">The object.</param>
    /// <param name="number">Which of them, from 0.</param>
    /// <param name="count">How many there are, both directions together.</param>
    /// <param name="turned">Whether it leads against the first of them, so that all bend as seen from the same side.</param>
    public static SvgRoute Between(SvgNode from, SvgNode to, int number, int count, bool turned)
    {
        if (from.Id == to.Id) return Loop(from, number);
        var way = to.Centre - from.Centre;
        var length = way.Length;
        var side = length > 0 ? new SvgPoint(-way.Y / length, way.X / length) : new SvgPoint(0, 1);
        var bend = (from.Centre + (way * 0.5)) + (side * ((number - ((count - 1) / 2.0)) * Apart * (turned ? -1 : 1)));
        return new SvgRoute(from.Border(bend), bend, bend, to.Border(bend));
    }

    private static SvgRoute Loop(SvgNode node, int number)
    {
        var size = LoopSize * (1 + (0.6 * number));
        var (first, second) = (node.Centre + new SvgPoint(-size, -node.HalfHeight - size), node.Centre + new SvgPoint(size, -node.HalfHeight - size));
        return new SvgRoute(node.Border(first), first, second, node.Border(second));
    }
}
