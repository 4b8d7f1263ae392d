using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Contributions;

/// <summary>Writes a contribution as one line of JSON.</summary>
internal sealed class ContributionLine(TextWriter output)
{
    private readonly JsonFields _json = new(new JsonTextWriter(output) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture });

    public void Write(Contribution contribution)
    {
        _json.Object(() =>
        {
            _json.Add("version", ContributionJson.Version);
            _json.Object("document", () => Document(contribution.Document));
            _json.List("sentences", contribution.Sentences, Sentence);
            _json.List("entities", contribution.Entities, Entity);
            _json.List("mentions", contribution.Mentions, Mention);
            _json.List("events", contribution.Events, Event);
            _json.List("links", contribution.Links, Link);
            _json.List("statements", contribution.Statements, Statement);
            _json.List("relations", contribution.Relations, Relation);
            _json.List("rejected", contribution.Rejected, Rejected);
            _json.List("open", contribution.Open, p => _json.Add("kind", EnumNames.Of(p.Kind)).Add("text", p.Text).Add("sentence", p.Sentence));
        });
        output.Write('\n');
    }

    private void Document(DocumentNode document) => _json
        .Add("id", document.Id).Add("title", document.Title).Add("source", document.Source).Add("uri", document.Uri)
        .Add("publishedAt", document.PublishedAt).Add("language", document.Language).Add("characters", document.Characters).Add("words", document.Words);

    private void Sentence(SentenceNode sentence) => _json.Add("text", sentence.Text).Add("start", sentence.Start).Add("end", sentence.End);

    private void Entity(EntityShare entity)
    {
        _json.Add("id", entity.Id.Value).Add("kind", EnumNames.Of(entity.Kind)).Add("name", entity.Name).Add("named", entity.IsNamed)
            .Add("aliases", entity.Aliases).Add("roles", entity.Roles).Add("mentionCount", entity.MentionCount);
        if (entity.Place is { } place)
        {
            _json.Object("place", () => _json
                .Add("type", EnumNames.Of(place.Type)).Add("countryCode", place.CountryCode).Add("latitude", place.Latitude).Add("longitude", place.Longitude)
                .Add("within", place.Within).Add("candidates", place.Candidates));
        }

        Time(entity.Time);
        if (!entity.Types.IsEmpty) _json.Add("types", entity.Types);
        if (!entity.Ids.IsEmpty) _json.Add("ids", entity.Ids);
    }

    private void Mention(MentionEdge mention) => _json
        .Add("sentence", mention.SentenceIndex).Add("entity", mention.Entity.Value).Add("start", mention.Start).Add("end", mention.End)
        .Add("text", mention.Text).Add("form", EnumNames.Of(mention.Form)).Add("reason", mention.Reason).Add("confidence", mention.Confidence);

    private void Event(EventNode e)
    {
        _json.Add("id", e.Id).Add("type", e.Type).Add("sentence", e.SentenceIndex).Add("trigger", e.Trigger).Add("lemma", e.Lemma)
            .Add("start", e.Start).Add("end", e.End).Add("modality", EnumNames.Of(e.Modality)).Add("negated", e.Negated);
        Time(e.Time);
        _json.Add("plover", e.Plover).Add("quad", e.Quad).Add("confidence", e.Confidence)
            .List("arguments", e.Arguments, Argument).List("retellings", e.Retellings, Retelling).Add("extractor", e.Extractor);
    }

    private void Retelling(EventRetelling retelling) => _json
        .Add("sentence", retelling.SentenceIndex).Add("trigger", retelling.Trigger).Add("start", retelling.Start).Add("end", retelling.End).Add("reason", retelling.Reason);

    private void Time(TimeInterval? time)
    {
        if (time is null) return;
        _json.Object("time", () => _json
            .Add("start", time.Start).Add("end", time.End).Add("granularity", EnumNames.Of(time.Granularity)).Add("text", time.Text).Add("recurrence", time.Recurrence));
    }

    private void Argument(EventArgumentEdge argument) => _json
        .Add("role", EnumNames.Of(argument.Role)).Add("entity", argument.Entity.Value).Add("start", argument.Start).Add("end", argument.End);

    private void Link(HappeningLinkEdge link) => _json
        .Add("from", link.From).Add("type", link.Type).Add("to", link.To).Add("sentence", link.SentenceIndex)
        .Add("confidence", link.Confidence).Add("extractor", link.Extractor);

    private void Statement(StatementNode statement) => _json
        .Add("id", statement.Id).Add("kind", EnumNames.Of(statement.Kind)).Add("text", statement.Text).Add("cue", statement.Cue)
        .Add("start", statement.Start).Add("end", statement.End).Add("cueStart", statement.CueStart).Add("cueEnd", statement.CueEnd)
        .Add("speaker", statement.Speaker?.Value).Add("sentences", statement.Sentences).Add("events", statement.Events)
        .Add("about", statement.About).Add("confidence", statement.Confidence);

    private void Relation(RelationShare relation) => _json
        .Add("id", relation.RelationId).Add("subject", relation.Subject.Value).Add("type", relation.Type).Add("object", relation.Object.Value)
        .Add("status", EnumNames.Of(relation.Status)).Add("sentence", relation.SentenceIndex).Add("start", relation.Start).Add("end", relation.End)
        .Add("confidence", relation.Confidence).Add("extractor", relation.Extractor).Add("event", relation.EventId)
        .Add("firstDate", relation.FirstDate).Add("lastDate", relation.LastDate).Add("attributedTo", relation.AttributedTo);

    private void Rejected(RejectedFact fact) => _json
        .Add("reason", EnumNames.Of(fact.Reason)).Add("type", fact.Type).Add("subject", fact.Subject).Add("object", fact.Object).Add("sentence", fact.Sentence);
}
