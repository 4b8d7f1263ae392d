using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>A phrase of one sentence that names, describes or stands for something. Mentions may lie inside each other.</summary>
/// <param name="Type">What it is.</param>
/// <param name="FirstWord">Index of its first word in the sentence.</param>
/// <param name="LastWord">Index of its last word in the sentence (inclusive, as words are counted); it identifies a mention of the model.</param>
/// <param name="Span">Its place in the document's text.</param>
/// <param name="Text">Its words, line breaks and runs of blanks made one blank.</param>
/// <param name="Confidence">Probability that the model gives the type, 0 to 1.</param>
public sealed record Mention(MentionType Type, int FirstWord, int LastWord, TextSpan Span, string Text, double Confidence);
