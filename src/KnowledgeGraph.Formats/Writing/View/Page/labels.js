// Names beside nodes and types along edges. A label is drawn only where nothing stands yet: those with the most relations first.

const LABEL_SIZE = 12;
const MOST_LABELS = 260;
const ROOM = 11000; // square pixels of the view for a label, where there are many
const LONGEST = 30;
const widths = new Map();

const shortName = name => ([...name].length > LONGEST ? [...name].slice(0, LONGEST - 1).join('') + '…' : name).replace(/\s+/g, ' ');

function widthOf(ctx, text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    ctx.font = font;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

/** Boxes on the screen, and whether another one is free. */
function boxes() {
  const cells = new Map();
  const size = 64;
  function* around([x, y, w, h]) {
    for (let cx = Math.floor(x / size); cx <= Math.floor((x + w) / size); cx++)
      for (let cy = Math.floor(y / size); cy <= Math.floor((y + h) / size); cy++) yield cx * 10007 + cy;
  }
  return {
    add(box) {
      for (const key of around(box)) (cells.get(key) || cells.set(key, []).get(key)).push(box);
    },
    free(box) {
      const [x, y, w, h] = box;
      for (const key of around(box))
        for (const [ox, oy, ow, oh, owner] of cells.get(key) || [])
          if (owner !== box[4] && x < ox + ow && ox < x + w && y < oy + oh && oy < y + h) return false;
      return true;
    },
  };
}

function paintLabels(ctx, nodes, emphasis) {
  const taken = boxes();
  const few = nodes.length <= 900;
  if (few)
    for (const node of nodes) {
      const [x, y] = toScreen(node.x, node.y);
      const r = screenRadius(node);
      taken.add([x - r, y - r, 2 * r, 2 * r, node.i]);
    }
  let left = few ? MOST_LABELS : Math.min(MOST_LABELS, Math.round(camera.width * camera.height / ROOM));
  const chosen = emphasis ? nodes.filter(n => emphasis.nodes.has(n.i)) : [];
  const rest = emphasis ? (few ? nodes.filter(n => !emphasis.nodes.has(n.i)) : []) : nodes;
  for (const [group, alpha, must] of [[chosen, 1, chosen.length < 40], [rest, emphasis ? 0.32 : 1, false]])
    for (const node of group) {
      if (left === 0) return taken;
      if (!must && screenRadius(node) < 3 && !few) continue;
      if (paintLabel(ctx, node, taken, alpha, must, emphasis?.main?.has(node.i))) left--;
    }
  return taken;
}

function paintLabel(ctx, node, taken, alpha, must, strong) {
  const font = `${strong ? '600 ' : node.named ? '500 ' : ''}${LABEL_SIZE}px ${FONT}`;
  const text = shortName(node.name);
  const width = widthOf(ctx, text, font);
  const [x, y] = toScreen(node.x, node.y);
  const r = screenRadius(node);
  const places = [[x - width / 2, y + r + 2], [x - width / 2, y - r - LABEL_SIZE - 4], [x + r + 4, y - LABEL_SIZE / 2 - 1], [x - r - 4 - width, y - LABEL_SIZE / 2 - 1]]
    .map(([left, top]) => [left - 2, top, width + 4, LABEL_SIZE + 3, node.i]);
  const box = places.find(taken.free) || (must ? places[0] : null);
  if (!box) return false;
  taken.add([...box.slice(0, 4), -1]);
  ctx.font = font;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  halo(ctx, text, box[0] + 2, box[1] + LABEL_SIZE, node.named ? theme.ink : theme.muted, alpha);
  return true;
}

function halo(ctx, text, x, y, color, alpha) {
  ctx.globalAlpha = alpha;
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3.2;
  ctx.strokeStyle = theme.ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = color;
  ctx.fillText(text, x, y);
  ctx.globalAlpha = 1;
}

/** Types of relations, along those that are emphasised, else along all where they are few enough to read. */
function paintEdgeLabels(ctx, emphasis, seen, taken) {
  const edges = emphasis ? [...emphasis.edges].map(i => model.edges[i]) : visible.edges <= 400 && camera.k >= 0.4 ? model.edges.filter(e => visible.edge[e.i]) : [];
  const font = `10.5px ${FONT}`;
  let left = 150;
  for (const edge of edges) {
    if (!visible.edge[edge.i] || left === 0) continue;
    const way = route(edge);
    const text = model.types[edge.type].label;
    const width = widthOf(ctx, text, font);
    if (way.length < width + 14 || way.mx < seen.left || way.mx > seen.right || way.my < seen.top || way.my > seen.bottom) continue;
    let angle = edge.s === edge.t ? 0 : Math.atan2(way.y2 - way.y1, way.x2 - way.x1);
    if (Math.abs(angle) > Math.PI / 2) angle += Math.PI;
    const [w, h] = [Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * 12, Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * 12];
    const box = [way.mx - w / 2, way.my - h / 2, w, h, -2];
    if (!taken.free(box)) continue;
    taken.add([...box.slice(0, 4), -1]);
    left--;
    ctx.save();
    ctx.translate(way.mx, way.my);
    ctx.rotate(angle);
    ctx.font = font;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    halo(ctx, text, 0, edge.status === 1 ? -9 : 0, shade(model.types[edge.type].color, 4.5), 1);
    ctx.restore();
  }
}
