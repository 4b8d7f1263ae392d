// graphology: FORMAT FILE EXPECTED.
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { JSDOM } from 'jsdom';
import { compare, load, xml } from './expected.mjs';

const [kind, file, wanted] = process.argv.slice(2);
const window = new JSDOM('').window;
globalThis.DOMParser = window.DOMParser;
globalThis.Document = window.Document;
globalThis.XMLDocument = window.XMLDocument;
const isGexf = kind.startsWith('gexf');
// The parsers of the packages for the browser take a document; the text of an element is trimmed by neither.
const document = new window.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
const { parse } = isGexf ? await import('graphology-gexf/browser/index.js').then(m => m.default ?? m) : await import('graphology-graphml/browser/index.js').then(m => m.default ?? m);
const graph = parse(MultiDirectedGraph, document, { respectInputGraphType: false });
const nodes = new Map(graph.mapNodes((n, a) => [n, a]));
const edges = new Map(graph.mapEdges((e, a, s, t) => [e, [s, t, isGexf ? { ...a, label: a.relation } : a]]));
compare(load(wanted), nodes, edges, xml);
