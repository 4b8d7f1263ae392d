// Stands for a canvas and writes SVG: the same painter draws the picture that is saved. And the small pictures of the legend.

/** Records a path as SVG writes it. */
function pathRecorder() {
  const tenth = n => Math.round(n * 10) / 10;
  const at = (...n) => n.map(tenth).join(' ');
  return {
    d: [], tenth, at,
    beginPath() { this.d = []; },
    moveTo(x, y) { this.d.push('M' + at(x, y)); },
    lineTo(x, y) { this.d.push('L' + at(x, y)); },
    quadraticCurveTo(cx, cy, x, y) { this.d.push('Q' + at(cx, cy, x, y)); },
    bezierCurveTo(ax, ay, bx, by, x, y) { this.d.push('C' + at(ax, ay, bx, by, x, y)); },
    closePath() { this.d.push('Z'); },
    rect(x, y, w, h) { this.d.push(`M${at(x, y)}h${tenth(w)}v${tenth(h)}h${tenth(-w)}Z`); },
    arc(x, y, r) { this.d.push(`M${at(x + r, y)}A${at(r, r)} 0 1 0 ${at(x - r, y)}A${at(r, r)} 0 1 0 ${at(x + r, y)}Z`); },
  };
}

function svgContext(width, height) {
  const root = svgEl('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  root.append(svgEl('rect', { width: '100%', height: '100%', fill: theme.ground }));
  let [dash, matrix] = [[], ''];
  const stack = [];
  const path = pathRecorder();
  const { tenth, at } = path;
  const hundredth = n => Math.round(n * 100) / 100;
  const ctx = Object.assign(path, {
    globalAlpha: 1, fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', font: '', textAlign: 'left', textBaseline: 'alphabetic',
    setLineDash(list) { dash = list; },
    measureText(text) {
      scene.main.font = ctx.font; // measured by the canvas, so that both agree
      return scene.main.measureText(text);
    },
    save() { stack.push(matrix); },
    restore() { matrix = stack.pop(); },
    translate(x, y) { matrix += `translate(${at(x, y)})`; },
    rotate(angle) { matrix += `rotate(${tenth(angle * 180 / Math.PI)})`; },
    stroke() { if (ctx.d.length > 0) root.append(svgEl('path', { d: ctx.d.join(''), transform: matrix || null, fill: 'none', ...pen() })); },
    fill() { if (ctx.d.length > 0) root.append(svgEl('path', { d: ctx.d.join(''), transform: matrix || null, fill: ctx.fillStyle, opacity: opacity() })); },
    strokeText(text, x, y) { label(text, x, y, { fill: 'none', ...pen(), 'stroke-linejoin': ctx.lineJoin, 'aria-hidden': 'true' }); },
    fillText(text, x, y) { label(text, x, y, { fill: ctx.fillStyle, opacity: opacity() }); },
  });
  const opacity = () => (ctx.globalAlpha < 1 ? hundredth(ctx.globalAlpha) : null);
  const pen = () => ({
    stroke: ctx.strokeStyle, 'stroke-width': hundredth(ctx.lineWidth), 'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null, 'stroke-linecap': ctx.lineCap === 'round' ? 'round' : null,
    opacity: opacity(),
  });
  const label = (text, x, y, attributes) => root.append(svgEl('text', {
    x: tenth(x), y: tenth(y), transform: matrix || null, 'font-size': /([\d.]+)px/.exec(ctx.font)[1], 'font-weight': /^\d00 /.test(ctx.font) ? ctx.font.slice(0, 3) : null,
    'text-anchor': ctx.textAlign === 'center' ? 'middle' : null, 'dominant-baseline': ctx.textBaseline === 'middle' ? 'central' : null, ...attributes,
  }, text));
  return { ctx, text: () => new XMLSerializer().serializeToString(root).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD') };
}

/** A small picture of a kind, for legends. */
function kindSwatch(kind, named = true) {
  const path = pathRecorder();
  outline(path, kind?.shape, 8, 8, 6);
  return svgEl('svg', { class: 'swatch', tone: [kind?.color || '#888888', 3], viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svgEl('path', { d: path.d.join(''), fill: kind?.color || '#888888', 'fill-opacity': named ? 1 : 0.22, stroke: 'currentColor', 'stroke-width': 1.2 }));
}

/** A line as the graph draws it, for legends. */
function lineSwatch(color, status, symmetric) {
  return svgEl('svg', { class: 'swatch line', tone: [color, 3], viewBox: '0 0 34 16', 'aria-hidden': 'true' },
    svgEl('path', { d: symmetric ? 'M1 8H33' : 'M1 8H26', stroke: 'currentColor', 'stroke-width': 2.2, 'stroke-dasharray': DASHES[status].join(' ') || null, 'stroke-linecap': status === 1 ? 'round' : null }),
    !symmetric && svgEl('path', { d: 'M33 8L24.5 4.2V11.8Z', fill: 'currentColor' }),
    status === 1 && svgEl('path', { d: 'M10 4L18 12M18 4L10 12', stroke: 'currentColor', 'stroke-width': 1.8 }));
}
