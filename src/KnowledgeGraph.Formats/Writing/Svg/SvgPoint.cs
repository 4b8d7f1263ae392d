namespace KnowledgeGraph.Formats.Writing.Svg;

/// <summary>A place in a picture, in its units (pixels): to the right and down.</summary>
internal readonly record struct SvgPoint(double X, double Y)
{
    public static SvgPoint operator +(SvgPoint a, SvgPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static SvgPoint operator -(SvgPoint a, SvgPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static SvgPoint operator *(SvgPoint a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt((X * X) + (Y * Y));
}
