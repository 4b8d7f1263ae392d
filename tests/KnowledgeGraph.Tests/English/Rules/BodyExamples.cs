namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>Examples of the rules for bodies, families, control, links and names. Rule, tree and marks of its example, what it finds there, tree and marks of a sentence in which it finds nothing.</summary>
internal static class BodyExamples
{
    public static TheoryData<string, string, string, string, string, string> All => new()
    {
        {
            "part-government-of", "the<Government:det Government of<Sorland:case Sorland<Government:nmod", "ORG=Government of Sorland",
            "Government of Sorland PART_OF Sorland", "the<Bank:det Bank of<Sorland:case Sorland<Bank:nmod", "ORG=Bank of Sorland"
        },
        {
            "part-national-unit", "Spanish<forces:amod forces", "NOM-ORG=Spanish forces",
            "Spanish forces PART_OF Spanish", "Spanish<guests:amod guests", "NOM-PERSON=Spanish guests"
        },
        {
            "part-unit", "Sorland<troops:compound troops", "NOM-ORG=Sorland troops; GPE=Sorland",
            "Sorland troops PART_OF Sorland", "Sorland<farmers:compound farmers", "NOM-PERSON=Sorland farmers; GPE=Sorland"
        },
        {
            "part-joined-unit", "Karvian<troops:amod and<Sorland:cc Sorland<Karvian:conj troops", "NOM-ORG=troops; NORP=Karvian; GPE=Sorland",
            "troops PART_OF Sorland", "Karvian<guests:amod and<Sorland:cc Sorland<Karvian:conj guests", "NOM-PERSON=guests; GPE=Sorland"
        },
        {
            "part-owner", "Sorland<parliament:nmod:poss 's<Sorland:case parliament", "NOM-ORG=parliament; GPE=Sorland",
            "parliament PART_OF Sorland", "Brandt<parliament:nmod:poss 's<Brandt:case parliament", "NOM-ORG=parliament; PERSON=Brandt"
        },
        {
            "part-of", "a<wing:det wing of<Front:case the<Front:det Front<wing:nmod", "NOM-ORG=wing; ORG=Front",
            "wing PART_OF Front", "Wardens<wing:nsubj became<wing:cop a<wing:det wing of<Front:case Front<wing:nmod", "NOM-ORG=wing; ORG=Front"
        },
        {
            "part-name-of", "Wardens ,<wing:punct wing<Wardens:appos of<Front:case Front<wing:nmod", "ORG=Wardens; NOM-ORG=wing; ORG=Front",
            "Wardens PART_OF Front", "Wardens ,<friends:punct friends<Wardens:appos of<Front:case Front<friends:nmod", "ORG=Wardens; NOM-ORG=friends; ORG=Front"
        },
        {
            "part-name-is", "Wardens<faction:nsubj are<faction:cop a<faction:det faction of<Front:case Front<faction:nmod", "ORG=Wardens; NOM-ORG=faction; ORG=Front",
            "Wardens PART_OF Front", "Wardens<rival:nsubj are<rival:cop a<rival:det rival of<Front:case Front<rival:nmod", "ORG=Wardens; NOM-ORG=rival; ORG=Front"
        },
        {
            "part-is", "brigade<part:nsubj is<part:cop part of<army:case the<army:det army<part:nmod", "NOM-ORG=brigade; NOM-ORG=army",
            "brigade PART_OF army", "brigade<part:nsubj is<part:cop part of<plan:case the<plan:det plan<part:nmod", "NOM-ORG=brigade; NOM-OTHER=plan"
        },
        {
            "family-owner", "Brandt<brother:nmod:poss 's<Brandt:case brother", "PERSON=Brandt; NOM-PERSON=brother",
            "brother FAMILY_OF Brandt", "his<brother:nmod:poss brother", "PRON=his; NOM-PERSON=brother"
        },
        {
            "family-of", "the<daughter:det daughter of<Brandt:case Brandt<daughter:nmod", "NOM-PERSON=daughter; PERSON=Brandt",
            "daughter FAMILY_OF Brandt", "the<friend:det friend of<Brandt:case Brandt<friend:nmod", "NOM-PERSON=friend; PERSON=Brandt"
        },
        {
            "family-name-first", "Lena ,<daughter:punct daughter<Lena:appos of<Brandt:case Brandt<daughter:nmod", "PERSON=Lena; NOM-PERSON=daughter; PERSON=Brandt",
            "Lena FAMILY_OF Brandt", "Lena ,<daughter:punct his<daughter:nmod:poss daughter<Lena:appos", "PERSON=Lena; NOM-PERSON=daughter; PRON=his"
        },
        {
            "family-name-last", "Brandt<wife:nmod:poss 's<Brandt:case wife ,<Lena:punct Lena<wife:appos", "PERSON=Brandt; NOM-PERSON=wife; PERSON=Lena",
            "Lena FAMILY_OF Brandt", "Brandt<lawyer:nmod:poss 's<Brandt:case lawyer ,<Lena:punct Lena<lawyer:appos", "PERSON=Brandt; NOM-PERSON=lawyer; PERSON=Lena"
        },
        {
            "family-and-name", "Brandt and<wife:cc his<wife:nmod:poss wife<Brandt:conj Lena<wife:appos", "PERSON=Brandt; NOM-PERSON=wife; PERSON=Lena",
            "Lena FAMILY_OF Brandt", "Brandt and<aide:cc his<aide:nmod:poss aide<Brandt:conj Lena<aide:appos", "PERSON=Brandt; NOM-PERSON=aide; PERSON=Lena"
        },
        {
            "family-and", "Brandt and<wife:cc his<wife:nmod:poss wife<Brandt:conj", "PERSON=Brandt; NOM-PERSON=wife",
            "wife FAMILY_OF Brandt", "Brandt and<wife:cc the<wife:det wife<Brandt:conj of<Ivo:case Ivo<wife:nmod", "PERSON=Brandt; NOM-PERSON=wife; PERSON=Ivo"
        },
        {
            "family-is", "Lena<daughter:nsubj is<daughter:cop the<daughter:det daughter of<Brandt:case Brandt<daughter:nmod", "PERSON=Lena; NOM-PERSON=daughter; PERSON=Brandt",
            "Lena FAMILY_OF Brandt", "Lena<teacher:nsubj is<teacher:cop the<teacher:det teacher of<Brandt:case Brandt<teacher:nmod", "PERSON=Lena; NOM-PERSON=teacher; PERSON=Brandt"
        },
        {
            "control-held", "Front<held:compound -<held:punct held<town:amod town", "ORG=Front; NOM-PLACE=town",
            "Front CONTROLS town", "Front<loved:compound -<loved:punct loved<town:amod town", "ORG=Front; NOM-PLACE=town"
        },
        {
            "control-joined", "Front<held:compound -<held:punct held<town:compound town", "ORG=Front; NOM-PLACE=town",
            "Front CONTROLS town", "Front<loved:compound -<loved:punct loved<town:compound town", "ORG=Front; NOM-PLACE=town"
        },
        {
            "control-by", "a<town:det town controlled<town:acl by<Front:case Front<controlled:obl", "ORG=Front; NOM-PLACE=town",
            "Front CONTROLS town", "Tolo<town:nsubj is<town:cop a<town:det town controlled<town:acl by<Front:case Front<controlled:obl", "ORG=Front; NOM-PLACE=town"
        },
        {
            "control-passive", "town<controlled:nsubj:pass is<controlled:aux:pass controlled by<Front:case Front<controlled:obl", "ORG=Front; NOM-PLACE=town",
            "Front CONTROLS town", "town<visited:nsubj:pass is<visited:aux:pass visited by<Front:case Front<visited:obl", "ORG=Front; NOM-PLACE=town"
        },
        {
            "control-whose", "Front<control:nmod:poss 's<Front:case control of<town:case town<control:nmod", "ORG=Front; NOM-PLACE=town",
            "Front CONTROLS town", "Front<view:nmod:poss 's<Front:case view of<town:case town<view:nmod", "ORG=Front; NOM-PLACE=town"
        },
        {
            "linked-joined", "Sorland<backed:compound -<backed:punct backed<militia:amod militia", "GPE=Sorland; NOM-ORG=militia",
            "militia LINKED_TO Sorland", "Sorland<trained:compound -<trained:punct trained<militia:amod militia", "GPE=Sorland; NOM-ORG=militia"
        },
        {
            "linked-to", "troops loyal<troops:amod to<Brandt:case Brandt<loyal:obl", "NOM-ORG=troops; PERSON=Brandt",
            "troops LINKED_TO Brandt", "troops new<troops:amod to<Brandt:case Brandt<new:obl", "NOM-ORG=troops; PERSON=Brandt"
        },
        {
            "linked-follower-of", "supporters of<Brandt:case Brandt<supporters:nmod", "NOM-PERSON=supporters; PERSON=Brandt",
            "supporters LINKED_TO Brandt", "critics of<Brandt:case Brandt<critics:nmod", "NOM-PERSON=critics; PERSON=Brandt"
        },
        {
            "linked-follower-joined", "Brandt<supporters:compound supporters", "NOM-PERSON=supporters; PERSON=Brandt",
            "supporters LINKED_TO Brandt", "Brandt<critics:compound critics", "NOM-PERSON=critics; PERSON=Brandt"
        },
        {
            "linked-ties", "gunmen<had:nsubj had ties<had:obj to<Front:case Front<ties:nmod", "NOM-PERSON=gunmen; ORG=Front",
            "gunmen LINKED_TO Front", "gunmen<had:nsubj had access<had:obj to<Front:case Front<access:nmod", "NOM-PERSON=gunmen; ORG=Front"
        },
        {
            "linked-ties-sworn", "gunman<pledged:nsubj pledged allegiance<pledged:obj to<Front:case Front<pledged:obl", "NOM-PERSON=gunman; ORG=Front",
            "gunman LINKED_TO Front", "gunman<pledged:nsubj pledged money<pledged:obj to<Front:case Front<pledged:obl", "NOM-PERSON=gunman; ORG=Front"
        },
        {
            "linked-one-of", "one<linked:nsubj:pass of<gunmen:case gunmen<one:nmod was<linked:aux:pass linked to<Front:case Front<linked:obl", "NOM-PERSON=gunmen; ORG=Front",
            "gunmen LINKED_TO Front", "one<sent:nsubj:pass of<gunmen:case gunmen<one:nmod was<sent:aux:pass sent to<Front:case Front<sent:obl", "NOM-PERSON=gunmen; ORG=Front"
        },
        {
            "named-known-as", "militia known<militia:acl as<Wardens:case Wardens<known:obl", "NOM-ORG=militia; ORG=Wardens",
            "militia ALSO_KNOWN_AS Wardens", "militia serving<militia:acl as<Wardens:case Wardens<serving:obl", "NOM-ORG=militia; ORG=Wardens"
        },
        {
            "named-brackets", "Union (<NTU:punct NTU<Union:appos )<NTU:punct", "ORG=Union; ORG=NTU",
            "Union ALSO_KNOWN_AS NTU", "Union ,<NTU:punct NTU<Union:appos", "ORG=Union; ORG=NTU"
        },
        {
            "named-or", "Union or<NTU:cc NTU<Union:conj", "ORG=Union; ORG=NTU",
            "Union ALSO_KNOWN_AS NTU", "Union or<Front:cc Front<Union:conj", "ORG=Union; ORG=Front"
        },
    };
}
