"""Writes the C# table behind AccentFolding: python3 accents.py > ../src/KnowledgeGraph.Core/Text/AccentTable.cs

For every character of the Basic Multilingual Plane, encode.py's rule is NFD, then characters of category Mn dropped. .NET's string.Normalize
does nothing on non-ASCII text under InvariantGlobalization, hence a table. Hangul syllables decompose by arithmetic and are not listed.
Tells on stderr the SHA-256 of all foldings, one a line in UTF-8, which the tests expect.
"""
import hashlib, sys, unicodedata

LINE = 20          # code units a source line


def fold(c):
    return ''.join(x for x in unicodedata.normalize('NFD', c) if unicodedata.category(x) != 'Mn')


def utf16(text):
    raw = text.encode('utf-16-be')
    return ''.join(chr(raw[k] << 8 | raw[k + 1]) for k in range(0, len(raw), 2))


def literal(name, text, summary):
    print(f'    /// <summary>{summary}</summary>\n    internal const string {name} =')
    lines = [''.join(f'\\u{ord(c):04X}' for c in text[k:k + LINE]) for k in range(0, len(text), LINE)]
    print('\n'.join(f'        "{x}"{" +" if k < len(lines) - 1 else ";"}' for k, x in enumerate(lines)))


single, double, marks = '', '', []
for i in range(0x10000):
    c = chr(i)
    if 0xD800 <= i < 0xE000 or 0xAC00 <= i <= 0xD7A3: continue
    if unicodedata.category(c) == 'Mn':
        if marks and marks[-1][1] == i - 1: marks[-1][1] = i
        else: marks.append([i, i])
        continue
    r = fold(c)
    if r == c: continue
    r = utf16(r)
    if len(r) == 1: single += c + r
    elif len(r) == 2: double += c + r
    else: raise SystemExit(f'U+{i:04X} folds to {len(r)} code units; the table has room for two.')

print(f'''namespace KnowledgeGraph.Text;

/// <summary>The table behind <see cref="AccentFolding"/>, written by training/accents.py from Unicode {unicodedata.unidata_version}; not edited by hand.</summary>
internal static class AccentTable
{{''')
literal('Single', single, 'Pairs: a character, and the one it folds to; by rising character.')
print()
literal('Double', double, 'Triples: a character, and the two code units it folds to; by rising character.')
print()
literal('Marks', ''.join(chr(a) + chr(b) for a, b in marks), 'Pairs: first and last character of every run of nonspacing marks (Mn); rising.')
print('}')

every = '\n'.join(fold(chr(i)) for i in range(0x10000) if not 0xD800 <= i < 0xE000)
print(hashlib.sha256(every.encode()).hexdigest(), file=sys.stderr)
