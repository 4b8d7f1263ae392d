// The path between two entities: two names, and each step with its sentence.

function openPath(from, to) {
  select({ path: { from: from ?? null, to: to ?? null, found: from !== undefined && to !== undefined ? shortestPath(from, to) : null } });
  byId('details').querySelector(from === undefined ? '#path-from' : '#path-to')?.focus();
}

function pathCard(path) {
  const { from, to, found } = path;
  return el('article', { class: 'card' },
    el('header', {}, el('p', { class: 'kind' }, 'Path'), el('h2', { tabindex: '-1' }, 'From one entity to another')),
    el('div', { class: 'path-form' },
      pathInput('path-from', 'From', from, node => openPath(node, path.to ?? undefined)),
      pathInput('path-to', 'To', to, node => (path.from === null ? select({ path: { ...path, to: node } }) : openPath(path.from, node)))),
    from === null || to === null ? el('p', { class: 'note' }, 'Choose two entities. The path has the fewest steps over what the filters show, whichever way relations lead.')
      : !found ? el('p', { class: 'note', role: 'status' }, 'No path leads from one to the other over what the filters show.')
      : pathSteps(found));
}

function pathInput(id, label, node, pick) {
  const input = el('input', { id, type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id + '-hits', 'aria-autocomplete': 'list', autocomplete: 'off', value: node === null ? '' : model.nodes[node].name });
  const list = el('div', { id: id + '-hits', class: 'hits', role: 'listbox', 'aria-label': `Hits for ${label}`, hidden: true });
  makeFinder(input, list, hit => pick(hit.node.i), { onlyEntities: true });
  return el('div', { class: 'finder' }, el('label', { for: id }, label), input, list);
}

function pathSteps(path) {
  return el('div', {}, el('p', { class: 'note', role: 'status' }, path.edges.length === 0 ? 'Both are the same entity.' : count(path.edges.length, 'step') + '.'),
    el('ol', { class: 'steps' }, path.edges.map((index, i) => {
      const edge = model.edges[index];
      const forward = edge.s === path.nodes[i];
      return el('li', {}, el('p', { class: 'step' }, nodeLink(path.nodes[i]), ' ', el('span', { class: 'arrow' }, forward ? '→' : '←'), ' ',
        button(model.types[edge.type].label, () => selectEdge(index, { keepPath: true }), { class: 'link type', tone: [model.types[edge.type].color, 4.5] }), ' ',
        el('span', { class: 'arrow' }, forward ? '→' : '←'), ' ', nodeLink(path.nodes[i + 1])),
        evidenceItem(edge.evidence[0].sentence, { trigger: [edge.evidence[0]], strong: new Set([edge.s, edge.t]) }, STATUSES[edge.status]));
    })));
}
