namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>Examples of the corrections. Correction, tree, marks, what the model found, what is left; a correction may have several, also such as it leaves alone.</summary>
internal static class CorrectionExamples
{
    private const string Crowd = "shot at<crowd:case crowd<shot:obl of<mourners:case mourners<crowd:nmod";
    private const string Shelled = "shelled Tolo<shelled:obj near<Velin:case Velin<shelled:obl and<Orlik:cc Orlik<Tolo:conj";
    private const string Chief = "Brandt ,<executive:punct chief<executive:amod executive<Brandt:appos of<Veltro:case Veltro<executive:nmod";

    public static TheoryData<string, string, string, string, string> All => new()
    {
        { "type-body-noun", "carmaker Veltro<carmaker:appos", "PERSON=Veltro", "", "Organization Veltro" },
        { "type-body-noun", "singer Veltro<singer:appos", "PERSON=Veltro", "", "Person Veltro" },
        { "type-has-managers", "manager of<Veltro:case Veltro<manager:nmod", "PERSON=Veltro", "", "Organization Veltro" },
        { "type-has-managers", "portrait of<Veltro:case Veltro<portrait:nmod", "PERSON=Veltro", "", "Person Veltro" },
        { "type-demonym", "Norwegian<aircraft:compound aircraft", "ORG=Norwegian", "", "Nationality Norwegian" },
        { "type-dateline", "VELIN ,<VELIN:punct Sorland<VELIN:appos —<VELIN:punct", "ORG=VELIN; GPE=Sorland", "", "GeoPolitical VELIN; GeoPolitical Sorland" },
        { "event-captured-place", "captured Tolo<captured:obj", "GPE=Tolo; DETAIN!captured", "captured > Tolo 0.9", "SEIZE captured > Tolo" },
        { "event-captured-place", "captured Brandt<captured:obj", "PERSON=Brandt; DETAIN!captured", "captured > Brandt 0.9", "DETAIN captured > Brandt" },
        { "event-retaken", "retook Tolo<retook:obj", "GPE=Tolo; DEPLOY!retook", "", "SEIZE retook" },
        { "event-backed", "backs/VERB plan<backs:obj", "NOM-OTHER=plan; REJECT!backs", "backs > plan 0.9", "SUPPORT backs > plan" },
        { "event-backed", "backs/VERB down<backs:advmod", "NOM-OTHER=backs; REJECT!backs", "", "REJECT backs" },
        { "event-voted-against", "voted against/ADP<treaty:case treaty<voted:obl", "NOM-OTHER=treaty; SUPPORT!voted", "voted > treaty 0.9", "REJECT voted > treaty" },
        { "event-joined", "joined/VERB board<joined:obj", "NOM-ORG=board; MEET!joined", "joined > board 0.9", "COOPERATE joined > board" },
        { "event-broke-with", "broke/VERB with/ADP<Front:case Front<broke:obl", "ORG=Front; MEET!broke", "broke > Front 0.9", "WITHDRAW broke > Front" },
        { "event-warned-off", "warned Brandt<warned:obj against/ADP<haste:case haste<warned:obl", "PERSON=Brandt; STATE!warned", "warned > Brandt 0.9", "URGE warned > Brandt" },
        { "event-received", "Brandt<received:nsubj received money<received:obj from<Veltro:case Veltro<received:obl", "PERSON=Brandt; ORG=Veltro; AID!received", "received > Veltro 0.9", "AID received < Veltro > Brandt" },
        { "target-of", Crowd, "NOM-PERSON=crowd; NOM-PERSON=mourners; ATTACK!shot", "shot > mourners 0.95; shot > crowd 0.9", "ATTACK shot > crowd" },
        { "target-second", Shelled, "GPE=Tolo; GPE=Velin; GPE=Orlik; ATTACK!shelled", "shelled > Tolo 0.95; shelled > Velin 0.85; shelled > Orlik 0.85", "ATTACK shelled > Tolo > Orlik" },
        { "target-preposition", "agreed to/ADP<plan:case plan<agreed:obl", "NOM-OTHER=plan; AGREE!agreed", "agreed > plan 0.9", "AGREE agreed" },
        { "target-given", "donated tents<donated:obj", "NOM-OTHER=tents; AID!donated", "donated > tents 0.9", "AID donated" },
        { "target-denied", "denied men<fled:nsubj fled<denied:ccomp", "NOM-PERSON=men; REJECT!denied", "denied > men 0.9", "REJECT denied" },
        { "linked-allegiance", "Brandt<swore:nsubj swore allegiance<swore:obj to<Front:case Front<allegiance:nmod", "PERSON=Brandt; ORG=Front", "Brandt LEADS Front 0.8", "Brandt LINKED_TO Front" },
        { "office-of-name", "spokesman for<Front:case Front<spokesman:nmod Brandt<Front:appos", "NOM-PERSON=spokesman; ORG=Front; PERSON=Brandt", "Brandt HAS_ROLE spokesman 0.9; spokesman MEMBER_OF Front 0.9", "Brandt HAS_ROLE spokesman; Brandt MEMBER_OF Front" },
        { "leads-title-of", Chief, "PERSON=Brandt; ORG=Veltro", "Brandt MEMBER_OF Veltro 0.9", "Brandt LEADS Veltro" },
        { "leads-title-of", "Brandt regional<director:amod director<Brandt:appos of<Veltro:case Veltro<director:nmod", "PERSON=Brandt; ORG=Veltro", "Brandt MEMBER_OF Veltro 0.9", "Brandt MEMBER_OF Veltro" },
        { "member-title-of", "Brandt member<Brandt:appos of<Front:case Front<member:nmod", "PERSON=Brandt; ORG=Front", "Brandt LEADS Front 0.9", "Brandt MEMBER_OF Front" },
        { "leads-other-verb", "Brandt who<commands:nsubj commands<Brandt:acl:relcl guard<commands:obj Lena<Brandt:conj", "PERSON=Brandt; NOM-ORG=guard; PERSON=Lena", "Brandt LEADS guard 0.9; Lena LEADS guard 0.9", "Brandt LEADS guard" },
        { "leads-whose", "Lena<left:nsubj left Front<left:obj ,<leader:punct whose<leader:nmod:poss leader<Front:acl:relcl Brandt<leader:appos", "PERSON=Lena; ORG=Front; PERSON=Brandt", "Lena LEADS Front 0.9; Brandt LEADS Front 0.7", "Brandt LEADS Front" },
        { "office-second", "Brandt<Front:nmod Front Guard<Front:nmod", "PERSON=Brandt; ORG=Front; ORG=Guard", "Brandt LEADS Front 0.95; Brandt MEMBER_OF Guard 0.7", "Brandt LEADS Front" },
        { "place-elsewhere", "bridge to/ADP<Tolo:case Tolo<bridge:nmod", "NOM-PLACE=bridge; GPE=Tolo", "bridge LOCATED_IN Tolo 0.9", "" },
        { "place-weak", "bridge Tolo<bridge:nmod", "NOM-PLACE=bridge; GPE=Tolo", "bridge LOCATED_IN Tolo 0.75", "" },
        { "place-weak", "bridge Tolo<bridge:nmod", "NOM-PLACE=bridge; GPE=Tolo", "bridge LOCATED_IN Tolo 0.85", "bridge LOCATED_IN Tolo" },
        { "part-beside", "coalition with/ADP<Front:case Front<coalition:nmod", "NOM-ORG=coalition; ORG=Front", "coalition PART_OF Front 0.9", "" },
        { "role-of-other", "Brandt<met:nsubj met Lena<met:obj teacher<Lena:appos", "PERSON=Brandt; PERSON=Lena; NOM-PERSON=teacher", "Lena HAS_ROLE teacher 0.9; Brandt HAS_ROLE teacher 0.7", "Lena HAS_ROLE teacher" },
        { "role-address", "Ms<Brandt:nmod Brandt", "ROLE=Ms; PERSON=Brandt", "Brandt HAS_ROLE Ms 0.9", "" },
        { "linked-rival", "Brandt<rival:nmod:poss rival", "PERSON=Brandt; NOM-PERSON=rival", "rival LINKED_TO Brandt 0.9", "" },
        { "origin-weak", "Karvian<police:amod police spoke<police:acl Lena<spoke:nsubj", "NORP=Karvian; NOM-ORG=police; PERSON=Lena", "police PART_OF Karvian 0.95; Lena ORIGIN Karvian 0.75", "police PART_OF Karvian" },
        { "known-plural", "stations/NNS Veltro<stations:appos", "NOM-PLACE=stations; ORG=Veltro", "stations ALSO_KNOWN_AS Veltro 0.7", "" },
        { "family-no-kin", "Lena<lawyer:nmod:poss lawyer Brandt<lawyer:appos", "PERSON=Lena; NOM-PERSON=lawyer; PERSON=Brandt", "Brandt FAMILY_OF Lena 0.9", "" },
    };
}
