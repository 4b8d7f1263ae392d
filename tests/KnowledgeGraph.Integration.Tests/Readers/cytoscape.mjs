// cytoscape.js: FILE EXPECTED.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { compare, load } from './expected.mjs';

const [file, wanted] = process.argv.slice(2);
const data = JSON.parse(readFileSync(file, 'utf8'));
const cy = cytoscape({ headless: true, elements: data.elements });
assert.equal(cy.elements().length, data.elements.nodes.length + data.elements.edges.length);
const expected = load(wanted);
for (const [id, node] of Object.entries(expected.nodes)) assert.deepEqual([...cy.getElementById(id).classes()].sort(), [node.kind, ...node.types].sort(), id);
compare(expected, new Map(cy.nodes().map(n => [n.id(), n.data()])), new Map(cy.edges().map(e => [e.id(), [e.data('source'), e.data('target'), e.data()]])));
