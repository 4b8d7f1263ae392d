namespace KnowledgeGraph.Evaluation;

/// <summary>Precision, recall and F1 of one group or type.</summary>
/// <param name="Name">The group (<c>triple</c>) or type (<c>LOCATED_IN</c>).</param>
/// <param name="Matched">How many of the gold were found.</param>
/// <param name="Gold">How many the gold has.</param>
/// <param name="Predicted">How many were predicted.</param>
public sealed record ScoreLine(string Name, int Matched, int Gold, int Predicted)
{
    /// <summary>Share of the predicted that is right, 0 to 100; 0 where nothing is predicted.</summary>
    public double Precision => (double)(100L * Matched) / Math.Max(1, Predicted);

    /// <summary>Share of the gold that was found, 0 to 100; 0 where the gold has none.</summary>
    public double Recall => (double)(100L * Matched) / Math.Max(1, Gold);

    /// <summary>Harmonic mean of precision and recall, 0 to 100.</summary>
    public double F1 => (double)(200L * Matched) / Math.Max(1, Gold + Predicted);

    /// <summary>The line as <c>score.py</c> prints it, without its end.</summary>
    public override string ToString() => ToString("");

    internal string ToString(string indent)
    {
        var name = indent + Name;
        var padding = new string(' ', Math.Max(0, 14 - name.EnumerateRunes().Count()));
        return FormattableString.Invariant(
            $"{name}{padding} P {Figure(Precision)}  R {Figure(Recall)}  F1 {Figure(F1)}   {Matched} of {Gold} gold, {Predicted} predicted");
    }

    private static string Figure(double value) => OneDecimal.Format(value).PadLeft(5);
}
