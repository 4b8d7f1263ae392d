using System.Collections.Frozen;

namespace KnowledgeGraph.English.Titles;

/// <summary>Frequent given names with the gender that they nearly always have; the rest is left open.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Male = WordList.Of("""
        aaron abdul abdullah abraham adam ahmad ahmed alan albert alejandro alexander alexei ali amir anders andreas andrei andrew angus anthony antonio antony ariel
        arthur asif ban barack bashar ben benjamin bernard bernie bill bob boris brad brian bruce carlos charles chris christopher chuck colin craig dan daniel dave
        david dennis diego dmitry dominic donald douglas ed eduardo edward emmanuel enrique eric erik ernesto evo felipe fernando fidel francis francisco francois frank
        franz fred frederick gary gavin geoffrey george gerald gerhard gordon graham greg gregory gustavo guy haider hamid hamza hans harold harry hassan henry hosni
        howard hugh hugo hussein ian ibrahim idris igor imran isaac ismail ivan jack jacob jacques jalal james jan jason javier jeff jeffrey jens jeremy jerry jim jimmy
        joe joel johan johannes john jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid kofi larry lars lawrence
        lech leonid lewis lloyd louis luis luiz mahmoud marc marco mario mark martin masoud matt matthew max michael michel miguel mike mikhail mohamed mohammad
        mohammed mohamud moussa muammar muhammad mustafa nasser nathan neil nelson nicholas nick nicolas nicolás nigel nikolai nouri oleg oliver omar oscar osama pablo
        pascal patrick paul pavel pedro pervez peter phil philip pierre rafael rafik ralph ramzan raul raymond recep ricardo richard rick rob robert roberto robin rodrigo
        roger ron ronald rudolph rudy russell ryan saad saddam salman sam samuel scott sean sebastian sergei sergey shimon shinzo silvio simon stanley stefan stephen
        steve steven stuart ted terry thomas tim timothy tom tommy tony vaclav victor viktor vincent vladimir volodymyr walter warren wayne will william wolfgang yasser
        yitzhak yuri yusuf zachary
        """);

    private static readonly FrozenSet<string> Female = WordList.Of("""
        adriana aisha alexandra alice alison amanda amina amy ana andrea angela angelina ann anna anne annette aung barbara beatrice benazir beth betty brenda bridget
        camilla carla carmen carol caroline carrie catherine cathy charlotte cheryl chloe christina christine claire claudia condoleezza cristina cynthia dana deborah
        denise diana diane dilma donna dorothy eleanor elena elizabeth ella ellen emily emma erika esther eva evelyn fatima federica fiona frances gabriela gina gloria
        grace greta hannah heather helen hillary indira ingrid irene irina isabel isabella ivanka jacinda jacqueline jane janet jean jennifer jessica jill joan joanna
        joyce judith judy julia julie karen kate katherine kathleen katie katya kelly kirsten kristen laila latifa laura lauren leila linda lisa louise lucia lucy lynn
        madeleine malala mar margaret maria marie marina marine marta martha mary megan melania melissa merkel mette michelle mona monica monika nadia nancy naomi
        natalia natalie natasha nicola nicole olga olivia pamela patricia paula penny priti rachel rebecca rosa rose roza ruth samantha sandra sara sarah sheila shirley
        sonia sophia sophie stella stephanie susan suzanne svetlana sylvia tamara tatiana teresa theresa tracy tzipi ursula valentina valerie vanessa vera veronica
        victoria virginia wanda wendy yulia yvonne zainab
        """);

    /// <summary>The gender that a given name nearly always has.</summary>
    public static Gender GenderOf(string givenName)
    {
        var name = givenName.ToLowerInvariant();
        return Male.Contains(name) ? Gender.Male : Female.Contains(name) ? Gender.Female : Gender.Unknown;
    }
}
