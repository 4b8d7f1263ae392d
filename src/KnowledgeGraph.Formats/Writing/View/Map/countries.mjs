// Makes countries.json: outlines of the countries for the map of a page.
// Source: Natural Earth (public domain), 1:110m, as the npm package world-atlas 2.0.2 brings it; codes by i18n-iso-countries.
// Run in a folder of its own:  npm i world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries@7.14.0 && node countries.mjs > countries.json
// A row is [ISO 3166-1 alpha-2 code or "", name, rings]; a ring is a closed line of points in tenths of a degree: the first longitude and latitude, then differences.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(process.cwd() + '/');
const atlas = require('world-atlas/countries-110m.json');
const codes = require('i18n-iso-countries');

function ring(points) {
  const cells = [];
  let [beforeX, beforeY] = [0, 0];
  for (const [longitude, latitude] of points) {
    const [x, y] = [Math.round(longitude * 10), Math.round(latitude * 10)];
    if (cells.length > 0 && x === beforeX && y === beforeY) continue;
    cells.push(x - beforeX, y - beforeY);
    [beforeX, beforeY] = [x, y];
  }
  return cells;
}

/** Outlines that cross the line of 180 degrees are cut there, as the map is. */
function cut(points) {
  let turn = 0;
  const flat = points.map(([x, y], i) => {
    if (i > 0 && x - points[i - 1][0] > 180) turn -= 360;
    else if (i > 0 && x - points[i - 1][0] < -180) turn += 360;
    return [x + turn, y];
  });
  const [west, east] = [Math.min(...flat.map(p => p[0])), Math.max(...flat.map(p => p[0]))];
  if (west >= -180 && east <= 180) return [flat];
  const border = east > 180 ? 180 : -180;
  return [clip(flat, x => x <= border, border).map(([x, y]) => [x + (border < 0 ? 360 : 0), y]), clip(flat, x => x >= border, border).map(([x, y]) => [x - (border > 0 ? 360 : 0), y])];
}

function clip(points, keeps, border) {
  const kept = [];
  points.forEach(([x, y], i) => {
    const [bx, by] = points[(i + points.length - 1) % points.length];
    if (keeps(x) !== keeps(bx)) kept.push([border, by + (y - by) * (border - bx) / (x - bx)]);
    if (keeps(x)) kept.push([x, y]);
  });
  return kept;
}

const rows = feature(atlas, atlas.objects.countries).features
  .filter(country => country.properties.name !== 'Antarctica')
  .map(country => {
    const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
    return [(country.id && codes.numericToAlpha2(country.id)) || (country.properties.name === 'Kosovo' ? 'XK' : ''), country.properties.name, polygons.flat().flatMap(cut).map(ring).filter(r => r.length >= 8)];
  })
  .sort((a, b) => (a[1] < b[1] ? -1 : 1));
process.stdout.write('[\n' + rows.map(row => JSON.stringify(row)).join(',\n') + '\n]\n');
