using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Writes the data of a page. <c>Page/data.js</c> reads it; the two belong together, cell by cell.</summary>
internal sealed class ViewPayload(GraphPart part, ViewContent content, ImmutableArray<ViewDisc> discs, ViewOptions options, ViewJson json, CancellationToken cancellationToken)
{
    private readonly ViewIndex _index = new(part, content);
    private readonly Dictionary<string, int> _types = content.Relations.Select(r => r.Type).Distinct(StringComparer.Ordinal).Select((type, i) => (type, i)).ToDictionary(p => p.type, p => p.i, StringComparer.Ordinal);

    public void Write() => json.Object(() =>
    {
        json.Member("format", "kg-view/1");
        json.Member("title", options.Title);
        json.Member("live", options.Live);
        json.Rows("omitted", content.Omissions, Omission, cancellationToken);
        json.Rows("kinds", Enum.GetValues<EntityKind>(), Kind, cancellationToken);
        json.Rows("types", _types.Keys, Type, cancellationToken);
        json.Rows("entities", Enumerable.Range(0, content.Entities.Length), Entity, cancellationToken);
        json.Rows("relations", content.Relations, Relation, cancellationToken);
        json.Rows("documents", content.Documents, Document, cancellationToken);
        json.Rows("sentences", content.Documents.SelectMany(d => d.Sentences.Select((s, i) => (s, i == 0 ? null : d.Sentences[i - 1]))), s => Sentence(s.s, s.Item2), cancellationToken);
        json.Rows("events", content.Events, Event, cancellationToken);
        json.Rows("statements", content.Statements, Statement, cancellationToken);
        json.Rows("links", content.Links, Link, cancellationToken);
        json.Rows("outside", _index.Outside, n => json.Text(n), cancellationToken);
    });

    private void Omission(ViewOmission omission)
    {
        json.Text(omission.What);
        json.Number(omission.Shown);
        json.Number(omission.Of);
        json.Text(omission.How);
    }

    private void Kind(EntityKind kind)
    {
        json.Text(kind.ToString());
        json.Text(ViewPalette.Of(kind).Color);
        json.Text(ViewPalette.Of(kind).Shape);
    }

    private void Type(string name)
    {
        var known = part.Graph.Ontology.TryGetRelation(name, out var type);
        json.Text(name);
        json.Text(known ? type!.Color : NodeStyle.Unknown);
        json.Flag(known && type!.IsSymmetric);
        json.Text(known ? type!.Definition : null);
    }

    private void Entity(int number)
    {
        var (entity, disc) = (content.Entities[number], discs[number]);
        json.Text(entity.Id.Value);
        json.Text(entity.Name);
        json.Number((int)entity.Kind);
        json.Number(disc.X, 1);
        json.Number(disc.Y, 1);
        json.Number(disc.Radius, 1);
        json.Flag(entity.IsNamed);
        json.Number(entity.MentionCount);
        json.Number(entity.DocumentCount);
        json.Texts(entity.Aliases);
        json.Texts(entity.Roles);
        if (entity.Place is { } place) json.Row(() => Place(place));
        else json.Text(null);
        Time(entity.Time);
    }

    private void Place(PlaceDetail place)
    {
        json.Name(place.Type);
        json.Text(place.CountryCode);
        json.Number(place.Latitude, 3);
        json.Number(place.Longitude, 3);
        json.Texts(place.Within);
        json.Texts(place.Candidates);
    }

    private void Time(TimeInterval? time)
    {
        if (time is null)
        {
            json.Text(null);
            return;
        }

        json.Row(() =>
        {
            json.Day(time.Start);
            json.Day(time.End);
            json.Name(time.Granularity);
            json.Text(time.Text);
        });
    }

    private void Relation(Relation relation)
    {
        json.Number(_index.Of(relation.Subject));
        json.Number(_index.Of(relation.Object));
        json.Number(_types[relation.Type]);
        json.Number((int)relation.Status);
        json.Number(relation.Confidence, 4);
        json.Number(relation.Count);
        json.Day(relation.FirstDate);
        json.Day(relation.LastDate);
        json.Number(relation.Evidence.Length);
        json.Row(relation.Evidence.Take(options.MaxEvidence), Evidence);
    }

    private void Evidence(Evidence evidence) => json.Row(() =>
    {
        json.Number(_index.Of(evidence.Sentence));
        Span(evidence.Sentence, evidence.Start, evidence.End);
        json.Number(evidence.Confidence, 4);
        json.Text(evidence.Extractor);
        json.Number(_index.OfEvent(evidence.EventId));
        json.Row(evidence.AttributedTo, e => json.Number(_index.Of(e)));
    });

    private void Document(ViewDocument document)
    {
        json.Text(document.Node.Id);
        json.Text(document.Node.Title);
        json.Text(document.Node.Source);
        json.Text(document.Node.Uri);
        json.Day(document.Node.PublishedAt);
        json.Number(document.Node.Words);
        json.Number(document.Sentences.Length);
        json.Flag(document.IsWhole);
    }

    private void Sentence(SentenceNode sentence, SentenceNode? before)
    {
        json.Text(sentence.Text);
        json.Flag(before is null || sentence.Start - before.End > 1);
        json.Flag(before is not null && before.Index + 1 != sentence.Index);
        json.Row(_index.Mentions[sentence.Id].Where(m => _index.Shows(m.Entity)), mention => json.Row(() =>
        {
            json.Number(_index.Of(mention.Entity));
            Span(sentence, mention.Edge.Start, mention.Edge.End);
            json.Number((int)mention.Edge.Form);
            json.Text(mention.Edge.Reason);
        }));
    }

    private void Event(GraphEvent e)
    {
        json.Text(e.Node.Type);
        json.Text(e.Node.Trigger);
        json.Number((int)e.Node.Status);
        json.Number(e.Node.Confidence, 4);
        Time(e.Node.Time);
        json.Row(e.Participants.Distinct(), p => json.Row(() =>
        {
            json.Name(p.Role);
            json.Number(_index.Of(p.Entity));
        }));
        Told(e.Sentence, e.Node.Start, e.Node.End);
        json.Row(e.Node.Retellings.Zip(e.RetoldIn), t => Told(t.Second, t.First.Start, t.First.End));
    }

    private void Told(SentenceNode sentence, int start, int end) => json.Row(() =>
    {
        json.Number(_index.Of(sentence));
        Span(sentence, start, end);
    });

    private void Statement(GraphStatement statement)
    {
        if (statement.Speaker is { } speaker) json.Number(_index.Of(speaker));
        else json.Text(null);
        json.Flag(statement.Node.Kind == StatementKind.Direct);
        json.Text(statement.Node.Cue);
        json.Text(statement.Node.Text);
        json.Number(statement.Node.Confidence, 4);
        json.Row(statement.About, e => json.Number(_index.Of(e)));
        json.Number(_index.Of(statement.Sentence));
        json.Row(statement.Node.Sentences.Select(i => _index.SentenceOf(statement.Document.Id, i)).OfType<SentenceNode>(), s => Told(s, statement.Node.Start, statement.Node.End));
        json.Row(statement.Node.Events.Select(_index.OfEvent).Where(i => i >= 0), json.Number);
    }

    private void Link(GraphLink link)
    {
        json.Text(link.Type);
        json.Number(_index.OfEvent(link.FromEvent?.Node.Id));
        json.Number(link.FromEntity is { } from ? _index.Of(from) : -1);
        json.Number(_index.OfEvent(link.ToEvent?.Node.Id));
        json.Number(link.ToEntity is { } to ? _index.Of(to) : -1);
        json.Number(_index.Of(link.Sentence));
        json.Number(link.Confidence, 4);
    }

    private void Span(SentenceNode sentence, int start, int end)
    {
        var (from, to) = _index.Span(sentence, start, end);
        json.Number(from);
        json.Number(to);
    }
}
