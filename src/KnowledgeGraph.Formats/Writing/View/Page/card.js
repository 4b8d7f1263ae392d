// The card of an entity: who or what it is, its relations, what it says and what is said of it, its time and its documents.

function nodeCard(node) {
  const kind = model.kinds[node.kind];
  const incoming = node.edges.filter(e => e.t === node.i).length;
  const moments = momentsOf(node);
  const documents = documentsOf(node);
  return el('article', { class: 'card' },
    el('header', {}, el('p', { class: 'kind' }, kindSwatch(kind, node.named), kind.name, !node.named && ' without a name'), el('h2', { tabindex: '-1' }, el('bdi', {}, node.name)),
      node.roles.length > 0 && el('p', { class: 'roles' }, node.roles.join(', ')),
      node.aliases.length > 0 && el('p', { class: 'aliases' }, el('span', { class: 'meta' }, 'Also '), listed(node.aliases.map(a => el('bdi', {}, a))))),
    el('div', { class: 'actions' },
      button(state.focus?.seeds.includes(node.i) ? 'Focused' : 'Focus', () => focusOn([node.i], 1), { title: 'Show only what lies around it' }),
      state.focus && !state.focus.seeds.includes(node.i) && button('Expand here', () => focusOn([...state.focus.seeds, node.i], state.focus.depth), { title: 'Add its neighbours to what is shown' }),
      button('Find', () => { showTab('graph'); moveTo({ x: node.x, y: node.y, k: Math.max(1, camera.k) }); scene.canvas.focus(); }, { title: 'Move the graph to it' }),
      button('Path from here', () => openPath(node.i), { title: 'The shortest path to another entity' }),
      onMap(node) && button('Map', () => showPlace(node))),
    el('dl', { class: 'figures' }, figure('relations', node.edges.length, incoming > 0 ? `${number(node.edges.length - incoming)} out, ${number(incoming)} in` : ''),
      figure('mentions', node.mentions), figure('documents', node.documents)),
    node.place && placeNote(node.place),
    node.time && el('p', { class: 'note' }, [days(node.time.start, node.time.end) || node.time.text]),
    section('Relations', node.edges.length, () => relationGroups(node)),
    section('Says', node.said.length, () => statementList(node.said)),
    section('Timeline', moments.length, () => momentList(moments)),
    section('Named in statements', node.about.length, () => statementList(node.about), node.said.length === 0),
    section('Documents', documents.length, () => documentList(documents), documents.length <= 12));
}

function figure(name, value, note) {
  return el('div', {}, el('dt', {}, name), el('dd', {}, number(value), note && [' ', el('small', {}, note)]));
}

function placeNote(place) {
  const where = place.within.join(', ');
  const at = place.latitude !== null && place.longitude !== null
    ? `${Math.abs(place.latitude)}° ${place.latitude < 0 ? 'S' : 'N'}, ${Math.abs(place.longitude)}° ${place.longitude < 0 ? 'W' : 'E'}` : '';
  const may = place.candidates.length > 0 ? `may be ${place.candidates.join('; ')}` : '';
  return el('p', { class: 'note' }, [capital(plain(place.type.replace(/([A-Z])/g, '_$1'))), where && `in ${where}`, place.country && place.type.toLowerCase() !== 'country' && !place.within.includes(countryName(place.country)) && `(${countryName(place.country)})`, at, may].filter(Boolean).join(' '));
}

/** Dated relations and events of an entity, by day. */
function momentsOf(node) {
  const events = node.events.filter(e => e.time && (e.time.start || e.time.end)).map(event => ({ at: event.time.start || event.time.end, event }));
  const told = new Set(events.map(e => e.event.i));
  const relations = node.edges.filter(e => e.first && !e.evidence.some(one => told.has(one.event))).map(edge => ({ at: edge.first, edge }));
  return [...events, ...relations].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function momentList(moments) {
  const list = el('ol', { class: 'moments' });
  paged(list, moments, ({ event, edge }) => el('li', {}, el('span', { class: 'when' }, event ? days(event.time.start, event.time.end) : days(edge.first, edge.last)),
    event ? button(eventTitle(event), () => selectEvent(event.i), { class: 'link' })
      : button(`${model.nodes[edge.s].name} ${model.types[edge.type].label} ${model.nodes[edge.t].name}`, () => selectEdge(edge.i), { class: 'link' })), 25);
  return list;
}

function documentsOf(node) {
  const found = new Map();
  for (const sentence of mentionsOf().get(node.i) || []) found.set(sentence.document, (found.get(sentence.document) || []).concat(sentence));
  return [...found];
}

/** Sentences by the entities that they mention; worked out once. */
let mentionIndex = null;
function mentionsOf() {
  if (mentionIndex) return mentionIndex;
  mentionIndex = new Map();
  for (const sentence of model.sentences)
    for (const node of new Set(sentence.mentions.map(m => m[0]))) (mentionIndex.get(node) || mentionIndex.set(node, []).get(node)).push(sentence);
  return mentionIndex;
}

function documentList(documents) {
  const list = el('ul', { class: 'plain' });
  paged(list, documents, ([document, sentences]) => el('li', {}, button(document.title, () => openDocument(document.i, sentences[0].i), { class: 'link' }),
    el('span', { class: 'meta' }, [document.date && ` · ${day(document.date)}`, ` · ${count(sentences.length, 'sentence')}`])), 25);
  return list;
}
