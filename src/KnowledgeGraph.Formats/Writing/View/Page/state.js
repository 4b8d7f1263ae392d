// What the reader has chosen, and who wants to know of it.

const state = {
  tab: 'graph',
  selected: null, // { node }, { edge }, { event } or { path: { from, to, found } }
  trail: [],
  focus: null, // { seeds: [nodes], depth }
  path: null, // { nodes: [], edges: [] }
  document: null,
};

const listeners = new Map();

function on(topic, listener) {
  for (const one of topic.split(' ')) listeners.set(one, [...(listeners.get(one) || []), listener]);
}

function emit(topic) {
  for (const listener of listeners.get(topic) || []) listener();
}

/** Shows something in the details; the one before can be gone back to. */
function select(selection, options = {}) {
  if (state.selected && !options.back && !same(state.selected, selection)) state.trail.push(state.selected);
  if (state.trail.length > 50) state.trail.shift();
  state.selected = selection;
  state.path = selection?.path?.found ?? (options.keepPath ? state.path : null);
  emit('select');
  if (selection && options.focus !== false) focusDetails();
}

const selectNode = (node, options) => select({ node }, options);
const selectEdge = (edge, options) => select({ edge }, options);
const selectEvent = (event, options) => select({ event }, options);

const same = (a, b) => !!a && !!b && a.node === b.node && a.edge === b.edge && a.event === b.event && a.path === b.path;

/** Opens a document at a sentence. */
function openDocument(index, sentence) {
  state.document = { index, sentence };
  showTab('documents');
  emit('document');
}

function keep(name, value) {
  try {
    localStorage.setItem('kg-view-' + name, value);
  } catch {
    // A browser may forbid it for files; the choice then holds for this visit.
  }
}

function kept(name) {
  try {
    return localStorage.getItem('kg-view-' + name);
  } catch {
    return null;
  }
}
