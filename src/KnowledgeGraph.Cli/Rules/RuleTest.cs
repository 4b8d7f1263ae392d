using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Rules;

/// <summary>Runs the examples of rules through the whole chain: the model, the document part and the ontology.</summary>
/// <param name="analyzer">The reader, opened with the rules.</param>
/// <param name="rules">The rules.</param>
internal sealed class RuleTest(IArticleAnalyzer analyzer, RuleSet rules)
{
    public IEnumerable<RuleTestResult> Run(PatternRule rule, CancellationToken cancellationToken) => rule.Positive.Concat(rule.Negative).Select(e => Run(rule, e, cancellationToken));

    private RuleTestResult Run(PatternRule rule, RuleExample example, CancellationToken cancellationToken)
    {
        var facts = analyzer.Analyze(TextSegmenter.Segment(new Article { Text = example.Text }), cancellationToken);
        var found = facts.Relations.Where(r => Finds(rule, r) && r.Status == FactStatus.Actual).ToList();
        var words = found.Select(r => $"{facts.Entities[r.Subject].Name} {r.Type} {facts.Entities[r.Object].Name}").ToList();
        var passed = example.Subject is null ? found.Count == 0 : found.Any(r => Is(facts, r.Subject, example.Subject) && Is(facts, r.Object, example.Object!));
        return new RuleTestResult(rule, example, passed, words, passed ? "" : Why(rule, example, facts, words));
    }

    /// <summary>Whether the rule finds it, be it that others find it, too.</summary>
    private static bool Finds(PatternRule rule, RelationFact r) => Extractors.Of(r.Extractor).Contains(rule.Source);

    /// <summary>Whether an entity is called so anywhere in the example: by its name or by the words of a mention.</summary>
    private static bool Is(DocumentFacts facts, int entity, string words)
    {
        var key = NameKey.Of(words);
        return facts.Entities[entity].Members.Select(m => facts[m.Mention].Text).Append(facts.Entities[entity].Name).Any(n => NameKey.Of(n) == key || NameKey.Of(n).EndsWith(" " + key, StringComparison.Ordinal) || key.EndsWith(" " + NameKey.Of(n), StringComparison.Ordinal));
    }

    private string Why(PatternRule rule, RuleExample example, DocumentFacts facts, List<string> found)
    {
        if (example.Subject is null) return $"found {string.Join(", ", found)}";
        var rejected = facts.Rejected.Where(r => r.Type == rule.Type || r.Type == rule.FoundAs || r.Reason == RejectionReason.OutsideText)
            .Select(r => $"{r.Subject} {r.Type} {r.Object} was rejected: {Words.Reason(r.Reason)}{Cure(r.Reason)}").Distinct().ToList();
        var denied = facts.Relations.Where(r => Finds(rule, r) && r.Status != FactStatus.Actual).Select(r => $"it is {Words.Camel(r.Status)} here").Distinct();
        var reasons = found.Select(f => "found " + f).Concat(rejected).Concat(denied).DefaultIfEmpty($"found nothing{Furthest(rule, facts)}");
        return $"{string.Join("; ", reasons)}. The model sees: {string.Join(" / ", facts.Sentences.Select(s => Tree(s, facts.Document.Text)))}";
    }

    /// <summary>How far the rule gets in the sentence in which it gets furthest; empty where it gives a fact that went elsewhere.</summary>
    private string Furthest(PatternRule rule, DocumentFacts facts) =>
        rules.Furthest(rule, facts.Sentences, facts.Document.Text) is { Gap: not RuleGap.None } attempt ? ": " + AttemptText.Of(rule, attempt, facts.Document.Text) : "";

    /// <summary>How a rejection that a user meets with a first rule is mended; empty where the reason says it.</summary>
    private static string Cure(RejectionReason reason) => reason is RejectionReason.SubjectKind or RejectionReason.ObjectKind
        ? $" (if the model mistakes a name, say what it is with \"is\" at '{(reason == RejectionReason.SubjectKind ? "subject" : "object")}' of the rule; if the kind is meant, allow it in the ontology)" : "";

    /// <summary>The tree on one line: "Veltro&lt;owns:nsubj[ORG]".</summary>
    private static string Tree(SentenceFacts facts, string text) => string.Join(" ", facts.Words.Select((w, i) =>
    {
        var heads = facts.Mentions.Where(m => MentionHeads.Of(facts.Words, m) == i).Select(m => m.Type.Label()).Concat(facts.Events.Where(e => e.TriggerWord == i).Select(e => "!" + e.Type)).ToList();
        return $"{facts.Sentence.Words[i].Of(text)}/{w.Lemma}/{w.Upos}<{(w.Head < 0 ? "" : facts.Sentence.Words[w.Head].Of(text))}:{w.Relation}{(heads.Count == 0 ? "" : $"[{string.Join(",", heads)}]")}";
    }));
}
