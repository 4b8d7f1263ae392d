// Which entities and relations are visible.

const filters = {
  kinds: new Set(), types: new Set(), statuses: new Set(), // hidden ones
  confidence: 0, from: null, to: null, undated: true, unrelated: model.edges.length === 0,
  documents: new Set(), speakers: new Set(), // chosen ones; empty for all
};

const visible = { node: new Uint8Array(model.shown), edge: new Uint8Array(model.edges.length), nodes: 0, edges: 0 };

/** Works out what is visible and tells everybody. */
function applyFilters() {
  const admitted = new Uint8Array(model.edges.length);
  for (const edge of model.edges) admitted[edge.i] = admits(edge) ? 1 : 0;
  const near = state.focus && nearby(state.focus.seeds, state.focus.depth, admitted);
  visible.node.fill(0);
  visible.edges = 0;
  for (const edge of model.edges) {
    const shows = admitted[edge.i] && (!near || (near.has(edge.s) && near.has(edge.t))) ? 1 : 0;
    visible.edge[edge.i] = shows;
    if (shows) visible.node[edge.s] = visible.node[edge.t] = 1;
    visible.edges += shows;
  }
  for (const node of model.nodes)
    if (filters.unrelated && node.edges.length === 0 && !filters.kinds.has(node.kind) && !near) visible.node[node.i] = 1;
  for (const seed of state.focus?.seeds || []) visible.node[seed] = 1;
  visible.nodes = visible.node.reduce((sum, one) => sum + one, 0);
  emit('filter');
}

function admits(edge) {
  if (filters.types.has(edge.type) || filters.statuses.has(edge.status) || edge.confidence < filters.confidence) return false;
  if (filters.kinds.has(model.nodes[edge.s].kind) || filters.kinds.has(model.nodes[edge.t].kind)) return false;
  if (filters.documents.size > 0 && !edge.documents.some(d => filters.documents.has(d))) return false;
  if (filters.speakers.size > 0 && !edge.speakers.some(s => filters.speakers.has(s))) return false;
  return inTime(edge.from, edge.to);
}

function inTime(from, to) {
  if (from === null && to === null) return filters.undated;
  return (filters.from === null || to === null || to >= filters.from) && (filters.to === null || from === null || from <= filters.to);
}

/** Nodes within so many steps of some, over edges that are admitted. */
function nearby(seeds, depth, admitted) {
  const reached = new Set(seeds);
  let border = [...seeds];
  for (let step = 0; step < depth && border.length > 0; step++) {
    const next = [];
    for (const node of border)
      for (const edge of model.nodes[node].edges) {
        const other = edge.s === node ? edge.t : edge.s;
        if (!admitted[edge.i] || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    border = next;
  }
  return reached;
}

/** Whether any filter narrows the graph. */
const isFiltered = () =>
  filters.kinds.size + filters.types.size + filters.statuses.size + filters.documents.size + filters.speakers.size > 0
  || filters.confidence > 0 || filters.from !== null || filters.to !== null || !filters.undated || state.focus !== null;

function clearFilters() {
  for (const set of [filters.kinds, filters.types, filters.statuses, filters.documents, filters.speakers]) set.clear();
  Object.assign(filters, { confidence: 0, from: null, to: null, undated: true });
  state.focus = null;
  emit('facets');
  applyFilters();
}

function focusOn(seeds, depth) {
  state.focus = { seeds, depth };
  applyFilters();
  fitView();
}
