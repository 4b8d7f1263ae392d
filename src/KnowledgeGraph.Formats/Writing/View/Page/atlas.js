// The map itself: outlines of countries (Natural Earth, public domain) in the Equal Earth projection of Šavrič, Patterson and Jenny (2018).

const ATLAS_WIDTH = 1000;
const ATLAS_HEIGHT = 486;

function project(longitude, latitude) {
  const [lambda, phi] = [longitude * Math.PI / 180, latitude * Math.PI / 180];
  const t = Math.asin(Math.sqrt(3) / 2 * Math.sin(phi));
  const [t2, t6] = [t * t, t ** 6];
  const x = 2 * Math.sqrt(3) * lambda * Math.cos(t) / (3 * (9 * 0.003796 * t6 * t2 + 7 * 0.000893 * t6 + 3 * -0.081106 * t2 + 1.340264));
  const y = t * (0.003796 * t6 * t2 + 0.000893 * t6 + -0.081106 * t2 + 1.340264);
  const scale = ATLAS_WIDTH / 2 / 2.7066;
  return [ATLAS_WIDTH / 2 + x * scale, 243 - y * scale];
}

/** A country's outlines, and the place for its name: the middle of the largest of them. */
function countryShape([code, name, rings]) {
  const outlines = rings.map(ringPoints);
  const extents = outlines.map(extentOf);
  const sizes = extents.map(([left, top, right, bottom]) => (right - left) * (bottom - top));
  const extent = extents[sizes.indexOf(Math.max(...sizes))];
  return { code, name, path: outlines.map(points => 'M' + points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L') + 'Z').join(''), extent, x: (extent[0] + extent[2]) / 2, y: (extent[1] + extent[3]) / 2 };
}

/** Points of an outline, from degrees in tenths: the first, then differences. */
function ringPoints(cells) {
  const points = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < cells.length; i += 2) {
    [x, y] = [x + cells[i], y + cells[i + 1]];
    points.push(project(x / 10, y / 10));
  }
  return points;
}

/** Left, upper, right and lower end of points. */
function extentOf(points) {
  const [xs, ys] = [points.map(p => p[0]), points.map(p => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Parallels and meridians, every ten degrees, and the edge of the world. */
function graticule() {
  const line = (from, to, point) => 'M' + Array.from({ length: 37 }, (_, i) => point(from + (to - from) * i / 36)).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  let d = '';
  for (let longitude = -180; longitude <= 180; longitude += 10) d += line(-90, 90, latitude => project(longitude, latitude));
  for (let latitude = -80; latitude <= 80; latitude += 10) d += line(-180, 180, longitude => project(longitude, latitude));
  return d;
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The name of a country by its two letters; the letters where they are no country's. */
function countryName(code) {
  try {
    return regionNames.of(code);
  } catch {
    return code;
  }
}
