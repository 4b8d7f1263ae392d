"""Writes cases for the C# WordTokenizer: python3 tokenizer_cases.py > ../tests/KnowledgeGraph.Tests/Core/Text/Data/words.jsonl

Each line: a text, and its words as [start, end] in UTF-16 code units, as C# counts them.
"""
import json, os, random, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from tokenize_en import tokenize

WHOLE = ["", " ", "a", "He didn't, couldn't and WON'T go.", "they'll I'm we’ve she'd it’s n't 't", "CANNOT cannot cannots",
         "Gen. Nuri met Mr. J. Smith Jr. at 5 a.m. in St. Ives.", "the U.S.'s U.K. and U.S.A and U.S.An and b.U.S. end", "no. No. abc. etc.",
         "re-elected pro-union e-mail E-Mail re- -elected co-op well-known ex-x9", "1,200.50 10:30 16th 1.2.3a 1,2,a 3_ _3 F16 5%", "$5 5$ 20°C ½ x² ٣٤",
         "see https://example.org/a?b=c). www.example.org, www. http:// http://)) me@site.example.org. a.b+c@d-e.f-. x@y x@y.z x@y.zz @a",
         "wait... what.. no. …… -- - --- – —", "'quoted' ’quoted’ 'S 's x's' y'sx 'll 'lla '", "rock 'n' roll o'clock O'Neill l'", "a/b and/or (c) [d] {e}",
         "é e\u0301 ß ſ'ſ K. İ. 中文 한국 𝐀. 𝐀𝐁 𝟘𝟙 😀😀 a\u200db", "Ⅷ. Ⓐ. ª. ǅ.", "tab\there\nline\x1cseparator\x85next\u00a0nbsp\u3000wide", "a\ud800b"]
ATOMS = ["U.S.", "a.m.", "Mr.", "gen", "A", "b", ".", "..", "…", "-", "--", "–", "'", "’", "'s", "’s", "n't", "cannot", "'LL", "re-", "pro-", "http://", "www.", ")", "\"",
         ",", ":", "@", "a@b.c", "x+z@d-e.f.", "_", "1", "23", "1,000", "1.5", "٣", "²", "é", "e\u0301", "中", "𝐀", "𝟘", "😀", " ", " ", "\n", "$", "%", "ab", "Wordy", "16th"]


def units(text):
    at = [0]
    for c in text: at.append(at[-1] + (2 if ord(c) > 0xFFFF else 1))
    return at


random.seed(20)
mixed = [''.join(random.choice(ATOMS) for _ in range(random.randint(2, 9))) for _ in range(400)]
for t in WHOLE + mixed:
    at = units(t)
    print(json.dumps(dict(text=t, words=[[at[a], at[b]] for a, b in tokenize(t)])))
