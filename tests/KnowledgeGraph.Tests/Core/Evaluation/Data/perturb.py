"""perturb.py GOLD SEED > PREDICTED: predictions as a poor extractor would make them, from sentences in the gold's form."""
import json, random, sys


def text(r, t):
    """The same words, almost the same, or others."""
    words = t.split(' ')
    return r.choice([
        lambda: t, lambda: t, lambda: t, lambda: t, lambda: t.upper(), lambda: 'the ' + t, lambda: 'The\u00a0 ' + t, lambda: 'an ' + t, lambda: t + ',',
        lambda: '“' + t + '”', lambda: t + '#2', lambda: t + '#٣', lambda: t + '#1\n', lambda: ' '.join(words[1:]), lambda: ' '.join(words[:-1]), lambda: words[-1],
        lambda: t + ' of the north', lambda: ' '.join(reversed(words)), lambda: t.replace(' ', '\u001f '), lambda: t.title(), lambda: t[1:], lambda: '', lambda: 'x' + t])()


def some(r, items, change):
    out = []
    for x in items:
        if r.random() < .15: continue
        out.append(change(x))
        if r.random() < .1: out.append(change(x))
    if r.random() < .2: r.shuffle(out)
    return out


def sentence(r, o):
    t = lambda x: text(r, x)
    kind = lambda x, others: r.choice(others) if r.random() < .1 else x
    texts = lambda l: some(r, l, t)
    triple = lambda x: [t(x[0]), kind(x[1], ['LOCATED_IN', 'PART_OF', 'CAUSED', 'OWNS_A_VERY_LONG_NAME']), t(x[2])]
    event = lambda e: dict(type=kind(e['type'], ['ATTACK', 'STATE', 'MEET']), trigger=t(e['trigger']), **{k: texts(e[k]) for k in ('agent', 'target', 'place', 'time', 'instrument')},
                           neg=e['neg'], mod=e['mod'])
    return dict(id=o['id'], text=o['text'],
                mentions=some(r, o['mentions'], lambda m: dict(t=t(m['t']), type=kind(m['type'], ['ORG', 'GPE']), canon=t(m['canon']) if m['canon'] else r.choice(['', '', 'Norland']))),
                events=some(r, o['events'], event), relations=some(r, o['relations'], triple), links=some(r, o['links'], triple),
                statements=some(r, o['statements'], lambda s: dict(speaker=t(s['speaker']), cue=s['cue'], kind=s['kind'], content=t(s['content']))))


def main(gold, seed):
    r = random.Random(int(seed))
    out = [sentence(r, json.loads(line)) for line in open(gold, encoding='utf-8') if line.strip()]
    out = [o for o in out if r.random() > .05] + [dict(out[0], id='not-in-the-gold')]
    sys.stdout.reconfigure(encoding='utf-8', newline='\n')
    for o in out: print(json.dumps(o, ensure_ascii=False))


if __name__ == '__main__':
    main(*sys.argv[1:])
