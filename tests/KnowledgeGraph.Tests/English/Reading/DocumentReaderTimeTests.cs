using System.Collections.Immutable;
using System.Diagnostics;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Reading;

/// <summary>How the time of the document part grows; no other test runs beside it.</summary>
[Collection(nameof(TimedAlone))]
public class DocumentReaderTimeTests
{
    [Fact]
    public void Ten_times_the_text_takes_about_ten_times_the_time()
    {
        _ = Seconds(60);
        var (once, tenfold) = (Enumerable.Range(0, 3).Min(_ => Seconds(100)), Enumerable.Range(0, 3).Min(_ => Seconds(1000)));
        Assert.True(tenfold <= Math.Max(0.5, 25 * once), $"{tenfold:f2} s for ten times what takes {once:f2} s; a hundred times would be quadratic");
    }

    /// <summary>Processor time, so that a busy machine does not count, for a long document of stories that name the same and other people again and again.</summary>
    private static double Seconds(int stories)
    {
        var (document, sentences) = Repeat(Story(), stories);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        new DocumentReader(Ontology.Default).Read(document, sentences);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static Told Story() => new Told(
        "{Organization|Red Dawn} shelled {NominalOrganization|{GeoPolitical|U.S.} troops} near {GeoPolitical|Tolo} on {Time|Friday}.",
        "“{Pronoun|We} know {Pronoun|him} and {Pronoun|he} lies,” {Person|Mr. Brandt}, leader of {Organization|Harbour Union}, said.",
        "“Nobody leaves.”",
        "{Person|President Anna Berg} condemned the {Event|attack} on {NominalOrganization|{GeoPolitical|U.S.} troops}, and {Pronoun|she} blamed the {NominalOrganization|group}.",
        "“{Pronoun|It} is wrong,” the {NominalPerson|president} told {NominalPerson|reporters}.",
        "{NominalOrganization|{Nationality|French} army} confirmed {Pronoun|its} involvement in the {Event|strikes} in response to the {Event|attack}.",
        "¶{Person|Brandt} said:",
        "¶This is a {NominalOther|word}.")
        .Event(0, "ATTACK", "shelled", "Red Dawn", "U.S. troops").Event(1, "STATE", "said", "Mr. Brandt").Relation(1, "Mr. Brandt", "LEADS", "Harbour Union")
        .Event(3, "CRITICIZE", "condemned", "President Anna Berg").Event(3, "ATTACK", "attack", target: "U.S. troops").Arc(3, "the", "det", "attack")
        .Event(4, "STATE", "told", "president", "reporters").Event(6, "STATE", "said", "Brandt").Noun(5, "response", "response");

    private static (Document, ImmutableArray<SentenceFacts>) Repeat(Told story, int times)
    {
        var step = story.Text.Length + 2;
        var text = string.Join("\n\n", Enumerable.Repeat(story.Text, times));
        var once = story.Sentences;
        var facts = Enumerable.Range(0, times).SelectMany(n => once.Select(f => Move(f, n * step, n * once.Length, n * 10))).ToImmutableArray();
        return (new Document(new Article { Text = text }, [.. facts.Select(f => f.Sentence)]), facts);
    }

    private static SentenceFacts Move(SentenceFacts facts, int by, int sentences, int paragraphs)
    {
        TextSpan At(TextSpan span) => new(span.Start + by, span.Length);
        var sentence = facts.Sentence;
        return facts with
        {
            Sentence = new Sentence(sentence.Index + sentences, At(sentence.Span), [.. sentence.Words.Select(At)], sentence.Paragraph + paragraphs),
            Mentions = [.. facts.Mentions.Select(m => m with { Span = At(m.Span) })],
            Events = [.. facts.Events.Select(e => e with { Trigger = At(e.Trigger) })],
        };
    }
}
