using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A contribution in which every property has a value and the first item of every list has every list filled.</summary>
internal static class FullContribution
{
    public static Contribution Of()
    {
        var c = TimesAndPlaces.Contribution();
        var entities = c.Entities.ToBuilder();
        entities[0] = entities[0] with
        {
            Types = ["Militia"], Ids = ["wikidata:Q1"], Roles = ["chief"], Aliases = ["Other"],
            Place = new PlaceDetail(PlaceType.City, "CV", 1.5, 2.5) { Within = ["Osten"], Candidates = ["Tolo, Norland"] },
            Time = new TimeInterval(new(2031, 5, 1), new(2031, 5, 2), TimeGranularity.Day, "then") { Recurrence = "P1W" },
        };
        var statement = c.Statements.ToList().FindIndex(s => !s.Events.IsEmpty && !s.About.IsEmpty);
        return c with
        {
            Rejected = [], Open = [], Entities = entities.ToImmutable(),
            Statements = [c.Statements[statement], .. c.Statements.RemoveAt(statement)],
            Events = [c.Events.First(e => !e.Retellings.IsEmpty), .. c.Events.Where(e => e.Retellings.IsEmpty)],
            Relations = [c.Relations.First(r => !r.AttributedTo.IsEmpty), .. c.Relations.Where(r => r.AttributedTo.IsEmpty)],
        };
    }
}
