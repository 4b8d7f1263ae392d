"""A smaller network made out of a trained one: fewer encoder layers, and in each the neurons that count most.

What the smaller network then learns is to give what the larger one gives (`train.py --teacher`).
"""
import torch
from network import Gelu, Network


@torch.no_grad()
def smaller(teacher, labels, batches, layers, inner, tagger):
    """The student that keeps the layers with the numbers `layers`, `inner` neurons of every feed-forward part and `tagger` of the word-level heads.

    A neuron counts by its mean activation over `batches` (arguments of Network.words) times the length of the weights that read it.
    """
    teacher.eval()
    seen = {}
    watched = {f'layer.{i}': l.gelu for i, l in enumerate(teacher.layer)} | {f'linear.{t}': head[1] for t, head in teacher.linear.items()}

    def watch(name):
        def note(_, inputs, output): seen[name] = seen.get(name, 0) + output.abs().flatten(0, -2).float().sum(0)
        return note

    hooks = [m.register_forward_hook(watch(n)) for n, m in watched.items()]
    for b in batches:
        w = teacher.words(*b)
        for head in teacher.linear.values(): head(w)
    for hook in hooks: hook.remove()

    def best(name, readers, count): return (seen[name] * readers.norm(dim=0)).topk(count).indices.sort().values

    old, new = teacher.state_dict(), {}
    for name, value in old.items():
        if not name.startswith(('layer.', 'linear.')): new[name] = value
    for place, i in enumerate(layers):
        kept = best(f'layer.{i}', teacher.layer[i].outp.weight, inner)
        for name, value in teacher.layer[i].state_dict().items():
            new[f'layer.{place}.{name}'] = value[kept] if name.startswith('inter.') else value[:, kept] if name == 'outp.weight' else value
    for t, head in teacher.linear.items():
        kept = best(f'linear.{t}', head[3].weight, tagger)
        new |= {f'linear.{t}.0.weight': head[0].weight[kept], f'linear.{t}.0.bias': head[0].bias[kept], f'linear.{t}.3.weight': head[3].weight[:, kept], f'linear.{t}.3.bias': head[3].bias}
    return Network.of(labels, {n: v.clone() for n, v in new.items()})
