"""The multi-task English model: a small BERT encoder, word-level heads for tags, trees, mentions and event triggers, and a graph of typed edges.

PyTorch alone is needed.
"""
import json, math
import numpy as np, torch
from torch import nn
from torch.nn import functional as F

NEG = -1e4
TAGS = ('upos', 'xpos', 'lemma', 'mention', 'trigger', 'modality', 'negated')


class _Whole(torch.autograd.Function):
    """Gives what follows backwards a gradient that lies in one piece: GELU of PyTorch 1.13 on a CPU reads a slice wrongly."""
    @staticmethod
    def forward(ctx, x): return x.view_as(x)

    @staticmethod
    def backward(ctx, gradient): return gradient.contiguous()


class Gelu(nn.Module):
    def forward(self, x): return _Whole.apply(F.gelu(x))


class Layer(nn.Module):
    def __init__(self, hidden, inner, heads, drop):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(hidden, hidden) for _ in range(4))
        self.inter, self.outp = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.n1, self.n2 = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.gelu, self.drop = Gelu(), nn.Dropout(drop)

    def forward(self, x, bias):
        B, S, H = x.shape
        d = H // self.heads
        q, k, v = (part(x).view(B, S, self.heads, d).transpose(1, 2) for part in (self.query, self.key, self.value))
        a = self.drop((torch.matmul(q, k.transpose(2, 3)).float() / math.sqrt(d) + bias).softmax(-1)).to(v.dtype)
        x = self.n1(x + self.drop(self.out(torch.matmul(a, v).transpose(1, 2).reshape(B, S, H))).float())
        return self.n2(x + self.drop(self.outp(self.gelu(self.inter(x)))).float())


class Biaffine(nn.Module):
    """s[b,o,i,j] = [x_i;1] U_o [y_j;1], `o` outputs for every ordered pair of words."""

    def __init__(self, hidden, dim, outputs, drop=.25):
        super().__init__()
        self.left, self.right = (nn.Sequential(nn.Linear(hidden, dim), Gelu(), nn.Dropout(drop)) for _ in range(2))
        self.u = nn.Parameter(torch.zeros(outputs, dim + 1, dim + 1))
        nn.init.normal_(self.u, std=.02)

    def forward(self, x, y):
        x, y, u = self.left(x), self.right(y), self.u
        (B, I, d), O = x.shape, u.shape[0]
        xu = F.linear(x, u[:, :d, :d].permute(0, 2, 1).reshape(O * d, d), u[:, d, :d].reshape(O * d)).view(B, I * O, d)
        z = torch.matmul(xu, y.transpose(1, 2)).view(B, I, O, -1) + F.linear(x, u[:, :d, d], u[:, d, d]).unsqueeze(-1)
        return z.permute(0, 2, 1, 3)


class Network(nn.Module):
    def __init__(self, labels, layers=6, hidden=384, inner=1536, heads=12, pieces=30522, places=512, drop=.2, tagger=None):
        super().__init__()
        h, tagger = hidden, tagger or hidden
        self.word, self.pos, self.typ, self.en = nn.Embedding(pieces, h), nn.Embedding(places, h), nn.Parameter(torch.zeros(2, h)), nn.LayerNorm(h, eps=1e-12)
        self.layer = nn.ModuleList([Layer(h, inner, heads, .1) for _ in range(layers)])
        self.shape = nn.Embedding(8, h)
        nn.init.normal_(self.shape.weight, std=.01)
        self.norm, self.drop, self.first_drop = nn.LayerNorm(h), nn.Dropout(drop), nn.Dropout(.1)
        self.labels = labels
        self.linear = nn.ModuleDict({t: nn.Sequential(nn.Linear(h, tagger), Gelu(), nn.Dropout(drop), nn.Linear(tagger, len(labels[t])))
                                     for t in labels if t not in ('deprel', 'edge', 'srl')})
        self.root = nn.Parameter(torch.zeros(h))
        nn.init.normal_(self.root, std=.02)
        self.arc = Biaffine(h, 256, 1)
        self.rel = Biaffine(h, 96, len(labels['deprel']))
        self.link = Biaffine(h, 160, 1)
        self.linkrel = Biaffine(h, 96, len(labels['edge']))
        self.span = Biaffine(h, 128, 1)                # last word of a mention -> its first word
        self.srl = Biaffine(h, 96, len(labels['srl'])) if 'srl' in labels else None
        self.srlarc = Biaffine(h, 128, 1) if 'srl' in labels else None

    @classmethod
    def of(cls, labels, weights):
        """A network of the size that its weights have, with these weights."""
        layers = len({n.split('.')[1] for n in weights if n.startswith('layer.')})
        network = cls(labels, layers, inner=weights['layer.0.inter.weight'].size(0), tagger=weights['linear.mention.0.weight'].size(0))
        network.load_state_dict(weights, strict=False)
        return network

    @staticmethod
    def is_encoder(name): return name.split('.')[0] in ('word', 'pos', 'typ', 'en', 'layer')

    def words(self, ids, mask, shapes, first, last):
        return self.drop(self.word_vectors(ids, mask, shapes, first, last))

    def word_vectors(self, ids, mask, shapes, first, last):
        x = self.first_drop(self.en(self.word(ids) + self.shape(shapes) + self.pos.weight[:ids.size(1)] + self.typ[0]))
        bias = ((1 - mask)[:, None, None, :] * -1e9).float()
        for layer in self.layer: x = layer(x, bias)
        g = lambda k: torch.gather(x, 1, k.unsqueeze(-1).expand(-1, -1, x.size(-1)))
        return self.norm(g(first) + g(last))

    def with_root(self, w):
        return torch.cat([self.root.expand(w.size(0), 1, -1), w], 1)

    @torch.no_grad()
    def scores(self, ids, mask, shapes, first, last):
        """What the exported graph gives: arrays by the names of its outputs."""
        w = self.words(ids, mask, shapes, first, last)
        n = w.size(1)
        later = torch.ones(n, n, dtype=torch.bool).triu(1)        # a mention starts at or before its last word
        own = torch.arange(n).unsqueeze(1) + 1 == torch.arange(n + 1)     # no word is its own head
        z = {t: self.linear[t](w) for t in TAGS}
        root = self.with_root(w)
        out = {t: z[t].argmax(-1) for t in TAGS[:3]} | {t: z[t].log_softmax(-1) for t in TAGS[3:]}
        out['start'] = self.span(w, w)[:, 0].masked_fill(later, -1e9).argmax(-1)
        out['arc'] = self.arc(w, root)[:, 0].masked_fill(own, -1e9)
        out['deprel'] = self.rel(w, root).argmax(1)
        out['link'] = torch.sigmoid(self.link(w, w)[:, 0])
        out['edge'] = self.linkrel(w, w).argmax(1)
        return {k: v.numpy() for k, v in out.items()}


def of_base(folder, labels, layers=6):
    """A network whose encoder is that of a BERT in `folder` (model.safetensors: eight bytes with the length of a JSON header, the header, the numbers)."""
    data = open(f'{folder}/model.safetensors', 'rb').read()
    size = int.from_bytes(data[:8], 'little')
    kinds = {'F16': np.float16, 'F32': np.float32}
    tensors = {}
    for name, t in json.loads(data[8:8 + size]).items():
        if name == '__metadata__' or t['dtype'] not in kinds: continue
        a, b = t['data_offsets']
        tensors[name.removeprefix('bert.')] = torch.from_numpy(np.frombuffer(data[8 + size + a:8 + size + b], kinds[t['dtype']]).astype(np.float32).reshape(t['shape']))
    names = {'embeddings.word_embeddings.weight': 'word.weight', 'embeddings.position_embeddings.weight': 'pos.weight', 'embeddings.token_type_embeddings.weight': 'typ',
             'embeddings.LayerNorm.weight': 'en.weight', 'embeddings.LayerNorm.bias': 'en.bias'}
    parts = {'attention.self.query': 'query', 'attention.self.key': 'key', 'attention.self.value': 'value', 'attention.output.dense': 'out', 'attention.output.LayerNorm': 'n1',
             'intermediate.dense': 'inter', 'output.dense': 'outp', 'output.LayerNorm': 'n2'}
    for i in range(layers):
        for theirs, ours in parts.items():
            for k in ('weight', 'bias'): names[f'encoder.layer.{i}.{theirs}.{k}'] = f'layer.{i}.{ours}.{k}'
    network = Network(labels, layers)
    network.load_state_dict({ours: tensors[theirs] for theirs, ours in names.items()}, strict=False)
    return network
