using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Quotes;

/// <summary>
/// Decides who speaks at a cue: of those whom the model takes for speakers, the ones that the tree makes the subject; whoever is spoken to,
/// stands in the words said, or is only set beside the speaker is left out. Where the model names nobody, the subject speaks.
/// </summary>
internal static class SpeakerChoice
{
    public static ImmutableArray<MentionView> Of(DocumentMentions mentions, SentenceFacts facts, int sentence, EventMention cue)
    {
        var agents = Agents(facts, cue).Select(a => mentions.Find(sentence, a)).OfType<MentionView>().ToImmutableArray();
        var clause = new SpeechClause(facts, cue.TriggerWord);
        var subject = clause.IsSource ? facts.Words[cue.TriggerWord].Head : clause.Subject;
        if (subject < 0) return Joined(WithoutObjects(agents, clause), clause);
        var bySubject = agents.Where(a => clause.IsSource ? clause.IsOf(a, subject) : clause.IsOfSubject(a)).ToImmutableArray();
        if (bySubject.IsEmpty && IsBetterKnown(agents, clause, subject)) return Joined(WithoutObjects(agents, clause), clause);
        if (bySubject.IsEmpty) bySubject = cue.Type == "STATE" || agents.IsEmpty ? Headed(mentions, sentence, subject) : [];
        if (bySubject.IsEmpty) return Joined(WithoutObjects(agents, clause), clause);
        if (IssuedBy(agents, bySubject[0]) is { } issuer) return [issuer];
        return Named(bySubject, mentions.BySentence[sentence], clause, subject);
    }

    /// <summary>Whether the model's speaker is to be preferred to the tree's: it lies within the subject's phrase, or the verb has no subject of its own.</summary>
    private static bool IsBetterKnown(ImmutableArray<MentionView> agents, SpeechClause clause, int subject) => !agents.IsEmpty && !clause.IsSource
        && (clause.SubjectVerb != clause.Trigger || (agents[0].Type == MentionType.Person && DependencyTree.Path(agents[0].Facts.Words, agents[0].Head).Contains(subject)));

    /// <summary>Whoever issues the paper that speaks: "a statement from the ministry said".</summary>
    private static MentionView? IssuedBy(ImmutableArray<MentionView> agents, MentionView paper) => paper.Type != MentionType.NominalOther ? null
        : agents.FirstOrDefault(a => a != paper && a.HeadWord.Head == paper.Head && a.Preposition is "from" or "by" or "in"
            && a.Type is MentionType.Organization or MentionType.NominalOrganization or MentionType.Person or MentionType.GeoPolitical);

    /// <summary>Leaves out a speaker that another verb of saying claims more surely, where a surer one is left: each clause has its own.</summary>
    private static IEnumerable<int> Agents(SentenceFacts facts, EventMention e)
    {
        var agents = e.Arguments.Where(a => a.Role == ArgumentRole.Agent).ToList();
        return agents.Where((a, i) => i == 0 || !facts.Events.Any(other => other != e && other.Type == "STATE"
                && other.Arguments.Any(o => o.Role == ArgumentRole.Agent && o.Mention == a.Mention && o.Confidence > a.Confidence)))
            .Select(a => a.Mention);
    }

    private static ImmutableArray<MentionView> WithoutObjects(ImmutableArray<MentionView> agents, SpeechClause clause) =>
        agents.Any(a => !clause.IsObject(a.Head)) ? [.. agents.Where(a => !clause.IsObject(a.Head))] : agents;

    /// <summary>The surest speaker, and who is joined to it by "and".</summary>
    private static ImmutableArray<MentionView> Joined(ImmutableArray<MentionView> agents, SpeechClause clause) =>
        [.. agents.Where((a, i) => i == 0 || clause.IsOf(a, agents[0].Head) || clause.IsOf(agents[0], a.Head))];

    private static ImmutableArray<MentionView> Headed(DocumentMentions mentions, int sentence, int word) =>
        [.. mentions.BySentence[sentence].Where(m => m.Head == word).OrderBy(m => m.Mention.Span.Length).Take(1)];

    /// <summary>Of a description and the name beside it, the name: "a spokeswoman for the police, Nele Wouters"; of a name and a description, also the name.</summary>
    private static ImmutableArray<MentionView> Named(ImmutableArray<MentionView> speakers, IEnumerable<MentionView> all, SpeechClause clause, int subject)
    {
        var joined = speakers.Where(s => s.HeadWord.Relation == "conj" && s.Head != subject).ToList();
        var heads = speakers.Except(joined).ToList();
        if (heads.Count == 0) return speakers;
        var head = heads.FirstOrDefault(h => h.Head == subject) ?? heads[0];
        if (!head.Type.IsNominal()) return [head, .. joined];
        var name = heads.FirstOrDefault(h => h.Type.IsName()) ?? all.FirstOrDefault(m => m.Type.IsName() && m.HeadWord.Relation == "appos" && IsBeside(m, head, clause));
        return [name ?? head, .. joined];
    }

    /// <summary>Whether a name is set beside a description; the tree may hang a person's name on the body that the description names.</summary>
    private static bool IsBeside(MentionView name, MentionView description, SpeechClause clause)
    {
        if (name.HeadWord.Head == description.Head) return true;
        if (name.Type != MentionType.Person || description.Type != MentionType.NominalPerson || description.IsPlural) return false;
        return name.Head < clause.Trigger == description.Head < clause.Trigger && DependencyTree.Path(name.Facts.Words, name.Head).Contains(description.Head);
    }
}
