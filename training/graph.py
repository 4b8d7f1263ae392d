"""Writes the trained network as a graph for ONNX Runtime, and reads one back.

python3 graph.py RUN OUT          # model.pt and labels.json -> english.onnx and labels.json

Weights are kept as int8 with a scale a column and become floats when the session folds its constants: small on disk, float arithmetic.
The graph does what Network.scores does, with fewer and larger operations: query, key and value in one multiplication, the first layers of all heads in one, the columns of
ones of the biaffine heads as vectors that are added, the root as a constant. Types are computed only where they can count: a word's relation for its eight likeliest heads,
an edge's type from words that have an edge of at least LEAST; they are 0 elsewhere.
"""
import json, sys
import numpy as np, onnx, torch
from onnx import TensorProto as T, helper as h, numpy_helper as nh
from network import TAGS

SCORED = TAGS[3:]
PAIRS = ('span', 'arc', 'rel', 'link', 'linkrel')
HIDDEN, ATTENTION = 384, 12
HEADS, LEAST = 8, .02            # how many heads of a word, and edges from which probability, get a type
MICROSOFT = 'com.microsoft'      # operations that ONNX Runtime adds


def quantised(w):
    """Columns of a matrix [in, out] as int8, and their scales."""
    s = (np.maximum(np.abs(w).max(0, keepdims=True), 1e-8) / 127).astype(np.float32)
    return np.round(w / s).astype(np.int8), s


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def constant(self, name, value):
        if name not in self.constants: self.constants[name] = nh.from_array(np.ascontiguousarray(value), name)
        return name

    def ints(self, *values): return self.constant('i_' + '_'.join(map(str, values)), np.array(values, np.int64))

    def scalar(self, value): return self.constant(f'f_{value}', np.array(value, np.float32))

    def __call__(self, op, *inputs, out=1, name=None, domain='', **attributes):
        self.count += 1
        names = [name] if name else [f'{op}_{self.count}' + (f'_{k}' if out > 1 else '') for k in range(out)]
        self.nodes.append(h.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if out == 1 else names

    def counting(self, size):
        """0, 1, … below a size of one element."""
        number = lambda n: self.constant(('zero', 'one')[n], np.array(n, np.int64))
        return self('Range', number(0), self('Squeeze', size), number(1))

    def matrix(self, name, w):
        """A matrix [in, out], kept as int8."""
        q, s = quantised(w)
        if f'{name}.f' not in self.constants:
            self.constants[f'{name}.f'] = None
            self('Cast', self.constant(f'{name}.q', q), name=f'{name}.raw', to=T.FLOAT)
            self('Mul', f'{name}.raw', self.constant(f'{name}.s', s), name=f'{name}.f')
        return f'{name}.f'

    def times(self, x, name, w):
        """x [rows, in] times w [in, out]."""
        return self('MatMul', x, self.matrix(name, w))


def depth(names): return len({n.split('.')[1] for n in names if n.startswith('layer.')})


def first_layers(): return [f'linear.{t}.0' for t in TAGS] + [f'{t}.{side}.0' for t in PAIRS for side in ('left', 'right')]


def build(p):
    """The graph of a network's parameters."""
    g = Graph()
    w = lambda n: p[n + '.weight'].T
    b = lambda n: p[n + '.bias']
    ids, mask, shapes, first, last = inputs = ['input_ids', 'attention_mask', 'shape_ids', 'first', 'last']
    size = g('Shape', ids); batch, pieces = g('Slice', size, g.ints(0), g.ints(1)), g('Slice', size, g.ints(1), g.ints(2))
    words = g('Slice', g('Shape', first), g.ints(1), g.ints(2))

    # what the encoder starts from
    q, s = quantised(p['word.weight'].T)
    x = g('Mul', g('Cast', g('Gather', g.constant('word.q', q.T), ids), to=T.FLOAT), g('Gather', g.constant('word.s', s.T), ids))
    x = g('Add', x, g('Gather', g.constant('shape', p['shape.weight']), shapes))
    place = g('Slice', g.matrix('place', p['pos.weight'] + p['typ'][:1]), g.ints(0), pieces, g.ints(0))
    x = g('LayerNormalization', g('Add', x, place), g.constant('start.g', p['en.weight']), g.constant('start.b', p['en.bias']), epsilon=1e-12)
    x = g('Reshape', x, g.ints(-1, HIDDEN))
    seen = g('Cast', mask, to=T.INT32)
    wide = g('Concat', batch, pieces, g.ints(HIDDEN), axis=0)

    def norm(n, y, dense, x):
        # two plain additions: the fused operation (SkipLayerNormalization) takes three times as long on a CPU
        y = g('Add', g('Add', y, g.constant(dense + '.b', b(dense))), x)
        return g('LayerNormalization', y, g.constant(n + '.g', p[n + '.weight']), g.constant(n + '.b', p[n + '.bias']), epsilon=1e-12)

    for i in range(depth(p)):
        n = f'layer.{i}.'
        three = g.times(x, n + 'qkv', np.concatenate([w(n + k) for k in ('query', 'key', 'value')], 1))
        parts = g('Split', three, g.ints(HIDDEN, HIDDEN, HIDDEN), out=3, axis=1)
        parts = [g('Reshape', t, wide) for t in parts]
        bias = g.constant(n + 'qkv.b', np.concatenate([b(n + k) for k in ('query', 'key', 'value')]))
        c = g('MultiHeadAttention', *parts, bias, seen, domain=MICROSOFT, num_heads=ATTENTION, mask_filter_value=-1e9)
        c = g('Reshape', c, g.ints(-1, HIDDEN))
        y = g.times(c, n + 'out', w(n + 'out'))
        x = norm(n + 'n1', y, n + 'out', x)
        y = g('BiasGelu', g.times(x, n + 'inter', w(n + 'inter')), g.constant(n + 'inter.b', b(n + 'inter')), domain=MICROSOFT)
        y = g.times(y, n + 'outp', w(n + 'outp'))
        x = norm(n + 'n2', y, n + 'outp', x)

    # a word is its first and its last piece
    start = g('Mul', g.counting(batch), pieces)
    start = g('Unsqueeze', start, g.ints(1))
    row = lambda k: g('Gather', x, g('Reshape', g('Add', k, start), g.ints(-1)))
    word = g('LayerNormalization', g('Add', row(first), row(last)), g.constant('norm.g', p['norm.weight']), g.constant('norm.b', p['norm.bias']), epsilon=1e-5)

    # the first layers of all heads in one multiplication
    firsts = first_layers()
    sizes = [w(n).shape[1] for n in firsts]
    every = g('BiasGelu', g.times(word, 'firsts', np.concatenate([w(n) for n in firsts], 1)), g.constant('firsts.b', np.concatenate([b(n) for n in firsts])), domain=MICROSOFT)
    made = dict(zip(firsts, g('Split', every, g.ints(*sizes), out=len(sizes), axis=1)))
    out = []
    for t in TAGS:
        n = f'linear.{t}.3'
        z = g('Add', g.times(made[f'linear.{t}.0'], n, w(n)), g.constant(n + '.b', b(n)))
        z = g('Reshape', z, g('Concat', batch, words, g.ints(w(n).shape[1]), axis=0))
        out.append(g('LogSoftmax', z, axis=-1, name=t) if t in SCORED else g('ArgMax', z, axis=-1, keepdims=0, name=t))

    def gelu(x):
        x = torch.from_numpy(x)
        return torch.nn.functional.gelu(x).numpy()

    def sides(t, x, root):
        """Of a biaffine head [x;1] U [y;1]: what x [rows, d] makes of U [rows, outputs * d] and [rows, outputs], and y [batch, words or words + 1, d]."""
        u = p[t + '.u']; outputs, d = u.shape[0], u.shape[1] - 1
        y = g('Reshape', made[f'{t}.right.0'], g('Concat', batch, words, g.ints(d), axis=0))
        if root:
            head = gelu(p['root'] @ w(f'{t}.right.0') + b(f'{t}.right.0'))[None, None]
            y = g('Concat', g('Expand', g.constant(f'{t}.root', head.astype(np.float32)), g('Concat', batch, g.ints(1, d), axis=0)), y, axis=1)
        inner = u[:, :d, :d].transpose(1, 0, 2).reshape(d, outputs * d)
        xu = g('Add', g.times(x, f'{t}.u', inner), g.constant(f'{t}.u.y', u[:, d, :d].reshape(outputs * d)))
        own = g('Add', g.times(x, f'{t}.u.x', u[:, :d, d].T), g.constant(f'{t}.u.c', u[:, d, d]))
        return xu, own, y, outputs, d

    def pairs(t, root=False):
        """A biaffine head of one output for all pairs: batch x words x (words or words + 1)."""
        xu, own, y, _, d = sides(t, made[f'{t}.left.0'], root)
        z = g('MatMul', g('Reshape', xu, g('Concat', batch, words, g.ints(d), axis=0)), g('Transpose', y, perm=[0, 2, 1]))
        return g('Add', z, g('Reshape', own, g('Concat', batch, words, g.ints(1), axis=0)))

    def best(xu, own, y, outputs, d):
        """The best output for each of the rows x and each y [rows, some, d] that goes with it: rows x some."""
        z = g('MatMul', y, g('Transpose', g('Reshape', xu, g.ints(-1, outputs, d)), perm=[0, 2, 1]))
        return g('ArgMax', g('Add', z, g('Unsqueeze', own, g.ints(1))), axis=-1, keepdims=0)

    def zeros(*size): return g('Expand', g.constant('nothing', np.array(0, np.int64)), g('Concat', *size, axis=0))
    # a mention starts at or before its last word
    line = g.counting(words)
    later = g('Less', g('Unsqueeze', line, g.ints(1)), g('Unsqueeze', line, g.ints(0)))
    out.append(g('ArgMax', g('Where', later, g.scalar(-1e9), pairs('span')), axis=-1, keepdims=0, name='start'))
    # no word is its own head; head 0 is the root
    own = g('Equal', g('Unsqueeze', g('Add', line, g.ints(1)), g.ints(1)), g('Unsqueeze', g.counting(g('Add', words, g.ints(1))), g.ints(0)))
    out.append(g('Where', own, g.scalar(-1e9), pairs('arc', True), name='arc'))
    # the relation to each of a word's likeliest heads
    heads = g('Add', words, g.ints(1))
    _, likely = g('TopK', 'arc', g('Min', heads, g.ints(HEADS)), out=2, axis=-1)
    xu, own, y, outputs, d = sides('rel', made['rel.left.0'], True)
    first_head = g('Unsqueeze', g('Mul', g.counting(batch), heads), g.ints(1, 2))
    y = g('Gather', g('Reshape', y, g.ints(-1, d)), g('Reshape', g('Add', likely, first_head), g('Concat', g('Mul', batch, words), g.ints(-1), axis=0)))
    out.append(g('ScatterElements', zeros(batch, words, heads), likely, g('Reshape', best(xu, own, y, outputs, d), g('Shape', likely)), axis=2, name='deprel'))
    # the type of the edges from words that have one
    out.append(g('Sigmoid', pairs('link'), name='link'))
    some = g('Reshape', g('ReduceMax', 'link', axes=[2], keepdims=0), g.ints(-1))
    # and the first word always: ONNX Runtime leaves the reduced axis in where ArgMax has no rows
    rows = g('Concat', g('Reshape', g('NonZero', g('GreaterOrEqual', some, g.scalar(LEAST))), g.ints(-1)), g.ints(0), axis=0)
    xu, own, y, outputs, d = sides('linkrel', g('Gather', made['linkrel.left.0'], rows), False)
    types = best(xu, own, g('Gather', y, g('Div', rows, g('Squeeze', words))), outputs, d)
    edge = g('ScatterND', zeros(g('Mul', batch, words), words), g('Unsqueeze', rows, g.ints(1)), types)
    out.append(g('Reshape', edge, g('Concat', batch, words, words, axis=0), name='edge'))

    axes = dict(input_ids=['batch', 'pieces'], attention_mask=['batch', 'pieces'], shape_ids=['batch', 'pieces'], first=['batch', 'words'], last=['batch', 'words'])
    extra = {t: [w(f'linear.{t}.3').shape[1]] for t in SCORED} | {'arc': ['heads'], 'deprel': ['heads'], 'link': ['words2'], 'edge': ['words2']}
    kind = lambda t: T.FLOAT if t in SCORED + ('arc', 'link') else T.INT64
    graph = h.make_graph(g.nodes, 'english', [h.make_tensor_value_info(t, T.INT64, axes[t]) for t in inputs],
                         [h.make_tensor_value_info(t, kind(t), ['batch', 'words', *extra.get(t, [])]) for t in out], [c for c in g.constants.values() if c is not None])
    model = h.make_model(graph, opset_imports=[h.make_opsetid('', 17), h.make_opsetid(MICROSOFT, 1)], ir_version=8, producer_name='kg')
    h.set_model_props(model, {'root': json.dumps([round(float(x), 6) for x in p['root']])})      # the graph holds only what becomes of it
    return model


def read(path):
    """The parameters that a graph was written from, as exact as it keeps them: what training goes on from where no checkpoint was kept."""
    model = onnx.load(path)
    kept = {t.name: nh.to_array(t) for t in model.graph.initializer}
    matrix = lambda n: kept[n + '.q'].astype(np.float32) * kept[n + '.s']
    p = {'word.weight': matrix('word'), 'pos.weight': matrix('place'), 'typ': np.zeros((2, HIDDEN), np.float32), 'shape.weight': kept['shape'], 'root': np.array(json.loads(model.metadata_props[0].value), np.float32)}
    for ours, theirs in (('en', 'start'), ('norm', 'norm')): p[ours + '.weight'], p[ours + '.bias'] = kept[theirs + '.g'], kept[theirs + '.b']

    def put(names, weights, biases):
        ends = np.cumsum([n[1] for n in names])[:-1]
        for (name, _), w, b in zip(names, np.split(weights, ends, 1), np.split(biases, ends)): p[name + '.weight'], p[name + '.bias'] = w.T, b

    for i in range(depth(kept)):
        n = f'layer.{i}.'
        put([(n + k, HIDDEN) for k in ('query', 'key', 'value')], matrix(n + 'qkv'), kept[n + 'qkv.b'])
        for k in ('out', 'inter', 'outp'): put([(n + k, kept[n + k + '.b'].size)], matrix(n + k), kept[n + k + '.b'])
        for k in ('n1', 'n2'): p[n + k + '.weight'], p[n + k + '.bias'] = kept[n + k + '.g'], kept[n + k + '.b']
    widths = {t: kept[f'{t}.u.q'].shape[0] for t in PAIRS}
    put([(n, kept[n[:-1] + '3.q'].shape[0] if n.startswith('linear') else widths[n.split('.')[0]]) for n in first_layers()], matrix('firsts'), kept['firsts.b'])
    for t in TAGS: put([(f'linear.{t}.3', kept[f'linear.{t}.3.b'].size)], matrix(f'linear.{t}.3'), kept[f'linear.{t}.3.b'])
    for t, d in widths.items():
        u = np.zeros((kept[f'{t}.u.c'].size, d + 1, d + 1), np.float32)
        u[:, :d, :d] = matrix(f'{t}.u').reshape(d, -1, d).transpose(1, 0, 2)
        u[:, d, :d] = kept[f'{t}.u.y'].reshape(-1, d)
        u[:, :d, d] = matrix(f'{t}.u.x').T
        u[:, d, d] = kept[f'{t}.u.c']
        p[f'{t}.u'] = u
    return {k: torch.from_numpy(np.array(v)) for k, v in p.items()}


if __name__ == '__main__':
    run, out = sys.argv[1:3]
    labels = json.load(open(f'{run}/labels.json'))
    onnx.save(build({k: v.numpy() for k, v in torch.load(f'{run}/model.pt', map_location='cpu').items()}), f'{out}/english.onnx')
    json.dump({k: labels[k] for k in (*TAGS, 'deprel', 'edge')}, open(f'{out}/labels.json', 'w'), ensure_ascii=False, indent=0)
