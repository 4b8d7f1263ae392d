// Draws the graph: on the screen, on a larger canvas for PNG, or on what writes SVG.

const DASHES = [[], [1.5, 4], [9, 5], [4, 4]]; // by status: actual, denied, planned, hypothetical
const FONT = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
const MANY = 2500; // edges from which on detail is drawn only near by

let styleGroups = [];

/** Visible edges by how they are drawn: one stroke a group. */
function groupEdges() {
  const groups = new Map();
  for (const edge of model.edges) {
    if (!visible.edge[edge.i]) continue;
    const width = lineWidth(edge);
    const key = `${edge.type} ${edge.status} ${width}`;
    if (!groups.has(key)) groups.set(key, { color: typeColor(edge), status: edge.status, width, edges: [] });
    groups.get(key).edges.push(edge);
  }
  styleGroups = [...groups.values()];
}

const lineWidth = edge => 1.2 + Math.round(Math.min(3, Math.log2(edge.times)) * 2) * 0.4;

/** Paints everything. With an emphasis the rest is pale; a lifted node and its edges are left out. */
function paint(ctx, { emphasis = null, lifted = null, margin = 0 } = {}) {
  const seen = { left: -margin, top: -margin, right: camera.width + margin, bottom: camera.height + margin };
  const nodes = model.nodes.filter(n => visible.node[n.i] && n.i !== lifted && inside(n, seen, screenRadius(n)));
  const crowd = visible.edges > MANY;
  const pale = emphasis ? (crowd ? 0.05 : 0.13) : crowd ? Math.max(0.2, Math.min(0.5, 3500 / visible.edges)) : REST;
  for (const group of styleGroups) {
    const rest = emphasis || lifted !== null ? group.edges.filter(e => !emphasis?.edges.has(e.i) && e.s !== lifted && e.t !== lifted) : group.edges;
    strokeEdges(ctx, group, rest, pale, seen, !emphasis && (!crowd || camera.k > 0.7));
  }
  if (emphasis)
    for (const group of styleGroups) strokeEdges(ctx, { ...group, width: group.width + 0.9 }, group.edges.filter(e => emphasis.edges.has(e.i) && e.s !== lifted && e.t !== lifted), 1, seen, true);
  fillNodes(ctx, emphasis ? nodes.filter(n => !emphasis.nodes.has(n.i)) : nodes, emphasis ? 0.22 : 1);
  if (emphasis) fillNodes(ctx, nodes.filter(n => emphasis.nodes.has(n.i)), 1);
  const taken = paintLabels(ctx, nodes, emphasis);
  paintEdgeLabels(ctx, emphasis, seen, taken);
}

const inside = (node, seen, r) => {
  const [x, y] = toScreen(node.x, node.y);
  return x > seen.left - r - 60 && x < seen.right + r + 60 && y > seen.top - r - 20 && y < seen.bottom + r + 20;
};

function strokeEdges(ctx, group, edges, alpha, seen, detail) {
  if (edges.length === 0) return;
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = ctx.fillStyle = group.color;
  ctx.lineWidth = visible.edges > MANY && !detail ? Math.max(0.7, group.width * 0.6) : group.width;
  ctx.setLineDash(DASHES[group.status]);
  ctx.lineCap = group.status === 1 ? 'round' : 'butt';
  const ways = [];
  ctx.beginPath();
  for (const edge of edges) {
    const [s, t] = [model.nodes[edge.s], model.nodes[edge.t]];
    const [x1, y1] = toScreen(s.x, s.y);
    const [x2, y2] = toScreen(t.x, t.y);
    if (Math.max(x1, x2) < seen.left || Math.min(x1, x2) > seen.right || Math.max(y1, y2) < seen.top || Math.min(y1, y2) > seen.bottom) continue;
    if (!detail) {
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
      continue;
    }
    const way = route(edge);
    if (way.length < 1) continue;
    trace(ctx, edge, way);
    if (way.length > 14) ways.push([edge, way]);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  paintEnds(ctx, group, ways);
  ctx.globalAlpha = 1;
}

/** Arrowheads, and a cross on what is denied. */
function paintEnds(ctx, group, ways) {
  if (ways.length === 0) return;
  const size = 6.5 + group.width;
  ctx.beginPath();
  for (const [edge, way] of ways) if (!model.types[edge.type].symmetric) arrowhead(ctx, way, Math.min(size, way.length * 0.4));
  ctx.fill();
  if (group.status !== 1) return;
  ctx.lineWidth = 1.8;
  ctx.beginPath();
  for (const [, { mx, my, length }] of ways) {
    if (length < 30) continue;
    ctx.moveTo(mx - 4.5, my - 4.5);
    ctx.lineTo(mx + 4.5, my + 4.5);
    ctx.moveTo(mx + 4.5, my - 4.5);
    ctx.lineTo(mx - 4.5, my + 4.5);
  }
  ctx.stroke();
}

function fillNodes(ctx, nodes, alpha) {
  const groups = new Map();
  for (const node of nodes) {
    const key = node.kind * 2 + (node.named ? 1 : 0);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(node);
  }
  ctx.setLineDash([]);
  for (const [key, members] of groups) {
    const kind = model.kinds[key >> 1];
    const named = key % 2 === 1;
    ctx.beginPath();
    for (const node of members) outline(ctx, kind.shape, ...toScreen(node.x, node.y), screenRadius(node));
    ctx.globalAlpha = 1;
    ctx.fillStyle = named ? mixed(theme.ground, kind.color, alpha) : mixed(theme.ground, kind.color, 0.22 * alpha);
    ctx.fill();
    ctx.globalAlpha = alpha;
    ctx.lineWidth = named ? 1.2 : 1.4;
    ctx.strokeStyle = borderColor(kind.color, named);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}
