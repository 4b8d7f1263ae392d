namespace KnowledgeGraph.Benchmarks.Input;

/// <summary>
/// Sentences of news with places to fill: {p} a person of the article, {f} that person's family name, {t} a title, {l} a town, {c} a country,
/// {a} a nationality, {g} a group, {w} a weapon, {d} a day, {n} a number. The mean is about 24 words, as in the wire news that the model was made for.
/// </summary>
internal static class NewsTemplates
{
    internal static readonly string[] All =
    [
        "{a} forces attacked positions of {g} near {l} with {w} {d}, killing {n} fighters and wounding {n} others, officials said.",
        "{t} {p} met {a} {t} {p} in {l} {d} to discuss the withdrawal of troops from the border region.",
        "\"We will not accept attacks on our soldiers, and we will answer every one of them,\" {f} told reporters in {l}.",
        "The strikes came in direct response to an ambush {d} in which {n} {a} soldiers were killed outside a military base in {l}.",
        "{g} said it had seized control of {n} villages east of {l} after days of heavy fighting with {a} troops.",
        "He said the government of {c} would send {n} tons of food and medicine to families who had fled the fighting.",
        "According to {p}, who leads {g} in {c}, the talks failed because neither side was willing to release prisoners.",
        "{c} condemned the bombing, and its foreign ministry called on {g} to stop its campaign against civilians in {l}.",
        "Police in {l} arrested {n} people {d} on suspicion of planning an attack on the {a} embassy.",
        "{p}, a spokesman for {g}, denied that its members had taken part in the kidnapping of {n} aid workers.",
        "A court in {l} sentenced {p} to {n} years in prison for supplying {w} to {g}.",
        "The two countries signed an agreement {d} that allows {a} companies to build a railway between {l} and {l}.",
        "\"This is a difficult moment for the people of {l},\" said {p}. \"They have waited for help for months, and nobody has come.\"",
        "{t} {p} resigned {d} after an inquiry found that {n} of his advisers had accepted payments from a {a} bank.",
        "Residents said {w} hit a market in the center of {l}, and that rescue workers were still looking for survivors.",
        "The United States and {c} imposed sanctions on {n} commanders of {g}, which controls much of the south.",
        "She warned that if {g} does not leave {l} by the end of the month, {c} may close the border.",
        "It was the second such attack in {l} this year.",
        "No group has claimed responsibility.",
        "{f} is expected to travel to {l} {d}, where he will meet the families of the victims.",
        "Analysts say that {c}, which has long supported {g}, wants to prevent a wider war with its neighbors.",
        "In {l}, thousands of people marched against the plan of {t} {p} to raise the price of bread and fuel.",
        "The {a} army withdrew from {l} {d}, leaving behind {n} vehicles and a hospital that {g} had used as its headquarters.",
        "{p} was born in {l}, the capital of the province, and worked for the {a} ministry of finance before he joined {g}.",
        "“We have to find a political answer,” {p} said, “because nobody will win this war with {w}.”",
        "They accused {c} of training the men who carried out the attack, a charge that {a} officials have rejected as absurd.",
    ];
}
