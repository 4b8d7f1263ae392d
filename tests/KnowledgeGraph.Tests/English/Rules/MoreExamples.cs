namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>More examples of rules, as in <see cref="OfficeExamples"/>: pronouns, verbs of holding, seats, works and gifts.</summary>
internal static class MoreExamples
{
    public static TheoryData<string, string, string, string, string, string> All => new()
    {
        {
            "family-brothers", "brothers/NNS Ana<brothers:appos and<Ivo:cc Ivo<Ana:conj", "PERSON=Ana; PERSON=Ivo",
            "Ana FAMILY_OF Ivo", "lawyers/NNS Ana<lawyers:appos and<Ivo:cc Ivo<Ana:conj", "PERSON=Ana; PERSON=Ivo"
        },
        {
            "family-own", "Brandt<praised:nsubj praised his<brother:nmod:poss brother<praised:obj Ivo<brother:appos", "PERSON=Brandt; NOM-PERSON=brother; PERSON=Ivo",
            "Ivo FAMILY_OF Brandt", "Brandt<praised:nsubj praised his<lawyer:nmod:poss lawyer<praised:obj Ivo<lawyer:appos", "PERSON=Brandt; NOM-PERSON=lawyer; PERSON=Ivo"
        },
        {
            "control-active", "rebels<control:nsubj control/VERB Tolo<control:obj", "NOM-PERSON=rebels; GPE=Tolo",
            "rebels CONTROLS Tolo", "rebels<control:nsubj not<control:advmod control/VERB Tolo<control:obj", "NOM-PERSON=rebels; GPE=Tolo"
        },
        {
            "control-stretch", "rebels<rule:nsubj rule/VERB stretch<rule:obj of<coast:case coast<stretch:nmod", "NOM-PERSON=rebels; NOM-PLACE=coast",
            "rebels CONTROLS coast", "rebels<see:nsubj see/VERB stretch<see:obj of<coast:case coast<stretch:nmod", "NOM-PERSON=rebels; NOM-PLACE=coast"
        },
        {
            "control-who", "rebels who<control:nsubj control/VERB<rebels:acl:relcl Tolo<control:obj", "NOM-PERSON=rebels; GPE=Tolo",
            "rebels CONTROLS Tolo", "rebels who<left:nsubj left/VERB<rebels:acl:relcl Tolo<left:obj", "NOM-PERSON=rebels; GPE=Tolo"
        },
        {
            "control-who-stretch", "rebels who<control:nsubj control/VERB<rebels:acl:relcl most<control:obj of<coast:case coast<most:nmod", "NOM-PERSON=rebels; NOM-PLACE=coast",
            "rebels CONTROLS coast", "rebels who<fear:nsubj fear/VERB<rebels:acl:relcl most<fear:obj of<coast:case coast<most:nmod", "NOM-PERSON=rebels; NOM-PLACE=coast"
        },
        {
            "control-that", "mines that<control:obj rebels<control:nsubj control/VERB<mines:acl:relcl", "NOM-PLACE=mines; NOM-PERSON=rebels",
            "rebels CONTROLS mines", "mines that<fear:obj rebels<fear:nsubj fear/VERB<mines:acl:relcl", "NOM-PLACE=mines; NOM-PERSON=rebels"
        },
        {
            "linked-allegiance", "Brandt<swore:nsubj swore allegiance<swore:obj to<Front:case Front<swore:obl", "PERSON=Brandt; ORG=Front",
            "Brandt LINKED_TO Front", "Brandt<brought:nsubj brought food<brought:obj to<Front:case Front<brought:obl", "PERSON=Brandt; ORG=Front"
        },
        {
            "linked-allegiance-to", "Brandt<swore:nsubj swore allegiance<swore:obj to<Front:case Front<allegiance:nmod", "PERSON=Brandt; ORG=Front",
            "Brandt LINKED_TO Front", "Brandt<sent:nsubj sent letter<sent:obj to<Front:case Front<letter:nmod", "PERSON=Brandt; ORG=Front"
        },
        {
            "member-works", "Brandt<works:nsubj works for<Front:case Front<works:obl", "PERSON=Brandt; ORG=Front",
            "Brandt MEMBER_OF Front", "Brandt<waits:nsubj waits for<Front:case Front<waits:obl", "PERSON=Brandt; ORG=Front"
        },
        {
            "member-who-works", "Brandt who<teaches:nsubj teaches<Brandt:acl:relcl at<Academy:case Academy<teaches:obl", "PERSON=Brandt; ORG=Academy",
            "Brandt MEMBER_OF Academy", "Brandt who<spoke:nsubj spoke<Brandt:acl:relcl at<Academy:case Academy<spoke:obl", "PERSON=Brandt; ORG=Academy"
        },
        {
            "leads-whose", "Front ,<leader:punct whose<leader:nmod:poss leader<Front:acl:relcl Brandt<leader:appos", "ORG=Front; PERSON=Brandt",
            "Brandt LEADS Front", "Front ,<critic:punct whose<critic:nmod:poss critic<Front:acl:relcl Brandt<critic:appos", "ORG=Front; PERSON=Brandt"
        },
        {
            "office-own", "Front<praised:nsubj praised its<president:nmod:poss president<praised:obj Brandt<president:appos", "ORG=Front; PERSON=Brandt",
            "Brandt LEADS Front", "Front<praised:nsubj praised its<guest:nmod:poss guest<praised:obj Brandt<guest:appos", "ORG=Front; PERSON=Brandt"
        },
        {
            "place-and-based", "company<employs:nsubj employs and<based:cc based<employs:conj in<Tolo:case Tolo<based:obl", "NOM-ORG=company; GPE=Tolo",
            "company LOCATED_IN Tolo", "company<employs:nsubj employs and<sells:cc sells<employs:conj in<Tolo:case Tolo<sells:obl", "NOM-ORG=company; GPE=Tolo"
        },
        {
            "place-maker-based", "Veltro maker<Veltro:appos of<tyres:case tyres<maker:nmod based<tyres:acl in<Tolo:case Tolo<based:obl", "ORG=Veltro; GPE=Tolo",
            "Veltro LOCATED_IN Tolo", "Veltro maker<Veltro:appos of<tyres:case tyres<maker:nmod sold<tyres:acl in<Tolo:case Tolo<sold:obl", "ORG=Veltro; GPE=Tolo"
        },
        {
            "place-seat", "company with<headquarters:case headquarters<company:nmod in<Tolo:case Tolo<headquarters:nmod", "NOM-ORG=company; GPE=Tolo",
            "company LOCATED_IN Tolo", "company with<partners:case partners<company:nmod in<Tolo:case Tolo<partners:nmod", "NOM-ORG=company; GPE=Tolo"
        },
        {
            "place-works", "copper<mine:compound mine in<Tolo:case Tolo<mine:nmod", "GPE=Tolo",
            "copper mine LOCATED_IN Tolo", "copper<price:compound price in<Tolo:case Tolo<price:nmod", "GPE=Tolo"
        },
        {
            "aid-helps", "Karvia<trains:nsubj trains/VERB guard<trains:obj", "GPE=Karvia; NOM-ORG=guard",
            "Karvia AID guard", "Karvia<sees:nsubj sees/VERB guard<sees:obj", "GPE=Karvia; NOM-ORG=guard"
        },
        {
            "aid-who-helps", "Karvia which<trains:nsubj trains/VERB<Karvia:acl:relcl guard<trains:obj", "GPE=Karvia; NOM-ORG=guard",
            "Karvia AID guard", "Karvia which<sees:nsubj sees/VERB<Karvia:acl:relcl guard<sees:obj", "GPE=Karvia; NOM-ORG=guard"
        },
        {
            "aid-helped-by", "nurses trained/VERB<nurses:acl by<council:case council<trained:obl", "NOM-PERSON=nurses; NOM-ORG=council",
            "council AID nurses", "nurses seen/VERB<nurses:acl by<council:case council<seen:obl", "NOM-PERSON=nurses; NOM-ORG=council"
        },
        {
            "origin-name-last", "Karvian<bank:amod bank Veltro<bank:appos", "NORP=Karvian; ORG=Veltro",
            "Veltro ORIGIN Karvian", "Karvian<minister:amod minister Veltro<minister:appos", "NORP=Karvian; ORG=Veltro"
        },
        {
            "origin-name-first", "Veltro Karvian<bank:amod bank<Veltro:appos", "NORP=Karvian; ORG=Veltro",
            "Veltro ORIGIN Karvian", "Veltro Karvian<minister:amod minister<Veltro:appos", "NORP=Karvian; ORG=Veltro"
        },
        {
            "aid-given", "Sorland<gave:nsubj gave/VERB Front<gave:iobj ten<million:compound million<euros:nummod euros<gave:obj", "GPE=Sorland; ORG=Front",
            "Sorland AID Front", "Sorland<gave:nsubj gave/VERB Front<gave:iobj reasons<gave:obj", "GPE=Sorland; ORG=Front"
        },
        {
            "leads-who", "Brandt of<navy:case navy<Brandt:nmod who<commands:nsubj commands<navy:acl:relcl fleet<commands:obj", "PERSON=Brandt; NOM-ORG=navy; NOM-ORG=fleet",
            "Brandt LEADS fleet", "Brandt who<left:nsubj left<Brandt:acl:relcl fleet<left:obj", "PERSON=Brandt; NOM-ORG=fleet"
        },
        {
            "member-whose", "Sorland whose<instructors:nmod:poss instructors<trained:nsubj trained<Sorland:acl:relcl", "GPE=Sorland; NOM-PERSON=instructors",
            "instructors MEMBER_OF Sorland", "Sorland whose<critics:nmod:poss critics<left:nsubj left<Sorland:acl:relcl", "GPE=Sorland; NOM-PERSON=critics"
        },
        {
            "member-follows-for", "Brandt who<follows:nsubj follows<Brandt:acl:relcl market<follows:obj for<Veltro:case Veltro<follows:obl", "PERSON=Brandt; ORG=Veltro",
            "Brandt MEMBER_OF Veltro", "Brandt who<prays:nsubj prays<Brandt:acl:relcl for<Veltro:case Veltro<prays:obl", "PERSON=Brandt; ORG=Veltro"
        },
        {
            "part-at", "department at<University:case University<department:nmod", "NOM-ORG=department; ORG=University",
            "department PART_OF University", "protest at<University:case University<protest:nmod", "NOM-ORG=protest; ORG=University"
        },
        {
            "part-becomes", "company<become:nsubj become branch<become:xcomp of<Veltro:case Veltro<branch:nmod", "NOM-ORG=company; ORG=Veltro",
            "company PART_OF Veltro", "company<become:nsubj become rival<become:xcomp of<Veltro:case Veltro<rival:nmod", "NOM-ORG=company; ORG=Veltro"
        },
        {
            "part-and-becomes", "company<keep:nsubj keep become<keep:conj branch<become:xcomp of<Veltro:case Veltro<branch:nmod", "NOM-ORG=company; ORG=Veltro",
            "company PART_OF Veltro", "company<keep:nsubj keep become<keep:conj rival<become:xcomp of<Veltro:case Veltro<rival:nmod", "NOM-ORG=company; ORG=Veltro"
        },
        {
            "part-whose", "Sorland whose<guard:nmod:poss guard<fled:nsubj fled<Sorland:acl:relcl", "GPE=Sorland; NOM-ORG=guard",
            "guard PART_OF Sorland", "Sorland the<guard:det guard<fled:nsubj fled<Sorland:acl:relcl", "GPE=Sorland; NOM-ORG=guard"
        },
        {
            "family-married", "Brandt<married:nsubj married to<Lena:case Lena<married:obl", "PERSON=Brandt; PERSON=Lena",
            "Brandt FAMILY_OF Lena", "Brandt<tied:nsubj tied to<Lena:case Lena<tied:obl", "PERSON=Brandt; PERSON=Lena"
        },
    };
}
