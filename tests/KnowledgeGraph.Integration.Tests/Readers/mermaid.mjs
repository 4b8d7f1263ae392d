// mermaid: FILE EXPECTED.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { load } from './expected.mjs';

const [file, wanted] = process.argv.slice(2);
const dom = new JSDOM('<body></body>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ maxEdges: 1e9, maxTextSize: 1e9 });
const diagram = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(file, 'utf8'));
const [vertices, edges] = [diagram.db.getVertices(), diagram.db.getEdges()];
const expected = load(wanted);
// Mermaid keeps its entities (#quot;) in a form of its own until it draws.
const shown = t => t.replace(/ﬂ°°(\d+)¶ß/g, (_, n) => String.fromCharCode(n)).replace(/ﬂ°(\w+)¶ß/g, (_, n) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[n]);
const clean = t => t.replace(/\r\n|\r|\n/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
const ids = Object.keys(expected.nodes);
assert.equal(vertices.size, ids.length);
assert.equal(edges.length, Object.keys(expected.edges).length);
const labels = [...vertices.values()].map(v => shown(v.text).trim()).sort();
assert.deepEqual(labels, ids.map(i => clean(expected.nodes[i].label).trim()).sort());
const types = edges.map(e => shown(e.text)).sort();
assert.deepEqual(types, Object.values(expected.edges).map(e => e.properties.status === 'actual' ? e.properties.label : `${e.properties.label} (${e.properties.status})`).sort());
const name = id => shown(vertices.get(id).text).trim();
const joined = edges.map(e => JSON.stringify([name(e.start), name(e.end)])).sort();
assert.deepEqual(joined, Object.values(expected.edges).map(e => JSON.stringify([clean(expected.nodes[e.source].label).trim(), clean(expected.nodes[e.target].label).trim()])).sort());
const classes = v => [...v.classes].sort().join(' ');
assert.deepEqual([...vertices.values()].map(v => JSON.stringify([shown(v.text).trim(), classes(v)])).sort(), ids.map(i => JSON.stringify([clean(expected.nodes[i].label).trim(), [expected.nodes[i].kind, ...expected.nodes[i].types].sort().join(' ')])).sort());
console.log('same', vertices.size, edges.length);
