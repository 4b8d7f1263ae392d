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
const prov = 'http://www.w3.org/ns/prov#';
const expected = load(wanted);
const clean = t => t.replace(/[\u0000\ufffe\uffff]/g, '\ufffd');
const objects = (s, p) => store.getObjects(namedNode(s), namedNode(p), null);
for (const [label, count] of Object.entries(expected.counts)) assert.equal(store.getSubjects(namedNode(rdf + 'type'), namedNode(kg + label), null).length, count, label);
for (const [id, node] of Object.entries(expected.nodes)) {
  assert.equal(objects('urn:kg:entity:' + id.slice(1), kg + 'name')[0].value, clean(node.label), id);
  assert.deepEqual(objects('urn:kg:entity:' + id.slice(1), kg + 'aliases').map(o => o.value).sort(), [...new Set(node.aliases.map(clean))].sort(), id);
}
const kinds = store.getQuads(null, namedNode(rdf + 'type'), null, null).reduce((m, q) => m.set(q.subject.value, [...m.get(q.subject.value) ?? [], q.object.value]), new Map());
for (const [id, node] of Object.entries(expected.nodes)) {
  const subject = 'urn:kg:entity:' + id.slice(1);
  assert.deepEqual(kinds.get(subject).sort(), ['Entity', node.kind, ...node.types].map(k => kg + k).sort(), id);
  assert.deepEqual(objects(subject, kg + 'ids').map(o => o.value).sort(), [...new Set(node.ids.map(clean))].sort(), id);
}
// A relation is asserted where one of its ends and type holds.
const holds = new Set(Object.values(expected.edges).filter(e => e.properties.status === 'actual').map(e =>
  JSON.stringify(['urn:kg:entity:' + e.source.slice(1), kg + e.properties.label, 'urn:kg:entity:' + e.target.slice(1)])));
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
  assert.equal(objects(relation, kg + 'status')[0].value, edge.properties.status);
  for (const name of ['firstDate', 'lastDate', 'verdict']) assert.equal(objects(relation, kg + name)[0]?.value, edge.properties[name], id);
  const found = objects(relation, prov + 'qualifiedDerivation').map(({ value: d }) => {
    const one = p => objects(d, p)[0]?.value;
    return [one(prov + 'entity'), Number(one(kg + 'start')), Number(one(kg + 'end')), Number(one(kg + 'confidence')), one(kg + 'extractor'), one(kg + 'event') ?? null, one(kg + 'verdict') ?? null];
  });
  const evidence = edge.properties.evidence.map(e =>
    ['urn:kg:sentence:' + e.sentence, e.start, e.end, e.confidence, clean(e.extractor), e.event ? 'urn:kg:event:' + e.event : null, e.verdict ?? null]);
  assert.deepEqual(found.map(f => JSON.stringify(f)).sort(), evidence.map(e => JSON.stringify(e)).sort(), id);
  assert.equal(store.countQuads(namedNode(s), namedNode(p), namedNode(o), null) > 0, holds.has(JSON.stringify([s, p, o])), id);
}
console.log('same', Object.keys(expected.nodes).length, Object.keys(expected.edges).length, store.size);
