using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.English.Model;

namespace KnowledgeGraph.Tests.English.Decoding;

public class SentenceDecoderTests
{
    private const string Text = "Norland troops raided Port Elsa";

    private static readonly WordReading[] Words =
    [
        Some.Mention(MentionType.GeoPolitical, 0), Some.Mention(MentionType.NominalOrganization, 0), Some.Trigger("ATTACK"), Some.Word,
        Some.Mention(MentionType.GeoPolitical, 3),
    ];

    [Fact]
    public void A_pair_belongs_to_the_mention_that_ends_at_its_word_else_to_the_shortest_around_it()
    {
        var facts = Decode(new(2, 1, "AGENT", 0.9f), new(2, 3, "TARGET", 0.8f), new(1, 0, "MEMBER_OF", 0.7f));
        Assert.Equal([new EventArgument(ArgumentRole.Agent, 1, 0.9f), new EventArgument(ArgumentRole.Target, 2, 0.8f)], facts.Events[0].Arguments.AsEnumerable());
        Assert.Equal([new RelationMention(1, "MEMBER_OF", 0, 0.7f)], facts.Relations.AsEnumerable());
        Assert.Equal(["Norland", "Norland troops", "Port Elsa"], facts.Mentions.Select(m => m.Text));
    }

    [Fact]
    public void Roles_and_relations_count_above_their_threshold_and_content_above_its_own()
    {
        var facts = Decode(
            new(2, 1, "AGENT", 0.6f), new(1, 0, "PART_OF", 0.6f), new(2, 0, "CONTENT_START", 0.26f), new(2, 1, "CONTENT_START", 0.3f),
            new(2, 4, "CONTENT_END", 0.25f));
        Assert.Empty(facts.Events[0].Arguments);
        Assert.Empty(facts.Relations);
        Assert.Equal(1, facts.Events[0].ContentFirstWord);
        Assert.Null(facts.Events[0].ContentLastWord);
    }

    [Fact]
    public void A_role_or_relation_told_twice_counts_once_with_its_higher_probability()
    {
        var facts = Decode(
            new(2, 3, "TARGET", 0.7f), new(2, 4, "TARGET", 0.9f), new(1, 3, "LOCATED_IN", 0.95f), new(1, 4, "LOCATED_IN", 0.8f), new(3, 4, "PART_OF", 0.9f));
        Assert.Equal([new EventArgument(ArgumentRole.Target, 2, 0.9f)], facts.Events[0].Arguments.AsEnumerable());
        Assert.Equal([new RelationMention(1, "LOCATED_IN", 2, 0.95f)], facts.Relations.AsEnumerable());
    }

    [Fact]
    public void A_link_joins_events_and_mentions_but_not_a_thing_with_itself()
    {
        var facts = Decode(new(2, 4, "CAUSED", 0.9f), new(4, 2, "RESPONDED_TO", 0.8f), new(3, 4, "CAUSED", 0.7f));
        Assert.Equal(
            [
                new EventLink(new LinkEnd(true, 0), "CAUSED", new LinkEnd(false, 2), 0.9f),
                new EventLink(new LinkEnd(false, 2), "RESPONDED_TO", new LinkEnd(true, 0), 0.8f),
            ],
            facts.Links.AsEnumerable());
    }

    [Fact]
    public void A_pair_whose_ends_are_no_mention_or_event_says_nothing()
    {
        var words = (WordReading[])[Some.Word, Some.Word, Some.Word, Some.Word, Some.Mention(MentionType.Person, 4)];
        var reading = Some.Reading(words, new(0, 4, "AGENT", 0.9f), new(0, 4, "PART_OF", 0.9f), new(0, 4, "CAUSED", 0.9f), new(0, 1, "CONTENT_END", 0.9f));
        var facts = SentenceDecoder.Decode(reading, Text, Sentences.Whole(Text), DecodingOptions.Default);
        Assert.Empty(facts.Events);
        Assert.Empty(facts.Relations);
        Assert.Empty(facts.Links);
    }

    [Fact]
    public void An_event_without_arguments_is_kept_with_its_status()
    {
        var words = (WordReading[])[.. Words];
        words[2] = words[2] with { Negated = true, Modality = Modality.Future };
        var happening = Assert.Single(SentenceDecoder.Decode(Some.Reading(words), Text, Sentences.Whole(Text), DecodingOptions.Default).Events);
        Assert.Equal(("ATTACK", 2, true, Modality.Future, 0.8), (happening.Type, happening.TriggerWord, happening.Negated, happening.Modality, happening.Confidence));
    }

    private static SentenceFacts Decode(params PairReading[] pairs) =>
        SentenceDecoder.Decode(Some.Reading(Words, pairs), Text, Sentences.Whole(Text), DecodingOptions.Default);
}
