// Legend and filters: what each colour, shape and line means, and which of it is shown.

function startFacets() {
  const panel = byId('facets');
  fill(panel,
    el('div', { class: 'facets-head' }, el('h2', {}, 'Legend and filters'), button('Clear', clearFilters, { class: 'quiet', id: 'clear' }),
      button(icon('M5 5l10 10M15 5L5 15'), () => toggleFacets(false), { class: 'icon narrow-only', 'aria-label': 'Close legend and filters' })),
    facet('Entities', kindFacet()), facet('Relations', typeFacet()), facet('Status', statusFacet()), hasDates() && facet('Date', dateFacet()), facet('Confidence', confidenceFacet()),
    model.documents.length > 1 && facet('Document', chooser('documents', model.documents.filter(d => d.edges > 0).sort((a, b) => b.edges - a.edges).map(d => [d.i, d.title, d.edges]))),
    speakers().length > 0 && facet('Speaker', chooser('speakers', speakers())),
    model.edges.length > 0 && facet('Path', button('Find a path between two entities', () => openPath(), { class: 'wide' })));
  on('filter', () => { byId('clear').hidden = !isFiltered(); });
  on('facets', () => { for (const box of panel.querySelectorAll('[data-facet]')) box.dispatchEvent(new Event('sync')); });
}

function facet(title, content) {
  return el('details', { class: 'facet', open: true }, el('summary', {}, el('h3', {}, title)), content);
}

/** A checkbox for a set of hidden ones (shown while it is not in the set) or of chosen ones. */
function check(set, value, content, n, chosen = false) {
  const input = el('input', { type: 'checkbox', 'data-facet': true });
  const sync = () => { input.checked = set.has(value) === chosen; };
  input.addEventListener('sync', sync);
  input.addEventListener('change', () => {
    if (input.checked === chosen) set.add(value);
    else set.delete(value);
    applyFilters();
  });
  sync();
  return el('label', { class: 'check' }, input, content, n !== null && el('span', { class: 'count' }, number(n)));
}

function kindFacet() {
  const kinds = model.kinds.filter(k => k.count > 0);
  const unrelated = model.nodes.filter(n => n.edges.length === 0).length;
  const box = el('input', { type: 'checkbox', 'data-facet': true });
  box.checked = filters.unrelated;
  box.addEventListener('change', () => { filters.unrelated = box.checked; applyFilters(); });
  box.addEventListener('sync', () => { box.checked = filters.unrelated; });
  return el('div', { class: 'checks' }, kinds.map(kind => check(filters.kinds, kind.i, [kindSwatch(kind), el('span', { class: 'grow' }, kind.name)], kind.count)),
    model.nodes.some(n => !n.named) && el('p', { class: 'legend-note' }, kindSwatch(model.kinds[0], false), 'pale: known by a description, without a name'),
    unrelated > 0 && el('label', { class: 'check apart' }, box, el('span', { class: 'grow' }, 'Entities without relations'), el('span', { class: 'count' }, number(unrelated))));
}

function typeFacet() {
  const types = [...model.types].sort((a, b) => b.count - a.count || a.i - b.i);
  const set = all => () => { filters.types.clear(); if (!all) for (const type of types) filters.types.add(type.i); emit('facets'); applyFilters(); };
  const boxes = el('div', { class: 'checks scroll' });
  const draw = () => fill(boxes, types.map(type => check(filters.types, type.i, [lineSwatch(type.color, 0, type.symmetric), el('span', { class: 'grow', title: type.definition }, type.label)], type.count)));
  draw();
  return [types.length > 3 && el('div', { class: 'pair' }, button('Show all', set(true), { class: 'quiet' }), button('Hide all', set(false), { class: 'quiet' })), boxes];
}

function statusFacet() {
  const counts = STATUSES.map((_, i) => model.edges.filter(e => e.status === i).length);
  const boxes = el('div', { class: 'checks' });
  const draw = () => fill(boxes, STATUSES.map((status, i) =>
    (i === 0 || counts[i] > 0) && check(filters.statuses, i, [lineSwatch(theme.muted, i, false), el('span', { class: 'grow', title: STATUS_HELP[i] }, status)], counts[i])));
  on('theme', draw);
  draw();
  return boxes;
}

function confidenceFacet() {
  const value = el('output', { for: 'confidence' }, '0 %');
  const input = el('input', { id: 'confidence', type: 'range', min: '0', max: '100', step: '1', value: '0', 'aria-label': 'Least confidence in percent', 'data-facet': true });
  const show = () => { value.textContent = `at least ${input.value} %`; };
  input.addEventListener('input', () => { filters.confidence = input.value / 100; show(); applyFilters(); });
  input.addEventListener('sync', () => { input.value = Math.round(filters.confidence * 100); show(); });
  show();
  return el('div', { class: 'slider' }, input, value);
}

function speakers() {
  const counts = new Map();
  for (const edge of model.edges) for (const speaker of edge.speakers) counts.set(speaker, (counts.get(speaker) || 0) + 1);
  return [...counts].map(([i, n]) => [i, model.all[i].name, n]).sort((a, b) => b[2] - a[2]);
}

/** Checkboxes for a long list, with a field that narrows it. */
function chooser(name, rows) {
  const list = el('div', { class: 'checks scroll' });
  const draw = text => {
    const query = folded(text);
    paged(list, rows.filter(([, label]) => folded(label).includes(query)), ([value, label, n]) => check(filters[name], value, el('span', { class: 'grow clip', title: label }, label), n, true), 50);
  };
  const input = rows.length > 8 && el('input', { type: 'search', placeholder: `Narrow ${count(rows.length, name.slice(0, -1))}`, 'aria-label': `Narrow the list of ${name}`, 'on:input': () => draw(input.value) });
  draw('');
  return [input, list];
}
