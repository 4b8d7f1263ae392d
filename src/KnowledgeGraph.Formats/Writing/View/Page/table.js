// Every visible relation in a table: what the graph shows, for reading and for who does not see it.

const COLUMNS = [
  ['Subject', e => folded(model.nodes[e.s].name)], ['Relation', e => model.types[e.type].label], ['Object', e => folded(model.nodes[e.t].name)], ['Status', e => e.status],
  ['When', e => e.first || e.last || '~'], ['Said by', e => (e.speakers.length > 0 ? folded(model.all[e.speakers[0]].name) : '~')], ['Times', e => -e.times], ['Confidence', e => -e.confidence],
];

function startTable(panel) {
  let sorted = { column: 1, down: false };
  let stale = true;
  const body = el('tbody', {});
  const heads = COLUMNS.map(([name], i) => el('th', { scope: 'col' }, button(name, () => { sorted = { column: i, down: sorted.column === i && !sorted.down }; draw(); }, { class: 'quiet' })));
  const total = el('p', { class: 'meta', role: 'status' });
  append(panel, [el('div', { class: 'page wide-page' }, el('div', { class: 'view-head' }, el('h2', {}, 'Relations')), total,
    el('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': 'Table of relations' }, el('table', {}, el('thead', {}, el('tr', {}, heads)), body)))]);

  function draw() {
    stale = false;
    const key = COLUMNS[sorted.column][1];
    const rows = model.edges.filter(e => visible.edge[e.i]).map(edge => ({ edge, key: key(edge) }));
    rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.edge.i - b.edge.i) * (sorted.down ? -1 : 1));
    heads.forEach((head, i) => head.setAttribute('aria-sort', i === sorted.column ? (sorted.down ? 'descending' : 'ascending') : 'none'));
    total.textContent = `${count(rows.length, 'relation')}${rows.length < model.edges.length ? ` of ${number(model.edges.length)} pass the filters` : ''}`;
    paged(body, rows, ({ edge }) => el('tr', {}, el('td', {}, nodeLink(edge.s)),
      el('td', {}, button(model.types[edge.type].label, () => selectEdge(edge.i), { class: 'link type', tone: [model.types[edge.type].color, 4.5], title: 'Show the evidence' })),
      el('td', {}, nodeLink(edge.t)), el('td', {}, STATUSES[edge.status]), el('td', { class: 'nowrap' }, days(edge.first, edge.last)), el('td', {}, listed(edge.speakers.map(s => nodeLink(s)))),
      el('td', { class: 'right' }, number(edge.times)), el('td', { class: 'right' }, percent(edge.confidence))), 100);
  }

  on('filter', () => { stale = true; if (state.tab === 'table') draw(); });
  on('tab', () => { if (state.tab === 'table' && stale) draw(); });
}
