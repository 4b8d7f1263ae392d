// Relations in lists.

/** What there is to say of a relation beside its ends. */
function relationNotes(edge) {
  return [
    edge.status > 0 && STATUSES[edge.status], days(edge.first, edge.last), edge.times > 1 && `${number(edge.times)} times`,
    edge.speakers.length > 0 && `said by ${edge.speakers.map(s => model.all[s].name).join(', ')}`,
  ].filter(Boolean).join(' · ');
}

/** A relation as a button, seen from one of its ends. */
function relationButton(edge, from) {
  const outward = edge.s === from;
  const other = model.nodes[outward ? edge.t : edge.s];
  const symmetric = model.types[edge.type].symmetric;
  const notes = relationNotes(edge);
  return button([
    lineSwatch(model.types[edge.type].color, edge.status, symmetric),
    el('span', { class: 'row-text' },
      el('span', { class: 'row-main' }, el('span', { class: 'unseen' }, `${symmetric ? '' : outward ? 'to ' : 'from '}`), !symmetric && el('span', { class: 'arrow', 'aria-hidden': 'true' }, outward ? '→ ' : '← '), el('bdi', {}, other.name)),
      notes && el('span', { class: 'row-note' }, notes)),
    el('span', { class: 'row-end', title: 'confidence' }, percent(edge.confidence)),
  ], () => selectEdge(edge.i), { class: visible.edge[edge.i] ? 'row' : 'row filtered' });
}

/** Relations of an entity by type, the most frequent types first. */
function relationGroups(node) {
  const groups = new Map();
  for (const edge of node.edges) (groups.get(edge.type) || groups.set(edge.type, []).get(edge.type)).push(edge);
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).map(([type, edges]) => {
    const list = el('div', { class: 'rows' });
    const group = el('div', { class: 'group' }, el('h4', {}, model.types[type].label, edges.length > 1 && el('span', { class: 'count' }, number(edges.length))), list);
    paged(list, edges.sort((a, b) => b.times - a.times || b.confidence - a.confidence), edge => relationButton(edge, node.i), 25);
    return group;
  });
}
