"""Writes cases for the C# WordPieceEncoder: python3 piece_cases.py MODEL_DIR > ../tests/KnowledgeGraph.Tests/English/Model/Data/pieces.jsonl

Each line: a word, its pieces without [CLS] and [SEP], and its letter shape as the first word of a sentence.
"""
import json, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from encode import Encoder

WORDS = ["tenn.", "Élysée", "naïve", "İstanbul", "ΟΔΟΣ", "co-operation", "well_known", "internationalization", "U.S.", "U.S", "US", "'s", "$5", "16th", "F16", "x²",
         "!!!", "。", "中国", "한국", "𝐀𝐁", "😀", "e\u0301", "\u0301", "q" * 100, "q" * 101, "a" * 100, "a-b-c-d-e-f-g-h",
         "antidisestablishmentarianismqqqqqqqqzzzzzzxxxxx", "McDonald", "iPhone", "a.B", "Ltd.", "ABCDE.", "[UNK]", "[SEP]"]

encoder = Encoder(sys.argv[1])
for word in WORDS:
    pieces, shapes, _, _ = encoder.sentence([word])
    print(json.dumps(dict(word=word, pieces=pieces[1:-1], shape=shapes[1])))
