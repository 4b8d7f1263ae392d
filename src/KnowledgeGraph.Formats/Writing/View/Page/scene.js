// The canvas: when something changed it is painted in the next frame. Where a whole painting takes longer than a frame may, the last one is moved along while
// the view moves, and painted anew when it rests.

const scene = { canvas: null, main: null, layer: null, layerCtx: null, layerCamera: null, hover: null, pointer: null, lifted: null, emphasis: null, stale: true, queued: false, cost: 0, slow: false, moved: 0, rest: 0, frames: 0 };
const FRAME = 14; // milliseconds that a whole painting may take to be done in every frame
const LATE = 24; // milliseconds after which the frame that follows a painting is late: the browser was still filling pixels
const MARGIN = 0.3; // of width and height, painted beyond the edges of the view

function startScene(panel) {
  scene.canvas = el('canvas', { id: 'canvas', tabindex: '0', role: 'application', 'aria-roledescription': 'graph', 'aria-describedby': 'canvas-help' });
  panel.append(scene.canvas, el('p', { id: 'canvas-help', class: 'unseen' },
    'Arrow keys move the view, plus and minus zoom, 0 fits the graph, Shift with an arrow key chooses the next entity in that direction. The view Table lists every relation.'));
  scene.main = scene.canvas.getContext('2d', { alpha: false });
  scene.layer = document.createElement('canvas');
  scene.layerCtx = scene.layer.getContext('2d', { alpha: false });
  new ResizeObserver(resize).observe(panel);
  on('filter', () => { scene.slow = false; groupEdges(); markEmphasis(); repaint(); });
  on('select', () => { markEmphasis(); repaint(); });
  on('theme', () => { groupEdges(); repaint(); });
}

function resize() {
  const box = scene.canvas.parentElement.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return;
  const before = camera.width;
  [camera.width, camera.height] = [box.width, box.height];
  const ratio = window.devicePixelRatio || 1;
  [scene.canvas.width, scene.canvas.height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  if (before === 1 || (!state.moved && !state.selected)) Object.assign(camera, homeFrame());
  else {
    camera.x += (box.width - before) / 2 / camera.k; // what is seen stays where it is while the details open beside it
    revealSelection();
  }
  repaint();
  if (scene.queued) frame(); // no empty picture between
}

/** What the first view shows: entities that are visible and tied. */
function homeNodes() {
  const seen = model.nodes.filter(n => visible.node[n.i]);
  const tied = seen.filter(n => n.edges.length > 0);
  return tied.length > 0 ? tied : seen;
}

/** The first view: all of it, or, where that would be too small to read, what hangs together with the entity that has the most relations. */
function homeFrame() {
  const nodes = homeNodes();
  const all = framing(nodes);
  if (all.k >= 0.42 || nodes.length > 600 || nodes.length === 0) return all;
  const group = nearby([nodes[0].i], nodes.length, visible.edge);
  return framing(nodes.filter(n => group.has(n.i)));
}

function fitView(nodes) {
  state.moved = !!nodes;
  moveTo(framing(nodes || homeNodes()));
}

/** Glides to a camera, or jumps where motion is unwelcome. */
function moveTo(target) {
  const start = { ...camera };
  const begin = performance.now();
  const long = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden ? 0 : 260;
  scene.glide = target;
  (function step() {
    if (scene.glide !== target) return;
    const share = long === 0 ? 1 : Math.min(1, (performance.now() - begin) / long);
    const eased = 1 - (1 - share) ** 3;
    for (const key of ['x', 'y']) camera[key] = start[key] + (target[key] - start[key]) * eased;
    camera.k = start.k * (target.k / start.k) ** eased;
    moving();
    if (share < 1) requestAnimationFrame(step);
  })();
}

function markEmphasis() {
  const { selected, path } = state;
  const [nodes, edges, main] = [new Set(), new Set(), new Set()];
  if (path) {
    for (const node of path.nodes) { nodes.add(node); main.add(node); }
    for (const edge of path.edges) edges.add(edge);
  } else if (selected?.node !== undefined && selected.node < model.shown) {
    nodes.add(selected.node);
    main.add(selected.node);
    for (const edge of model.nodes[selected.node].edges)
      if (visible.edge[edge.i]) {
        edges.add(edge.i);
        nodes.add(edge.s).add(edge.t);
      }
  } else if (selected?.edge !== undefined) {
    const edge = model.edges[selected.edge];
    edges.add(edge.i);
    for (const node of [edge.s, edge.t]) { nodes.add(node); main.add(node); }
  } else if (selected?.event !== undefined) {
    for (const { node } of model.events[selected.event].parts) if (node < model.shown) { nodes.add(node); main.add(node); }
    for (const edge of model.edges) if (visible.edge[edge.i] && edge.evidence.some(e => e.event === selected.event)) edges.add(edge.i);
  }
  scene.emphasis = nodes.size > 0 ? { nodes, edges, main } : null;
}

/** The picture changed. */
function repaint() {
  scene.stale = true;
  queue();
}

/** Only the camera changed. */
function moving() {
  scene.moved = performance.now();
  queue();
}

function queue() {
  if (scene.queued || !scene.canvas) return;
  scene.queued = true;
  requestAnimationFrame(frame);
}

function frame() {
  scene.queued = false;
  scene.frames++;
  if (state.tab !== 'graph' || camera.width === 1) return;
  const ratio = window.devicePixelRatio || 1;
  const still = performance.now() - scene.moved > 110;
  const hasMargin = scene.layerCamera?.mx > 0;
  const cameraMoved = !scene.layerCamera || ['x', 'y', 'k', 'width', 'height'].some(key => scene.layerCamera[key] !== camera[key]);
  if (scene.stale || (cameraMoved && (still || isCheap() || !hasMargin))) paintLayer(ratio);
  else if (cameraMoved) {
    clearTimeout(scene.rest);
    scene.rest = setTimeout(queue, 130);
  }
  show(ratio);
}

/** Whether the graph can be painted whole in every frame. */
function isCheap() {
  return scene.cost < FRAME && !scene.slow;
}

/** A painting only lists what is to be drawn; the browser fills the pixels later, and is late with the next frame where that takes long. */
function watchPixels() {
  const begin = performance.now();
  requestAnimationFrame(() => { if (performance.now() - begin > LATE) scene.slow = true; });
}

/** Paints the graph into the layer, a margin around the view included. */
function paintLayer(ratio) {
  const begin = performance.now();
  const [mx, my] = isCheap() && scene.cost > 0 ? [0, 0] : [Math.round(camera.width * MARGIN), Math.round(camera.height * MARGIN)];
  const [width, height] = [Math.round((camera.width + 2 * mx) * ratio), Math.round((camera.height + 2 * my) * ratio)];
  if (scene.layer.width !== width || scene.layer.height !== height) [scene.layer.width, scene.layer.height] = [width, height];
  const ctx = scene.layerCtx;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = theme.ground;
  ctx.fillRect(0, 0, width, height);
  ctx.setTransform(ratio, 0, 0, ratio, mx * ratio, my * ratio);
  paint(ctx, { emphasis: scene.emphasis, lifted: scene.lifted, margin: Math.max(mx, my) });
  scene.layerCamera = { ...camera, mx, my, ratio };
  scene.stale = false;
  scene.cost = performance.now() - begin;
  if (!scene.slow) watchPixels();
}

/** Lays the layer under the camera, and over it what follows the pointer. */
function show(ratio) {
  const { main: ctx, layer, layerCamera: then } = scene;
  const scale = camera.k / then.k;
  // Whole pixels where the size is the same: then it is a copy, and nothing is blurred.
  const place = scale === 1 ? Math.round : n => n;
  const x = place(((camera.width / 2 + (then.x - camera.x) * camera.k) - (then.width / 2 + then.mx) * scale) * ratio);
  const y = place(((camera.height / 2 + (then.y - camera.y) * camera.k) - (then.height / 2 + then.my) * scale) * ratio);
  const [width, height] = [layer.width * scale, layer.height * scale];
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (x > 0 || y > 0 || x + width < scene.canvas.width || y + height < scene.canvas.height) {
    ctx.fillStyle = theme.ground;
    ctx.fillRect(0, 0, scene.canvas.width, scene.canvas.height);
  }
  ctx.imageSmoothingEnabled = scale !== 1;
  ctx.drawImage(layer, x, y, width, height);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (scene.lifted !== null) paintLifted(ctx);
  if (scene.hover) paintHover(ctx);
}

function paintLifted(ctx) {
  const node = model.nodes[scene.lifted];
  const seen = { left: 0, top: 0, right: camera.width, bottom: camera.height };
  const edges = node.edges.filter(e => visible.edge[e.i]);
  const byType = new Map();
  for (const edge of edges) (byType.get(edge.type) || byType.set(edge.type, []).get(edge.type)).push(edge);
  // While it is carried its edges are plain lines: dashes and heads come back when it is put down.
  for (const some of byType.values()) strokeEdges(ctx, { color: typeColor(some[0]), status: 0, width: edges.length > 60 ? 1 : lineWidth(some[0]) }, some, edges.length > 60 ? 0.6 : 1, seen, edges.length <= 60);
  fillNodes(ctx, [node], 1);
  paintLabel(ctx, node, boxes(), 1, true, true);
}

function paintHover(ctx) {
  const { node, edge } = scene.hover;
  if (node !== undefined) {
    const hovered = model.nodes[node];
    const [x, y] = toScreen(hovered.x, hovered.y);
    ctx.beginPath();
    ctx.arc(x, y, screenRadius(hovered) + 4, 0, 2 * Math.PI);
    ctx.strokeStyle = theme.accent;
    ctx.lineWidth = 2;
    ctx.stroke();
    paintLabel(ctx, hovered, boxes(), 1, true, true);
  } else {
    const hovered = model.edges[edge];
    strokeEdges(ctx, { color: typeColor(hovered), status: hovered.status, width: lineWidth(hovered) + 1.6 }, [hovered], 1, { left: 0, top: 0, right: camera.width, bottom: camera.height }, true);
    paintEdgeLabels(ctx, { edges: new Set([edge]) }, { left: 0, top: 0, right: camera.width, bottom: camera.height }, boxes());
  }
}
