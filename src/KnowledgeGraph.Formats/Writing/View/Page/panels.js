// The details at the side: what is shown there, back, close; on narrow screens both sides are drawers.

function startDetails() {
  on('select', renderDetails);
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (document.body.classList.contains('facets-open')) toggleFacets(false);
    else if (state.selected) closeDetails(true);
  });
  const opener = byId('show-facets');
  append(opener, [icon('M3 5h14M6 10h8M8 15h4')]);
  opener.addEventListener('click', () => toggleFacets(!document.body.classList.contains('facets-open')));
}

function toggleFacets(open) {
  document.body.classList.toggle('facets-open', open);
  byId('show-facets').setAttribute('aria-expanded', String(open));
  if (open) byId('facets').querySelector('input, button')?.focus();
  else byId('show-facets').focus();
}

function renderDetails() {
  const panel = byId('details');
  const { selected } = state;
  panel.hidden = !selected;
  document.body.classList.toggle('details-open', !!selected);
  if (!selected) return fill(panel);
  const content = selected.node !== undefined ? nodeCard(model.all[selected.node])
    : selected.edge !== undefined ? edgeCard(model.edges[selected.edge])
    : selected.event !== undefined ? eventCard(model.events[selected.event])
    : pathCard(selected.path);
  fill(panel, el('div', { class: 'details-bar' },
    state.trail.length > 0 && button([icon('M12 4l-6 6 6 6'), 'Back'], goBack, { class: 'quiet' }),
    el('span', { class: 'grow' }),
    button(icon('M5 5l10 10M15 5L5 15'), () => closeDetails(true), { class: 'icon', 'aria-label': 'Close details' })), content);
  panel.scrollTop = 0;
}

function goBack() {
  const before = state.trail.pop();
  if (before) select(before, { back: true });
}

function closeDetails(focus) {
  state.trail = [];
  select(null, { back: true, focus: false });
  if (focus) (state.tab === 'graph' ? scene.canvas : byId('panel-' + state.tab)).focus();
}

/** Leads keyboard and screen reader to the heading of the details. */
function focusDetails() {
  byId('details').querySelector('h2')?.focus();
}

/** A part of the details that can be folded; null where it has nothing. */
function section(title, n, content, open = true) {
  if (n === 0) return null;
  return el('details', { class: 'section', open }, el('summary', {}, el('h3', {}, title), n > 1 && el('span', { class: 'count' }, number(n))), content());
}

function icon(path) {
  return svgEl('svg', { class: 'glyph', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, svgEl('path', { d: path }));
}

/** A name that leads to its entity. */
function nodeLink(i, className = '') {
  const node = model.all[i];
  if (node.outside) return el('span', { class: 'outside', title: 'not on this page' }, node.name);
  return el('a', { href: '#node=' + node.id, class: 'node-link ' + className, tone: [kindColor(node), 3], 'on:click': event => { event.preventDefault(); selectNode(i); } }, el('bdi', {}, node.name));
}

const listed = parts => parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part]));
