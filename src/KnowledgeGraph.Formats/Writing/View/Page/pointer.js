// Mouse, pen, fingers and keys on the canvas.

/** The node under a point of the screen, the nearest where several are; else the edge within a few pixels. */
function thingAt(x, y, reach = 6) {
  let [best, least] = [null, Infinity];
  for (const node of model.nodes) {
    if (!visible.node[node.i]) continue;
    const [nx, ny] = toScreen(node.x, node.y);
    const away = Math.hypot(nx - x, ny - y) - screenRadius(node);
    if (away < Math.min(3, reach) && away < least) [best, least] = [{ node: node.i }, away];
  }
  if (best) return best;
  least = reach;
  for (const edge of model.edges) {
    if (!visible.edge[edge.i]) continue;
    const [s, t] = [model.nodes[edge.s], model.nodes[edge.t]];
    const [x1, y1] = toScreen(s.x, s.y);
    const [x2, y2] = toScreen(t.x, t.y);
    const room = reach + Math.abs(edge.bend) * 40;
    if (x < Math.min(x1, x2) - room || x > Math.max(x1, x2) + room || y < Math.min(y1, y2) - room || y > Math.max(y1, y2) + room) continue;
    const away = distanceTo(route(edge), x, y);
    if (away < least) [best, least] = [{ edge: edge.i }, away];
  }
  return best;
}

/** Distance to the way of an edge, taken as two straight pieces over its middle. */
function distanceTo(way, x, y) {
  return Math.min(toSegment(x, y, way.x1, way.y1, way.mx, way.my), toSegment(x, y, way.mx, way.my, way.x2, way.y2));
}

function toSegment(x, y, x1, y1, x2, y2) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

function startPointer() {
  const { canvas } = scene;
  const fingers = new Map();
  let grip = null; // what the pointer holds: { x, y, node?, moved }
  const at = event => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };

  canvas.addEventListener('pointerdown', event => {
    if (event.button > 0) return;
    const [x, y] = at(event);
    fingers.set(event.pointerId, [x, y]);
    canvas.setPointerCapture(event.pointerId);
    scene.glide = null;
    grip = fingers.size === 1 ? { x, y, node: thingAt(x, y)?.node, moved: false } : { pinch: pinchOf(fingers), moved: true };
  });

  canvas.addEventListener('pointermove', event => {
    const [x, y] = at(event);
    if (!grip) return hoverSoon(x, y);
    fingers.set(event.pointerId, [x, y]);
    if (grip.pinch) pinch(grip, fingers);
    else drag(grip, x, y);
  });

  for (const name of ['pointerup', 'pointercancel'])
    canvas.addEventListener(name, event => {
      const [x, y] = at(event);
      fingers.delete(event.pointerId);
      if (grip && !grip.moved && name === 'pointerup') click(x, y);
      if (scene.lifted !== null) {
        scene.lifted = null;
        repaint();
      }
      grip = fingers.size === 1 ? { x: [...fingers.values()][0][0], y: [...fingers.values()][0][1], moved: true } : null;
      canvas.style.cursor = '';
    });

  canvas.addEventListener('pointerleave', () => hoverSoon(-1e6, -1e6));
  canvas.addEventListener('wheel', event => {
    event.preventDefault();
    scene.glide = null;
    state.moved = true;
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    zoomAt(...at(event), Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * (event.ctrlKey ? 0.01 : 0.0016)));
    moving();
  }, { passive: false });
  canvas.addEventListener('dblclick', event => {
    const thing = thingAt(...at(event));
    if (thing?.node !== undefined) focusOn([thing.node], 1);
    else if (!thing) { state.moved = true; zoomAt(...at(event), 1.7); moving(); }
  });
  canvas.addEventListener('keydown', canvasKey);
}

/** A pointer tells of itself more often than a frame is painted. */
function hoverSoon(x, y) {
  if (!scene.pointer) requestAnimationFrame(() => { hover(...scene.pointer); scene.pointer = null; });
  scene.pointer = [x, y];
}

function hover(x, y) {
  const thing = thingAt(x, y);
  if (JSON.stringify(thing) === JSON.stringify(scene.hover)) return;
  scene.hover = thing;
  scene.canvas.style.cursor = thing ? 'pointer' : '';
  queue();
}

function drag(grip, x, y) {
  const [dx, dy] = [x - grip.x, y - grip.y];
  if (!grip.moved && Math.hypot(dx, dy) < 4) return;
  if (!grip.moved) {
    grip.moved = true;
    scene.hover = null;
    scene.canvas.style.cursor = 'grabbing';
    if (grip.node !== undefined) { scene.lifted = grip.node; repaint(); }
  }
  [grip.x, grip.y] = [x, y];
  if (grip.node !== undefined) {
    model.nodes[grip.node].x += dx / camera.k;
    model.nodes[grip.node].y += dy / camera.k;
    queue();
  } else {
    state.moved = true;
    camera.x -= dx / camera.k;
    camera.y -= dy / camera.k;
    moving();
  }
}

function pinchOf(fingers) {
  const [[x1, y1], [x2, y2]] = [...fingers.values()];
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, apart: Math.hypot(x1 - x2, y1 - y2) || 1 };
}

function pinch(grip, fingers) {
  if (fingers.size < 2) return;
  const now = pinchOf(fingers);
  camera.x -= (now.x - grip.pinch.x) / camera.k;
  camera.y -= (now.y - grip.pinch.y) / camera.k;
  zoomAt(now.x, now.y, now.apart / grip.pinch.apart);
  grip.pinch = now;
  state.moved = true;
  moving();
}

function click(x, y) {
  const thing = thingAt(x, y);
  if (!thing) {
    if (state.selected) closeDetails();
  } else if (thing.node !== undefined) selectNode(thing.node, { focus: false });
  else selectEdge(thing.edge, { focus: false });
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function canvasKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  if (arrow && event.shiftKey) stepTowards(...arrow);
  else if (arrow) { camera.x += arrow[0] * 60 / camera.k; camera.y += arrow[1] * 60 / camera.k; state.moved = true; moving(); }
  else if (event.key === '+' || event.key === '=') { zoomAt(camera.width / 2, camera.height / 2, 1.3); state.moved = true; moving(); }
  else if (event.key === '-') { zoomAt(camera.width / 2, camera.height / 2, 1 / 1.3); state.moved = true; moving(); }
  else if (event.key === '0' || event.key === 'Home') fitView();
  else if (event.key === 'Enter' && state.selected) focusDetails();
  else return;
  event.preventDefault();
}

/** Chooses the nearest visible entity in a direction from the chosen one, or from the middle of the view. */
function stepTowards(dx, dy) {
  const from = model.nodes[state.selected?.node] || { x: camera.x, y: camera.y, i: -1 };
  let [best, least] = [null, Infinity];
  for (const node of model.nodes) {
    if (!visible.node[node.i] || node.i === from.i) continue;
    const [along, aside] = [(node.x - from.x) * dx + (node.y - from.y) * dy, Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx)];
    const cost = along + 2 * aside;
    if (along > 0 && cost < least) [best, least] = [node, cost];
  }
  if (!best) return;
  selectNode(best.i, { focus: false });
  reveal(best);
}

/** Moves the view where a node lies near or beyond its edge, or too small to see. */
function reveal(node) {
  const hidden = hiddenBelow();
  const [x, y] = toScreen(node.x, node.y);
  if (x >= 60 && y >= 50 && x <= camera.width - 60 && y <= camera.height - hidden - 50 && camera.k >= 0.35) return;
  const k = Math.max(camera.k, 0.8);
  moveTo({ x: node.x, y: node.y + hidden / 2 / k, k });
}

/** How much of the canvas the details cover on a narrow screen. */
function hiddenBelow() {
  if (!state.selected) return 0;
  const [canvas, details] = [scene.canvas.getBoundingClientRect(), byId('details').getBoundingClientRect()];
  return details.left < canvas.right - 1 ? Math.max(0, canvas.bottom - details.top) : 0;
}

function revealSelection() {
  const { selected } = state;
  if (selected?.node < model.shown) reveal(model.nodes[selected.node]);
  else if (selected?.edge !== undefined) {
    const { s, t } = model.edges[selected.edge];
    reveal({ x: (model.nodes[s].x + model.nodes[t].x) / 2, y: (model.nodes[s].y + model.nodes[t].y) / 2 });
  }
}
