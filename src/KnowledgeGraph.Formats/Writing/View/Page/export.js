// Saves what is seen: as a picture of points or of lines, or as JSON.

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

const fileName = ending => `${model.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'graph'}.${ending}`;

/** The seen part at twice its size. */
function pngBlob() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [camera.width * 2, camera.height * 2];
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = theme.ground;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.setTransform(2, 0, 0, 2, 0, 0);
  paint(ctx, { emphasis: scene.emphasis });
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

function svgText() {
  const picture = svgContext(Math.round(camera.width), Math.round(camera.height));
  paint(picture.ctx, { emphasis: scene.emphasis });
  return picture.text();
}

/** The visible entities and relations, with their evidence. */
function viewJson() {
  const evidence = e => {
    const sentence = model.sentences[e.sentence];
    return { document: sentence.document.id, title: sentence.document.title, uri: sentence.document.uri, date: sentence.document.date, text: sentence.text, start: e.start, end: e.end, confidence: e.confidence };
  };
  return JSON.stringify({
    format: 'kg-view-part/1',
    title: model.title,
    entities: model.nodes.filter(n => visible.node[n.i]).map(n => ({ id: n.id, name: n.name, kind: model.kinds[n.kind].name, aliases: n.aliases, roles: n.roles, x: n.x, y: n.y })),
    relations: model.edges.filter(e => visible.edge[e.i]).map(e => ({
      subject: model.nodes[e.s].id, type: model.types[e.type].name, object: model.nodes[e.t].id, status: ['actual', 'negated', 'future', 'hypothetical'][e.status], confidence: e.confidence, count: e.times,
      firstDate: e.first, lastDate: e.last, attributedTo: e.speakers.map(s => model.all[s].name), evidence: e.evidence.map(evidence),
    })),
  }, null, 1);
}

function saveMenu() {
  const choose = action => () => { menu.open = false; action(); };
  const menu = el('details', { class: 'menu' }, el('summary', {}, 'Save'), el('div', { class: 'menu-list' },
    button('Picture (PNG)', choose(async () => save(fileName('png'), await pngBlob()))),
    button('Drawing (SVG)', choose(() => save(fileName('svg'), new Blob([svgText()], { type: 'image/svg+xml' })))),
    button('Data (JSON)', choose(() => save(fileName('json'), new Blob([viewJson()], { type: 'application/json' })))),
    button('Print', choose(() => window.print()))));
  document.addEventListener('pointerdown', event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('keydown', event => { if (event.key === 'Escape' && menu.open) { menu.open = false; menu.firstChild.focus(); event.preventDefault(); } });
  return menu;
}
