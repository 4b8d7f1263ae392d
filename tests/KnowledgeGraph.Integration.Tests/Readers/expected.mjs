// What a graph holds, written by the tests, and the comparison with what a reader found: node by node and edge by edge.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

// What a file of XML 1.0 holds of a text.
export const xml = t => t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
export const same = t => t;

export function load(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function cleaned(value, clean) {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(v => cleaned(v, clean));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cleaned(v, clean)]));
  return value;
}

function compareProperties(key, wanted, found, clean) {
  for (const [name, value] of Object.entries(wanted)) {
    const want = cleaned(value, clean);
    let got = found[name];
    if (typeof want === 'object' && typeof got === 'string') got = JSON.parse(got);
    if (Array.isArray(got) && want.length && typeof want[0] === 'object') got = got.map(g => typeof g === 'string' ? JSON.parse(g) : g);
    if (typeof want === 'boolean' && typeof got === 'string') got = got === 'true';
    if (typeof want === 'number' && typeof got === 'string') got = Number(got);
    if (typeof want === 'object') got = cleaned(got, clean); // JSON within a text keeps what the format itself could not
    assert.deepStrictEqual(got, want, `${key}.${name}`);
  }
}

// nodes: Map id -> properties; edges: Map id -> [source, target, properties].
export function compare(expected, nodes, edges, clean = same) {
  assert.equal(nodes.size, Object.keys(expected.nodes).length, 'number of nodes');
  assert.equal(edges.size, Object.keys(expected.edges).length, 'number of edges');
  for (const [key, wanted] of Object.entries(expected.nodes)) compareProperties(key, wanted, nodes.get(key), clean);
  for (const [key, wanted] of Object.entries(expected.edges)) {
    const [source, target, found] = edges.get(key);
    assert.deepEqual([source, target], [wanted.source, wanted.target], key);
    compareProperties(key, wanted.properties, found, clean);
  }
  console.log('same', nodes.size, edges.size);
}
