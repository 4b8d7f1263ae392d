// Puts the page together.

/** Colours: as the system has them, light, or dark. */
function startTheme() {
  const root = document.documentElement;
  const names = { auto: 'as the system', light: 'light', dark: 'dark' };
  const switcher = button(icon('M10 2a8 8 0 1 0 0 16zM10 2a8 8 0 0 1 0 16'), () => set({ auto: 'dark', dark: 'light', light: 'auto' }[choice]), { class: 'icon', id: 'theme' });
  let choice = kept('theme') in names ? kept('theme') : 'auto';
  function set(next) {
    choice = next;
    if (choice === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', choice);
    keep('theme', choice);
    switcher.setAttribute('aria-label', `Colours: ${names[choice]}`);
    switcher.title = `Colours: ${names[choice]}`;
    readTheme();
    emit('theme');
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => set(choice));
  // Paper is light, whatever the screen is.
  const paper = printed => {
    if (printed) root.setAttribute('data-theme', 'light');
    else return set(choice);
    readTheme();
    emit('theme');
    if (scene.queued) frame(); // the picture is taken before the next frame
  };
  addEventListener('beforeprint', () => paper(true));
  addEventListener('afterprint', () => paper(false));
  matchMedia('print').addEventListener('change', event => paper(event.matches));
  set(choice);
  return switcher;
}

/** What is chosen stands in the address, so that the page comes back to it. */
function startAddress() {
  let waiting = 0;
  const write = () => {
    const { selected } = state;
    const edge = selected?.edge !== undefined && model.edges[selected.edge];
    const parts = { tab: state.tab === 'graph' ? null : state.tab, node: model.nodes[selected?.node]?.id, edge: edge ? edgeName(edge) : null };
    const hash = Object.entries(parts).filter(([, value]) => value).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
    try {
      history.replaceState(null, '', '#' + hash);
    } catch {
      // Where a browser forbids it the address stays as it is.
    }
  };
  const later = () => { clearTimeout(waiting); waiting = setTimeout(write, 200); };
  const given = new URLSearchParams(location.hash.slice(1));
  if (VIEWS.some(([id]) => id === given.get('tab'))) showTab(given.get('tab'));
  const node = model.nodes.find(n => n.id === given.get('node'));
  const edge = given.get('edge') && model.edges.find(e => edgeName(e) === given.get('edge'));
  if (node) selectNode(node.i, { focus: false });
  else if (edge) selectEdge(edge.i, { focus: false });
  on('select tab', later);
}

const edgeName = edge => `${model.nodes[edge.s].id}.${model.types[edge.type].name}.${model.nodes[edge.t].id}.${edge.status}`;

/** Where the file is written again and again the page loads it again. */
function followSwitch() {
  if (!model.live) return null;
  const box = el('input', { type: 'checkbox' });
  box.checked = kept('follow') !== 'no';
  box.addEventListener('change', () => keep('follow', box.checked ? 'yes' : 'no'));
  setInterval(() => { if (box.checked && document.visibilityState === 'visible' && !document.querySelector('dialog[open]')) location.reload(); }, 5000);
  return el('label', { class: 'check inline', title: 'Loads the file anew every 5 seconds' }, box, 'Follow');
}

function startCounts() {
  on('filter', () => {
    byId('counts').textContent = `${number(visible.edges)} of ${count(model.edges.length, 'relation')}, ${number(visible.nodes)} of ${count(model.shown, 'entity')}`;
    scene.canvas.setAttribute('aria-label', `Graph of ${count(visible.nodes, 'entity')} and ${count(visible.edges, 'relation')}`);
  });
  const left = model.omitted.map(o => `${number(o.shown)} of ${number(o.of)} ${o.what}`);
  fill(byId('omitted'), left.length > 0 && el('details', {}, el('summary', {}, el('strong', {}, 'Not all is here: '), `the page has ${left.slice(0, 2).join(', ')}${left.length > 2 ? ' …' : '.'}`),
    el('ul', {}, model.omitted.map((o, i) => el('li', {}, `${left[i]}: ${o.how}.`)))));
}

/** A word over the graph where there is little or nothing to see, and what the focus is. */
function startNotices(panel) {
  const empty = el('div', { class: 'empty', hidden: true });
  const focus = el('div', { class: 'focus-bar', hidden: true, role: 'status' });
  panel.append(empty, focus, el('div', { class: 'zoom-buttons' },
    button('+', () => { state.moved = true; zoomAt(camera.width / 2, camera.height / 2, 1.35); moving(); }, { class: 'icon', 'aria-label': 'Zoom in' }),
    button('−', () => { state.moved = true; zoomAt(camera.width / 2, camera.height / 2, 1 / 1.35); moving(); }, { class: 'icon', 'aria-label': 'Zoom out' }),
    button(icon('M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5'), () => fitView(), { class: 'icon', 'aria-label': 'Show all' })));
  on('filter', () => {
    empty.hidden = visible.nodes > 0;
    fill(empty, model.shown === 0
      ? [el('h2', {}, 'This graph is empty'), el('p', {}, model.documents.length === 0 ? 'No document was read into it. “kg build FILE” reads one.' : 'Nothing in its documents was recognised, or the choice of the page leaves nothing.')]
      : [el('h2', {}, 'Nothing passes the filters'), button('Clear the filters', clearFilters, { class: 'wide' })]);
    focus.hidden = !state.focus;
    if (!state.focus) return;
    const { seeds, depth } = state.focus;
    fill(focus, el('span', {}, `Around ${model.nodes[seeds[0]].name}${seeds.length > 1 ? ` and ${number(seeds.length - 1)} more` : ''}, ${count(depth, 'step')}`),
      button('−', () => focusOn(seeds, depth - 1), { class: 'icon', 'aria-label': 'One step less', disabled: depth === 1 }),
      button('+', () => focusOn(seeds, depth + 1), { class: 'icon', 'aria-label': 'One step more' }),
      button('Show all', () => { state.focus = null; applyFilters(); fitView(); }, { class: 'quiet' }));
  });
}

function pick(hit) {
  if (hit.document) return openDocument(hit.document.i);
  if (hit.sentence) return openDocument(hit.sentence.document.i, hit.sentence.i);
  if (!visible.node[hit.node.i] && hit.node.edges.length === 0) { filters.unrelated = true; applyFilters(); emit('facets'); }
  if (!['graph', 'map'].includes(state.tab)) showTab('graph');
  selectNode(hit.node.i);
  reveal(hit.node);
}

function start() {
  byId('title').textContent = document.title = model.title;
  startTabs();
  const panel = byId('panel-graph');
  startScene(panel);
  append(byId('tools'), [followSwitch(), saveMenu(), startTheme(), startHelp()]);
  startFacets();
  startDetails();
  startNotices(panel);
  startCounts();
  startPointer();
  startTable(byId('panel-table'));
  startReader(byId('panel-documents'));
  startSaid(byId('panel-said'));
  startTimeline(byId('panel-timeline'));
  startMap(byId('panel-map'));
  makeFinder(byId('find'), byId('hits'), pick);
  applyFilters();
  resize();
  showTab('graph');
  startAddress();
  // What a test or a script of the reader's own may ask.
  window.kgView = Object.freeze({
    counts: () => ({ nodes: visible.nodes, edges: visible.edges, frames: scene.frames, cost: scene.cost }),
    nodeAt: name => { const node = model.nodes.find(n => n.name === name); return node && toScreen(node.x, node.y); },
    edgeAt: index => { const way = route(model.edges[index]); return [way.mx, way.my]; },
    png: pngBlob, svg: svgText, json: viewJson,
    painted: color => ({ ground: theme.ground, panel: theme.panel, line: lineColor(color), rest: REST, text: shade(color, 4.5), named: borderColor(color, true), unnamed: borderColor(color, false) }),
  });
}

start();
