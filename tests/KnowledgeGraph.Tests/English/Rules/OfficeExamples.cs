namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>Examples of the rules for offices, places and happenings. Rule, tree and marks of its example, what it finds there, tree and marks of a sentence in which it finds nothing.</summary>
internal static class OfficeExamples
{
    public static TheoryData<string, string, string, string, string, string> All => new()
    {
        {
            "leads-title", "Sorland<President:compound President<Brandt:nmod Brandt", "GPE=Sorland; PERSON=Brandt",
            "Brandt LEADS Sorland", "former<President:amod Sorland<President:compound President<Brandt:nmod Brandt", "GPE=Sorland; PERSON=Brandt"
        },
        {
            "leads-flat", "Front<leader:compound leader Brandt<leader:flat", "ORG=Front; PERSON=Brandt",
            "Brandt LEADS Front", "deputy<leader:amod Front<leader:compound leader Brandt<leader:flat", "ORG=Front; PERSON=Brandt"
        },
        {
            "leads-apposed", "Brandt ,<leader:punct the<leader:det leader<Brandt:appos of<Front:case Front<leader:nmod", "ORG=Front; PERSON=Brandt",
            "Brandt LEADS Front", "Brandt ,<critic:punct the<critic:det critic<Brandt:appos of<Front:case Front<critic:nmod", "ORG=Front; PERSON=Brandt"
        },
        {
            "leads-led", "Sorland<led:compound -<led:punct led<coalition:amod coalition", "GPE=Sorland; NOM-ORG=coalition",
            "Sorland LEADS coalition", "Sorland<based:compound -<based:punct based<coalition:amod coalition", "GPE=Sorland; NOM-ORG=coalition"
        },
        {
            "leads-led-by", "coalition led<coalition:acl by<Sorland:case Sorland<led:obl", "GPE=Sorland; NOM-ORG=coalition",
            "Sorland LEADS coalition", "coalition joined<coalition:acl by<Sorland:case Sorland<joined:obl", "GPE=Sorland; NOM-ORG=coalition"
        },
        {
            "leads-led-before", "lost conservatives/NNS<lost:obl ,<led:punct led<lost:advcl by<Brandt:case Brandt<led:obl", "NOM-PERSON=conservatives; PERSON=Brandt",
            "Brandt LEADS conservatives", "lost conservatives/NNS<lost:obl ,<joined:punct joined<lost:advcl by<Brandt:case Brandt<joined:obl", "NOM-PERSON=conservatives; PERSON=Brandt"
        },
        {
            "leads-run-by", "company<run:nsubj:pass is<run:aux run by<Brandt:case Brandt<run:obl", "NOM-ORG=company; PERSON=Brandt",
            "Brandt LEADS company", "company<sued:nsubj:pass is<sued:aux sued by<Brandt:case Brandt<sued:obl", "NOM-ORG=company; PERSON=Brandt"
        },
        {
            "member-which-belongs", "union to<which:case which<belonged:obl Brandt<belonged:nsubj belonged<union:acl:relcl", "PERSON=Brandt; NOM-ORG=union",
            "Brandt MEMBER_OF union", "union to<which:case which<spoke:obl Brandt<spoke:nsubj spoke<union:acl:relcl", "PERSON=Brandt; NOM-ORG=union"
        },
        {
            "member-and-is", "Veltro<part:nsubj part of<group:case group<part:nmod and<member:cc member<part:conj of<council:case council<member:nmod", "ORG=Veltro; NOM-ORG=council",
            "Veltro MEMBER_OF council", "Veltro<part:nsubj part of<group:case group<part:nmod and<owner:cc owner<part:conj of<council:case council<owner:nmod", "ORG=Veltro; NOM-ORG=council"
        },
        {
            "member-post-at", "Brandt lawyer<Brandt:appos at<university:case university<lawyer:nmod", "PERSON=Brandt; NOM-ORG=university",
            "Brandt MEMBER_OF university", "Brandt lawyer<Brandt:appos against<university:case university<lawyer:nmod", "PERSON=Brandt; NOM-ORG=university"
        },
        {
            "member-contact", "Contact:<Brandt:dep Brandt manager<Brandt:list Veltro<Brandt:list", "PERSON=Brandt; ORG=Veltro",
            "Brandt MEMBER_OF Veltro", "Guests:<Brandt:dep Brandt manager<Brandt:list Veltro<Brandt:list", "PERSON=Brandt; ORG=Veltro"
        },
        {
            "member-of", "members of<Front:case Front<members:nmod", "NOM-PERSON=members; ORG=Front",
            "members MEMBER_OF Front", "victims of<Front:case Front<victims:nmod", "NOM-PERSON=victims; ORG=Front"
        },
        {
            "member-title", "Front<spokesman:compound spokesman<Brandt:nmod Brandt", "ORG=Front; PERSON=Brandt",
            "Brandt MEMBER_OF Front", "Front<victim:compound victim<Brandt:nmod Brandt", "ORG=Front; PERSON=Brandt"
        },
        {
            "member-flat", "Front<spokesman:compound spokesman Brandt<spokesman:flat", "ORG=Front; PERSON=Brandt",
            "Brandt MEMBER_OF Front", "Front<victim:compound victim Brandt<victim:flat", "ORG=Front; PERSON=Brandt"
        },
        {
            "member-apposed", "Brandt ,<spokesman:punct a<spokesman:det spokesman<Brandt:appos for<Front:case Front<spokesman:nmod", "ORG=Front; PERSON=Brandt",
            "Brandt MEMBER_OF Front", "Brandt ,<rival:punct a<rival:det rival<Brandt:appos of<Front:case Front<rival:nmod", "ORG=Front; PERSON=Brandt"
        },
        {
            "member-from", "gunmen from<Front:case Front<gunmen:nmod", "NOM-PERSON=gunmen; ORG=Front",
            "gunmen MEMBER_OF Front", "gunmen from<Sorland:case Sorland<gunmen:nmod", "NOM-PERSON=gunmen; GPE=Sorland"
        },
        {
            "role-apposed", "Brandt ,<spokesman:punct the<spokesman:det spokesman<Brandt:appos", "PERSON=Brandt; NOM-PERSON=spokesman",
            "Brandt HAS_ROLE spokesman", "Brandt ,<brother:punct the<brother:det brother<Brandt:appos", "PERSON=Brandt; NOM-PERSON=brother"
        },
        {
            "role-title", "spokesman<Brandt:nmod Brandt", "PERSON=Brandt; ROLE=spokesman",
            "Brandt HAS_ROLE spokesman", "spokesman<Front:nmod Front", "ORG=Front; ROLE=spokesman"
        },
        {
            "role-flat", "spokesman Brandt<spokesman:flat", "PERSON=Brandt; ROLE=spokesman",
            "Brandt HAS_ROLE spokesman", "spokesman Front<spokesman:flat", "ORG=Front; ROLE=spokesman"
        },
        {
            "role-rank", "Dr<Brandt:nmod Brandt", "PERSON=Brandt",
            "Brandt HAS_ROLE Dr", "Mr<Brandt:nmod Brandt", "PERSON=Brandt"
        },
        {
            "role-is", "Brandt<spokesman:nsubj is<spokesman:cop the<spokesman:det spokesman", "PERSON=Brandt; ROLE=spokesman",
            "Brandt HAS_ROLE spokesman", "Brandt<met:nsubj met the<spokesman:det spokesman<met:obj", "PERSON=Brandt; ROLE=spokesman"
        },
        {
            "place-in", "a<base:det base in<Sorland:case Sorland<base:nmod", "NOM-PLACE=base; GPE=Sorland",
            "base LOCATED_IN Sorland", "a<base:det base for<Sorland:case Sorland<base:nmod", "NOM-PLACE=base; GPE=Sorland"
        },
        {
            "place-person-in", "rebels in<Tolo:case Tolo<rebels:nmod", "NOM-PERSON=rebels; GPE=Tolo",
            "rebels LOCATED_IN Tolo", "rebels in<uniform:case uniform<rebels:nmod", "NOM-PERSON=rebels; NOM-OTHER=uniform"
        },
        {
            "place-comma", "Tolo ,<Sorland:punct Sorland<Tolo:nmod", "GPE=Tolo; GPE=Sorland",
            "Tolo LOCATED_IN Sorland", "Tolo ,<Sorland:punct Sorland<Tolo:conj", "GPE=Tolo; GPE=Sorland"
        },
        {
            "place-dateline", "VELIN ,<VELIN:punct Sorland<VELIN:list (/ADP<VELIN:punct", "GPE=VELIN; GPE=Sorland",
            "VELIN LOCATED_IN Sorland", "Velin ,<Velin:punct Sorland<Velin:list (/ADP<Velin:punct", "GPE=Velin; GPE=Sorland"
        },
        {
            "place-owner", "Sorland<Tolo:nmod:poss 's<Sorland:case Tolo", "GPE=Tolo; GPE=Sorland",
            "Tolo LOCATED_IN Sorland", "Brandt<Tolo:nmod:poss 's<Brandt:case Tolo", "GPE=Tolo; PERSON=Brandt"
        },
        {
            "place-city-of", "the<city:det Karvian<city:amod city of<Tolo:case Tolo<city:nmod", "NORP=Karvian; GPE=Tolo",
            "Tolo LOCATED_IN Karvian", "the<critics:det Karvian<critics:amod critics of<Tolo:case Tolo<critics:nmod", "NORP=Karvian; GPE=Tolo"
        },
        {
            "place-capital", "the<capital:det Karvian<capital:amod capital ,<Tolo:punct Tolo<capital:appos", "NORP=Karvian; GPE=Tolo",
            "Tolo LOCATED_IN Karvian", "the<ally:det Karvian<ally:amod ally ,<Tolo:punct Tolo<ally:appos", "NORP=Karvian; GPE=Tolo"
        },
        {
            "place-based", "company based<company:acl in<Tolo:case Tolo<based:obl", "NOM-ORG=company; GPE=Tolo",
            "company LOCATED_IN Tolo", "company interested<company:acl in<Tolo:case Tolo<interested:obl", "NOM-ORG=company; GPE=Tolo"
        },
        {
            "place-is-based", "company<based:nsubj:pass is<based:aux:pass based in<Tolo:case Tolo<based:obl", "NOM-ORG=company; GPE=Tolo",
            "company LOCATED_IN Tolo", "company<interested:nsubj is<interested:cop interested in<Tolo:case Tolo<interested:obl", "NOM-ORG=company; GPE=Tolo"
        },
        {
            "caused-subject", "blast<killed:nsubj killed three<killed:obj", "EVENT=blast; KILL!killed",
            "blast CAUSED killed", "blast<angered:nsubj angered three<angered:obj", "EVENT=blast; CRITICIZE!angered"
        },
        {
            "caused-in", "three<killed:nsubj:pass were<killed:aux:pass killed in<blast:case the<blast:det blast<killed:obl", "EVENT=blast; KILL!killed",
            "blast CAUSED killed", "three<killed:nsubj:pass were<killed:aux:pass killed in<festival:case the<festival:det festival<killed:obl", "EVENT=festival; KILL!killed"
        },
        {
            "caused-in-second", "three<killed:nsubj:pass killed and<wounded:cc four<wounded:nsubj:pass wounded<killed:conj in<blast:case blast<killed:obl", "EVENT=blast; INJURE!wounded",
            "blast CAUSED wounded", "three<killed:nsubj:pass killed and<praised:cc four<praised:nsubj:pass praised<killed:conj in<blast:case blast<killed:obl", "EVENT=blast; SUPPORT!praised"
        },
        {
            "caused-that", "a<blast:det blast that<killed:nsubj killed<blast:acl:relcl three<killed:obj", "EVENT=blast; KILL!killed",
            "blast CAUSED killed", "a<blast:det blast that<angered:nsubj angered<blast:acl:relcl three<angered:obj", "EVENT=blast; CRITICIZE!angered"
        },
        {
            "responded-reply", "shelled port<shelled:obj in<response:case response<shelled:obl to<ambush:case ambush<response:nmod", "ATTACK!shelled; EVENT=ambush",
            "shelled RESPONDED_TO ambush", "shelled port<shelled:obj in<addition:case addition<shelled:obl to<ambush:case ambush<addition:nmod", "ATTACK!shelled; EVENT=ambush"
        },
    };
}
