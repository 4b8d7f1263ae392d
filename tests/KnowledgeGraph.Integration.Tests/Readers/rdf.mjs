// N3.js or jsonld: SYNTAX REIFICATION FILE EXPECTED.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import N3 from 'n3';
import { load } from './expected.mjs';

const [syntax, reification, file, wanted] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const quads = syntax === 'jsonld'
  ? new N3.Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader: () => { throw new Error('no network'); } }))
  : new N3.Parser({ format: syntax === 'turtle' ? 'text/turtle' : 'N-Triples' }).parse(text);
const store = new N3.Store(quads);
const { namedNode } = N3.DataFactory;
const [rdf, kg] = ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'urn:kg:vocabulary:'];
const expected = load(wanted);
const clean = t => t.replace(/[\ufffe\uffff]/g, '\ufffd');
const objects = (s, p) => store.getObjects(namedNode(s), namedNode(p), null);
for (const [label, count] of Object.entries(expected.counts)) assert.equal(store.getSubjects(namedNode(rdf + 'type'), namedNode(kg + label), null).length, count, label);
for (const [id, node] of Object.entries(expected.nodes)) {
  assert.equal(objects('urn:kg:entity:' + id.slice(1), kg + 'name')[0].value, clean(node.label), id);
  assert.deepEqual(objects('urn:kg:entity:' + id.slice(1), kg + 'aliases').map(o => o.value).sort(), [...new Set(node.aliases.map(clean))].sort(), id);
}
for (const [id, edge] of Object.entries(expected.edges)) {
  const relation = 'urn:kg:relation:' + id.slice(1);
  const [s, p, o] = ['urn:kg:entity:' + edge.source.slice(1), kg + edge.properties.label, 'urn:kg:entity:' + edge.target.slice(1)];
  if (reification === 'standard') assert.deepEqual(['subject', 'predicate', 'object'].map(n => objects(relation, rdf + n)[0].value), [s, p, o]);
  else if (reification === 'singleton') assert.equal(store.countQuads(namedNode(s), namedNode(relation), namedNode(o), null), 1);
  else {
    const [term] = objects(relation, rdf + 'reifies');
    assert.equal(term.termType, 'Quad');
    assert.deepEqual([term.subject.value, term.predicate.value, term.object.value], [s, p, o]);
  }
  assert.equal(Number(objects(relation, kg + 'count')[0].value), edge.properties.count);
  assert.equal(Number(objects(relation, kg + 'confidence')[0].value), edge.properties.confidence);
}
console.log('same', Object.keys(expected.nodes).length, Object.keys(expected.edges).length, store.size);
