using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A contribution with what few documents have: an event told again, a recurring one, a dated happening, places around a place, and open points.</summary>
internal static class TimesAndPlaces
{
    public static Contribution Contribution(int number = 1, string? uri = "story.txt") => Some.Contribution(Facts(number, uri)) with
    {
        Open = [new(OpenPointKind.Place, "Tolo", 1), new(OpenPointKind.ImpossibleDate, "February 30", 3)],
    };

    /// <summary>Sentence 1 tells the shelling of sentence 0 again.</summary>
    public static DocumentFacts Facts(int number = 1, string? uri = "story.txt")
    {
        var facts = Some.DocumentFacts(number, uri);
        var shelled = facts.Events[0];
        var (calvera, tolo, ambush) = (IndexOf(facts, FormattableString.Invariant($"Calvera{number}")), IndexOf(facts, "Tolo"), IndexOf(facts, "ambush"));
        var again = facts.Document.Text.IndexOf("shelling", StringComparison.Ordinal);
        return facts with
        {
            Entities = facts.Entities
                .SetItem(calvera, facts.Entities[calvera] with { Place = facts.Entities[calvera].Place! with { Within = ["Osten", "Calveria"] } })
                .SetItem(tolo, facts.Entities[tolo] with { Place = new PlaceDetail(PlaceType.Other) { Candidates = ["Tolo, Norland", "Tolo, Sorland"] } })
                .SetItem(ambush, facts.Entities[ambush] with { Time = new TimeInterval(new(2031, 5, 1), new(2031, 5, 31), TimeGranularity.Month, "in May") }),
            Events =
            [
                shelled, .. facts.Events.Skip(1).Select(e => e with { Time = new TimeInterval(null, null, TimeGranularity.Recurring, "every Friday") { Recurrence = "P1W" } }),
                shelled with
                {
                    Sentence = 1, Trigger = new(again, 8), TriggerText = "shelling", Retells = 0, RetellsReason = "\"the shelling\" for \"shelled\"",
                    Arguments = [new(ArgumentRole.Place, tolo, facts[facts.Entities[tolo].Members[0].Mention].Span, 0.5)],
                },
            ],
        };
    }

    private static int IndexOf(DocumentFacts facts, string name) => facts.Entities.ToList().FindIndex(e => e.Name == name);
}
