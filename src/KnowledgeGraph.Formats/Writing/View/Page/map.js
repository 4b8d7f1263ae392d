// The places on a map of country outlines.

const onMap = node => node.kind !== -1 && node.place && node.place.latitude !== null && node.place.longitude !== null;

const atlas = { svg: null, box: null, spots: [], names: [], tinted: [] };

function startMap(panel) {
  const places = model.nodes.filter(n => n.place || (n.named && model.kinds[n.kind].name === 'Place')).sort((a, b) => b.mentions - a.mentions);
  const located = places.filter(onMap);
  const unlocated = places.filter(p => !onMap(p));
  const frame = el('div', { class: 'map-frame' });
  append(panel, [el('div', { class: 'map' }, frame, el('div', { class: 'map-side' }, el('h2', {}, 'Places'),
    el('p', { class: 'note' }, places.length === 0 ? 'This graph names no place.' : 'Larger spots and deeper tints are named more often.'),
    placeList('On the map', located, showPlace), placeList('Without coordinates', unlocated, place => selectNode(place.i))))]);
  let drawn = false;
  on('tab', () => {
    if (state.tab !== 'map' || drawn) return;
    drawn = true;
    drawMap(frame, places, located);
  });
}

function placeList(title, places, action) {
  if (places.length === 0) return null;
  const list = el('div', { class: 'rows' });
  paged(list, places, place => button([kindSwatch(model.kinds[place.kind], place.named), el('span', { class: 'row-text' }, el('span', { class: 'row-main' }, el('bdi', {}, place.name)),
    el('span', { class: 'row-note' }, whereIs(place))), el('span', { class: 'row-end', title: 'mentions' }, number(place.mentions))], () => action(place), { class: 'row' }), 60);
  return [el('h3', { class: 'list-title' }, title, el('span', { class: 'count' }, ` ${number(places.length)}`)), list];
}

/** "Vestland, Norway", "country", "Malta", or nothing. */
function whereIs({ name, place }) {
  if (!place) return '';
  if (place.within.length > 0) return place.within.join(', ');
  const country = place.country && countryName(place.country);
  return place.type.toLowerCase() === 'country' || country === name ? 'country' : country;
}

function drawMap(frame, places, located) {
  const named = new Map();
  for (const { place, mentions } of places) if (place?.country) named.set(place.country, (named.get(place.country) || 0) + mentions);
  const top = Math.max(1, ...named.values());
  const shapes = JSON.parse(byId('countries').textContent).map(countryShape);
  const countries = shapes.map(({ code, name, path: d }) => {
    const n = named.get(code) || 0;
    const path = svgEl('path', { class: n > 0 ? 'country named' : 'country', d }, svgEl('title', {}, n > 0 ? `${name}: ${count(n, 'mention')}` : name));
    if (n > 0) path.style.setProperty('--share', String(0.25 + 0.55 * Math.sqrt(n / top)));
    return path;
  });
  const most = Math.max(1, ...located.map(n => n.mentions));
  atlas.spots = located.map(node => {
    const [x, y] = project(node.place.longitude, node.place.latitude);
    const r = 4 + 7 * Math.sqrt(node.mentions / most);
    const spot = svgEl('a', { href: '#node=' + node.id, class: 'spot', 'aria-label': `${node.name}, ${count(node.mentions, 'mention')}`, 'on:click': event => { event.preventDefault(); selectNode(node.i); } },
      svgEl('circle', { r }), svgEl('text', { y: -4 - r, 'aria-hidden': 'true' }, shortName(node.name)));
    return { mark: spot, label: spot.lastChild, x, y, rise: 15 + r, wide: shortName(node.name).length * 7 };
  });
  atlas.tinted = shapes.filter(s => named.has(s.code));
  const spotted = new Set(located.map(n => n.name));
  atlas.names = shapes.filter(s => !spotted.has(s.name)).sort((a, b) => (named.get(b.code) || 0) - (named.get(a.code) || 0) || (b.extent[2] - b.extent[0]) - (a.extent[2] - a.extent[0])).map(({ code, name, x, y, extent }) => {
    const mark = svgEl('g', { class: named.has(code) ? 'country-name named' : 'country-name', 'aria-hidden': 'true' }, svgEl('text', { y: 4 }, name));
    return { mark, label: mark.firstChild, x, y, rise: 8, wide: name.length * 6.4, room: named.has(code) ? Infinity : extent[2] - extent[0] };
  });
  atlas.svg = svgEl('svg', { class: 'atlas', role: 'group', 'aria-label': 'Map of places' }, svgEl('path', { class: 'graticule', d: graticule() }), svgEl('g', {}, countries),
    svgEl('g', {}, atlas.names.map(n => n.mark)), svgEl('g', {}, [...atlas.spots].reverse().map(s => s.mark)));
  const home = atlas.spots.length + atlas.tinted.length > 0 ? placesBox() : [0, 0, ATLAS_WIDTH, ATLAS_HEIGHT];
  fill(frame, atlas.svg, el('div', { class: 'map-buttons' },
    button('+', () => zoomMap(0.6), { class: 'icon', 'aria-label': 'Zoom in' }), button('−', () => zoomMap(1 / 0.6), { class: 'icon', 'aria-label': 'Zoom out' }),
    button('World', () => setBox([0, 0, ATLAS_WIDTH, ATLAS_HEIGHT]), { class: 'quiet' }), button('Places', () => setBox(home), { class: 'quiet' })));
  setBox(home);
  new ResizeObserver(() => setBox(atlas.box)).observe(frame);
  startMapPointer(frame);
}

/** The part of the map with the spots; without any, that with the countries that are named. */
function placesBox() {
  const points = atlas.spots.length > 0 ? atlas.spots.map(s => [s.x, s.y]) : atlas.tinted.flatMap(({ extent: [left, top, right, bottom] }) => [[left, top], [right, bottom]]);
  const [left, upper, right, lower] = extentOf(points);
  const [width, height] = [Math.max(130, (right - left) * 1.35), Math.max(90, (lower - upper) * 1.35)];
  return [(left + right - width) / 2, (upper + lower - height) / 2, width, height];
}

/** Shows a part of the map; spots and names keep their size, and names that would overlap or are wider than their country are hidden. */
function setBox(box) {
  atlas.box = box;
  atlas.svg.setAttribute('viewBox', box.map(n => n.toFixed(2)).join(' '));
  const { width, height } = atlas.svg.getBoundingClientRect();
  const unit = Math.max(box[2] / (width || 1), box[3] / (height || 1));
  atlas.svg.style.setProperty('--unit', String(unit));
  const taken = boxes();
  for (const { x, y } of atlas.spots) taken.add([x / unit - 8, y / unit - 8, 16, 16, `${x} ${y}`]);
  for (const { x, y, mark, label, rise, wide, room = Infinity } of [...atlas.spots, ...atlas.names]) {
    mark.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${unit.toFixed(4)})`);
    const place = [x / unit - wide / 2, y / unit - rise, wide, 16, `${x} ${y}`];
    const shown = room / unit > wide && taken.free(place);
    label.classList.toggle('hidden-label', !shown);
    if (shown) taken.add([...place.slice(0, 4), -1]);
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
