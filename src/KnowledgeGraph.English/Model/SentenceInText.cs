using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Model;

/// <summary>A sentence with the text that it points into, so that sentences of several documents can be read together.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentence">The sentence.</param>
internal readonly record struct SentenceInText(string Text, Sentence Sentence);
