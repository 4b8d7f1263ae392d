// The places on a map of country outlines (Natural Earth, public domain), in the Equal Earth projection of Šavrič, Patterson and Jenny (2018).

const ATLAS_WIDTH = 1000;

function project(longitude, latitude) {
  const [lambda, phi] = [longitude * Math.PI / 180, latitude * Math.PI / 180];
  const t = Math.asin(Math.sqrt(3) / 2 * Math.sin(phi));
  const [t2, t6] = [t * t, t ** 6];
  const x = 2 * Math.sqrt(3) * lambda * Math.cos(t) / (3 * (9 * 0.003796 * t6 * t2 + 7 * 0.000893 * t6 + 3 * -0.081106 * t2 + 1.340264));
  const y = t * (0.003796 * t6 * t2 + 0.000893 * t6 + -0.081106 * t2 + 1.340264);
  const scale = ATLAS_WIDTH / 2 / 2.7066;
  return [ATLAS_WIDTH / 2 + x * scale, 243 - y * scale];
}

const onMap = node => node.kind !== -1 && node.place && node.place.latitude !== null && node.place.longitude !== null;

const atlas = { svg: null, box: null, spots: [] };

function startMap(panel) {
  const places = model.nodes.filter(n => n.place || (n.named && model.kinds[n.kind].name === 'Place')).sort((a, b) => b.mentions - a.mentions);
  const located = places.filter(onMap);
  const list = el('div', { class: 'rows' });
  const frame = el('div', { class: 'map-frame' });
  append(panel, [el('div', { class: 'map' }, frame, el('div', { class: 'map-side' }, el('h2', {}, 'Places'),
    el('p', { class: 'note' }, places.length === 0 ? 'This graph names no place.' : `${number(located.length)} of ${count(places.length, 'named place')} on the map; the others have no coordinates. Countries are tinted by how often places in them are named.`), list))]);
  paged(list, places, place => button([kindSwatch(model.kinds[place.kind], place.named), el('span', { class: 'row-text' }, el('span', { class: 'row-main' }, el('bdi', {}, place.name)),
    el('span', { class: 'row-note' }, [place.place?.within.join(', ') || place.place?.country, !onMap(place) && 'no coordinates'].filter(Boolean).join(' · '))), el('span', { class: 'row-end', title: 'mentions' }, number(place.mentions))],
  () => (onMap(place) ? showPlace(place) : selectNode(place.i)), { class: 'row' }), 60);
  let drawn = false;
  on('tab', () => {
    if (state.tab !== 'map' || drawn) return;
    drawn = true;
    drawMap(frame, places, located);
  });
}

function drawMap(frame, places, located) {
  const named = new Map();
  for (const { place, mentions } of places) if (place?.country) named.set(place.country, (named.get(place.country) || 0) + mentions);
  const top = Math.max(1, ...named.values());
  const countries = JSON.parse(byId('countries').textContent).map(([code, name, rings]) => {
    const n = named.get(code) || 0;
    const path = svgEl('path', { class: n > 0 ? 'country named' : 'country', d: rings.map(ringPath).join('') }, svgEl('title', {}, n > 0 ? `${name}: ${count(n, 'mention')}` : name));
    if (n > 0) path.style.setProperty('--share', String(0.25 + 0.55 * Math.sqrt(n / top)));
    return path;
  });
  const most = Math.max(1, ...located.map(n => n.mentions));
  atlas.spots = located.map(node => {
    const [x, y] = project(node.place.longitude, node.place.latitude);
    const spot = svgEl('a', { href: '#node=' + node.id, class: 'spot', 'aria-label': `${node.name}, ${count(node.mentions, 'mention')}`, 'on:click': event => { event.preventDefault(); selectNode(node.i); } },
      svgEl('circle', { r: 4 + 7 * Math.sqrt(node.mentions / most) }), svgEl('text', { y: -8 - 7 * Math.sqrt(node.mentions / most), 'aria-hidden': 'true' }, shortName(node.name)));
    return { node, x, y, spot, size: node.mentions };
  });
  atlas.svg = svgEl('svg', { class: 'atlas', role: 'group', 'aria-label': 'Map of places' }, svgEl('g', {}, countries), svgEl('g', {}, [...atlas.spots].reverse().map(s => s.spot)));
  fill(frame, atlas.svg, el('div', { class: 'map-buttons' },
    button('+', () => zoomMap(0.6), { class: 'icon', 'aria-label': 'Zoom in' }), button('−', () => zoomMap(1 / 0.6), { class: 'icon', 'aria-label': 'Zoom out' }),
    button('World', () => setBox([0, 0, ATLAS_WIDTH, 486]), { class: 'quiet' }), located.length > 0 && button('Places', () => setBox(placesBox()), { class: 'quiet' })));
  setBox(located.length > 0 ? placesBox() : [0, 0, ATLAS_WIDTH, 486]);
  new ResizeObserver(() => setBox(atlas.box)).observe(frame);
  startMapPointer(frame);
}

function ringPath(cells) {
  let [x, y, d] = [0, 0, ''];
  for (let i = 0; i < cells.length; i += 2) {
    [x, y] = [x + cells[i], y + cells[i + 1]];
    const [px, py] = project(x / 10, y / 10);
    d += `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
  }
  return d + 'Z';
}

function placesBox() {
  const [xs, ys] = [atlas.spots.map(s => s.x), atlas.spots.map(s => s.y)];
  const [left, right, upper, lower] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [Math.max(130, (right - left) * 1.35), Math.max(90, (lower - upper) * 1.35)];
  return [(left + right - width) / 2, (upper + lower - height) / 2, width, height];
}

/** Shows a part of the map; spots and their names keep their size, and names that would overlap are hidden. */
function setBox(box) {
  atlas.box = box;
  atlas.svg.setAttribute('viewBox', box.map(n => n.toFixed(2)).join(' '));
  const { width, height } = atlas.svg.getBoundingClientRect();
  const unit = Math.max(box[2] / (width || 1), box[3] / (height || 1));
  atlas.svg.style.setProperty('--unit', String(unit));
  const taken = boxes();
  for (const { x, y, spot, node } of atlas.spots) {
    spot.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${unit.toFixed(4)})`);
    const wide = shortName(node.name).length * 7;
    const label = [x / unit - wide / 2, y / unit - 26, wide, 26, 0];
    const free = taken.free(label);
    spot.lastChild.classList.toggle('hidden-label', !free);
    if (free) taken.add([...label.slice(0, 4), -1]);
  }
}

function zoomMap(factor, atX = 0.5, atY = 0.5) {
  const [x, y, w, h] = atlas.box;
  const width = Math.min(ATLAS_WIDTH * 1.3, Math.max(12, w * factor));
  const height = h * width / w;
  setBox([x + (w - width) * atX, y + (h - height) * atY, width, height]);
}

function startMapPointer(frame) {
  let grip = null;
  frame.addEventListener('wheel', event => {
    event.preventDefault();
    const area = atlas.svg.getBoundingClientRect();
    zoomMap(Math.exp(Math.max(-240, Math.min(240, event.deltaY)) * 0.0016), (event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height);
  }, { passive: false });
  atlas.svg.addEventListener('pointerdown', event => { if (!event.target.closest('.spot')) { grip = [event.clientX, event.clientY]; atlas.svg.setPointerCapture(event.pointerId); } });
  atlas.svg.addEventListener('pointermove', event => {
    if (!grip) return;
    const unit = +atlas.svg.style.getPropertyValue('--unit');
    setBox([atlas.box[0] - (event.clientX - grip[0]) * unit, atlas.box[1] - (event.clientY - grip[1]) * unit, atlas.box[2], atlas.box[3]]);
    grip = [event.clientX, event.clientY];
  });
  for (const name of ['pointerup', 'pointercancel']) atlas.svg.addEventListener(name, () => { grip = null; });
}

/** Moves the map to a place and chooses it. */
function showPlace(node) {
  showTab('map');
  const [x, y] = project(node.place.longitude, node.place.latitude);
  setBox([x - 60, y - 40, 120, 80]);
  selectNode(node.i, { focus: false });
}
