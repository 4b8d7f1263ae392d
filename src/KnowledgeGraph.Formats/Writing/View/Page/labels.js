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
    /** Square pixels of others' boxes that a box would cover. */
    covered([x, y, w, h, own]) {
      const met = new Set();
      for (const key of around([x, y, w, h])) for (const box of cells.get(key) || []) if (box[4] !== own) met.add(box);
      let area = 0;
      for (const [ox, oy, ow, oh] of met) area += Math.max(0, Math.min(x + w, ox + ow) - Math.max(x, ox)) * Math.max(0, Math.min(y + h, oy + oh) - Math.max(y, oy));
      return area;
    },
  };
}

/** Visible lines of a node that would run through a box. */
function crossings(node, [x, y, w, h]) {
  const [x1, y1] = toScreen(node.x, node.y);
  let n = 0;
  for (const edge of node.edges) {
    if (!visible.edge[edge.i] || edge.s === edge.t) continue;
    const other = model.nodes[edge.s === node.i ? edge.t : edge.s];
    const [x2, y2] = toScreen(other.x, other.y);
    // The stretch of the line that lies within the box's columns, then within its rows.
    let [from, to] = [0, 1];
    for (const [a, b, low, high] of [[x1, x2, x, x + w], [y1, y2, y, y + h]]) {
      if (a === b) { if (a < low || a > high) from = 2; continue; }
      const [enter, leave] = [(low - a) / (b - a), (high - a) / (b - a)];
      from = Math.max(from, Math.min(enter, leave));
      to = Math.min(to, Math.max(enter, leave));
    }
    if (from < to) n++;
  }
  return n;
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
  const right = x + r + 4;
  const left = x - r - 4 - width;
  const [below, above] = [y + r + 2, y - r - LABEL_SIZE - 4];
  const places = [[x - width / 2, below], [x - width / 2, above], [right, y - LABEL_SIZE / 2 - 1], [left, y - LABEL_SIZE / 2 - 1], ...(must ? [[right - 4, below], [left + 4, below], [right - 4, above], [left + 4, above]] : [])]
    .map(([x0, top]) => [x0 - 2, top, width + 4, LABEL_SIZE + 3, node.i]);
  const box = bestPlace(node, places, taken, must);
  if (!box) return false;
  taken.add([...box.slice(0, 4), -1]);
  ctx.font = font;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  backed(ctx, box[0], box[1], box[2], box[3], alpha);
  written(ctx, text, box[0] + 2, box[1] + LABEL_SIZE, node.named ? theme.ink : theme.muted, alpha);
  return true;
}

/** Whether the edge of the view cuts a box. */
const isCut = ([x, y, w, h]) => x < 0 || y < 0 || x + w > camera.width || y + h > camera.height;

/** The free place that fewest lines of the node run through and the edge of the view does not cut, the first of such; where none is free and there must be one, that which covers least. */
function bestPlace(node, places, taken, must) {
  const free = places.filter(taken.free);
  const least = (list, cost) => {
    const costs = list.map(cost);
    return list[costs.indexOf(Math.min(...costs))];
  };
  if (free.length > 0) return node.edges.length > 60 || free.length === 1 ? free[0] : least(free, box => crossings(node, box) + (isCut(box) ? 8 : 0));
  return must ? least(places, taken.covered) : null;
}

/** Lays the ground behind a text, so that no line runs through it as a hyphen. */
function backed(ctx, x, y, width, height, alpha = 1) {
  ctx.globalAlpha = 0.86 * alpha;
  ctx.fillStyle = theme.ground;
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.fill();
  ctx.globalAlpha = 1;
}

function written(ctx, text, x, y, color, alpha) {
  ctx.globalAlpha = alpha;
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = theme.ground;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = color;
  ctx.fillText(text, x, y);
  ctx.globalAlpha = 1;
}

/** Where the type of a relation may stand: in the middle of its line, or, on a straight one that is long enough, nearer to an end. */
function spots(edge, way, width) {
  const middle = [way.mx, way.my];
  const slack = (way.length - width - 26) / 2 / way.length;
  if (edge.s === edge.t || way.bent || edge.status === 1) return [middle];
  return [middle, ...[-0.5, 0.5, -1, 1].map(share => [way.mx + (way.x2 - way.x1) * slack * share, way.my + (way.y2 - way.y1) * slack * share])];
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
    if (way.length < width + 26) continue;
    let angle = edge.s === edge.t ? 0 : Math.atan2(way.y2 - way.y1, way.x2 - way.x1);
    if (Math.abs(angle) > Math.PI / 2) angle += Math.PI;
    const [w, h] = [Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * 12, Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * 12];
    const boxAt = ([x, y]) => [x - w / 2, y - h / 2, w, h, -2];
    const at = spots(edge, way, width).find(([x, y]) => x > seen.left && x < seen.right && y > seen.top && y < seen.bottom && taken.free(boxAt([x, y])));
    if (!at) continue;
    taken.add([...boxAt(at).slice(0, 4), -1]);
    left--;
    ctx.save();
    ctx.translate(...at);
    ctx.rotate(angle);
    ctx.font = font;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const y = edge.status === 1 ? -9 : 0; // beside the cross of what is denied
    backed(ctx, -width / 2 - 3, y - 7, width + 6, 14);
    written(ctx, text, 0, y, shade(model.types[edge.type].color, 4.5), 1);
    ctx.restore();
  }
}
