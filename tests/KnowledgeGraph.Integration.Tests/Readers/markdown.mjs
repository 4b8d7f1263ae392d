// commonmark, the reference reader of Markdown: FILE EXPECTED. What a reader sees of each entity and relation is what the graph holds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parser } from 'commonmark';
import { load } from './expected.mjs';

const [file, wanted] = process.argv.slice(2);
const expected = load(wanted);
const clean = t => t.replace(/\r\n|\r|\n/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').trim();
const count = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;
const children = node => { const all = []; for (let c = node.firstChild; c; c = c.next) all.push(c); return all; };
const text = node => (node.literal ?? '') + children(node).map(text).join('');

// Heading 2 -> heading 3 -> items; an item is its own text with those below it.
const sections = new Map();
let section, heading = '';
for (const block of children(new Parser().parse(readFileSync(file, 'utf8')))) {
  if (block.type === 'heading') {
    if (block.level === 2) sections.set(section = text(block), []);
    heading = block.level === 3 ? text(block) : '';
  } else if (block.type === 'list') {
    for (const item of children(block)) {
      const [head, ...lists] = children(item);
      assert.equal(head.type, 'paragraph');
      assert.ok(!text(head).includes('\n') && children(head).every(c => c.type === 'text' || c.type === 'strong'), text(head));
      sections.get(section).push([heading, text(head), lists.flatMap(children).map(c => text(c.firstChild))]);
    }
  } else assert.equal(block.type, 'paragraph', text(block));
}
const entities = Object.values(expected.nodes).map(n => {
  const others = [...n.aliases, ...n.roles, ...n.ids].map(clean);
  const kind = n.types.length ? `${n.types.join(', ')} (${n.kind})` : n.kind;
  return `${clean(n.label)} ${kind}, ${count(n.mentionCount, 'mention')}${others.length ? ': ' + others.join(', ') : ''}`;
});
assert.deepEqual(sections.get('Entities').map(i => i[1]).sort(), entities.sort());
const source = e => [e.title ?? e.uri ?? e.document, e.source, e.publishedAt].filter(x => x !== undefined && x !== null).join(', ');
const relations = Object.values(expected.edges).map(e => {
  const p = e.properties;
  const days = [...new Set([p.firstDate, p.lastDate].filter(d => d))].join(' to ');
  const notes = [p.status === 'actual' ? '' : p.status, count(p.count, 'time'), days, p.speakers.length ? 'said by ' + p.speakers.map(clean).join(', ') : ''].filter(n => n);
  const seen = new Set();
  const said = p.evidence.filter(x => !seen.has(x.sentence) && seen.add(x.sentence)).map(x => `${clean(x.text)} (${clean(source(x))})`);
  return JSON.stringify([p.label, `${clean(expected.nodes[e.source].label)} → ${clean(expected.nodes[e.target].label)} (${notes.join('; ')})`, said]);
});
assert.deepEqual(sections.get('Relations').map(i => JSON.stringify(i)).sort(), relations.sort());
console.log('same', entities.length, relations.length);
