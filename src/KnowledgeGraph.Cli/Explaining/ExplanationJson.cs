using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Explaining;

/// <summary>What the extractor sees, as JSON: sentence by sentence, then the document.</summary>
internal sealed class ExplanationJson(JsonOutput json, DocumentFacts facts)
{
    public void Write() => json.Object(() => json
        .List("sentences", facts.Sentences, Sentence)
        .List("entities", facts.Entities, Entity)
        .List("events", facts.Events, Event)
        .List("links", facts.Links, l => json.Object(() => json
            .Add("from", FactNames.End(facts, l.From)).Add("type", l.Type).Add("to", FactNames.End(facts, l.To)).Add("confidence", l.Confidence).Add("extractor", l.Extractor)))
        .List("statements", facts.Statements, Statement)
        .List("relations", facts.Relations, Relation)
        .List("open", facts.Open, p => json.Object(() => json.Add("kind", Words.Camel(p.Kind)).Add("text", p.Text).Add("sentence", p.Sentence)))
        .List("rejected", facts.Rejected, r => json.Object(() => json
            .Add("reason", Words.Camel(r.Reason)).Add("type", r.Type).Add("subject", r.Subject).Add("object", r.Object).Add("explanation", Words.Reason(r.Reason)))));

    private void Sentence(SentenceFacts sentence) => json.Object(() => json
        .Add("text", sentence.Sentence.Span.Of(facts.Document.Text))
        .List("words", FactNames.Rows(facts, sentence), w => json.Object(() => json
            .Add("index", w.Index).Add("word", w.Word).Add("upos", w.Analysis.Upos).Add("xpos", w.Analysis.Xpos).Add("lemma", w.Analysis.Lemma)
            .Add("head", w.Analysis.Head).Add("relation", w.Analysis.Relation)))
        .List("mentions", sentence.Mentions, m => json.Object(() => json
            .Add("text", m.Text).Add("type", m.Type.Label()).Add("first", m.FirstWord).Add("last", m.LastWord).Add("confidence", Math.Round(m.Confidence, 4))))
        .List("events", sentence.Events, e => json.Object(() => json
            .Add("type", e.Type).Add("trigger", e.Trigger.Of(facts.Document.Text)).Add("modality", Words.Camel(e.Modality)).Add("negated", e.Negated)
            .Add("confidence", Math.Round(e.Confidence, 4)).Add("extractor", e.Extractor)
            .List("arguments", e.Arguments, a => json.Object(() => json
                .Add("role", Words.Camel(a.Role)).Add("text", sentence.Mentions[a.Mention].Text).Add("confidence", Math.Round(a.Confidence, 4))))
            .Add("content", FactNames.Content(facts, sentence, e))))
        .List("relations", sentence.Relations, r => json.Object(() => json
            .Add("subject", sentence.Mentions[r.Subject].Text).Add("type", r.Type).Add("object", sentence.Mentions[r.Object].Text)
            .Add("confidence", Math.Round(r.Confidence, 4)).Add("extractor", r.Extractor)))
        .List("links", sentence.Links, l => json.Object(() => json
            .Add("from", FactNames.End(facts, sentence, l.From)).Add("type", l.Type).Add("to", FactNames.End(facts, sentence, l.To))
            .Add("confidence", Math.Round(l.Confidence, 4)).Add("extractor", l.Extractor))));

    private void Entity(EntityFact entity) => json.Object(() =>
    {
        json.Add("name", entity.Name).Add("kind", entity.Kind.ToString()).Add("named", entity.IsNamed).Texts("aliases", entity.Aliases).Texts("roles", entity.Roles)
            .List("mentions", entity.Members, m => json.Object(() => json
                .Add("text", facts[m.Mention].Text).Add("sentence", m.Mention.Sentence).Add("reason", m.Reason).Add("confidence", Math.Round(m.Confidence, 4))));
        if (entity.Place is { } place)
            json.Object("place", () => json.Add("type", Words.Camel(place.Type)).Add("country", place.CountryCode).Add("latitude", place.Latitude).Add("longitude", place.Longitude)
                .Texts("within", place.Within).Texts("candidates", place.Candidates));
        else json.Null("place");
        json.Add("start", entity.Time?.Start).Add("end", entity.Time?.End).Add("interval", entity.Time?.Iso);
    });

    private void Event(EventFact e) => json.Object(() => json
        .Add("type", e.Type).Add("trigger", e.TriggerText).Add("status", Words.Camel(e.Status))
        .Add("start", e.Time?.Start).Add("end", e.Time?.End).Add("time", e.Time?.Text).Add("interval", e.Time?.Iso).Add("timeReason", e.TimeReason)
        .Add("retells", e.Retells is { } first ? facts.Events[first].TriggerText : null).Add("retellsReason", e.RetellsReason)
        .List("arguments", e.Arguments, a => json.Object(() => json.Add("role", Words.Camel(a.Role)).Add("entity", facts.Entities[a.Entity].Name)))
        .Add("extractor", e.Extractor));

    private void Statement(StatementFact statement) => json.Object(() => json
        .Add("speaker", statement.Speaker is { } speaker ? facts.Entities[speaker].Name : null).Add("kind", Words.Camel(statement.Kind))
        .Add("cue", statement.Cue?.Of(facts.Document.Text)).Add("text", FactNames.Said(facts, statement)).Add("reason", statement.Reason).Add("confidence", Math.Round(statement.Confidence, 4)));

    private void Relation(RelationFact relation) => json.Object(() => json
        .Add("subject", facts.Entities[relation.Subject].Name).Add("type", relation.Type).Add("object", facts.Entities[relation.Object].Name)
        .Add("status", Words.Camel(relation.Status)).Texts("attributedTo", relation.AttributedTo.Select(a => facts.Entities[a].Name))
        .Add("confidence", Math.Round(relation.Confidence, 4)).Add("extractor", relation.Extractor));
}
