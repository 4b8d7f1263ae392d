// The official JavaScript driver over Bolt, as its manual loads: UNWIND batches, one transaction after the other.
// driver.mjs BOLT_URI FACTS [BATCH]: loads what `kg extract` writes into the same nodes and relationships as `kg load` does; prints seconds and peak memory.
import { createRequire } from 'node:module';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const neo4j = createRequire(new URL('../../tests/KnowledgeGraph.Integration.Tests/Readers/package.json', import.meta.url))('neo4j-driver');
const [uri, file, size = '2000'] = process.argv.slice(2);
const driver = neo4j.driver(uri, process.env.KG_NEO4J_PASSWORD ? neo4j.auth.basic('neo4j', process.env.KG_NEO4J_PASSWORD) : undefined, { disableLosslessIntegers: true });
const batch = Number(size);
const start = performance.now();
const waiting = new Map();

async function flush(statement, rows) {
  const session = driver.session();
  await session.executeWrite(tx => tx.run(statement, { rows }));
  await session.close();
}

async function add(statement, row) {
  const rows = waiting.get(statement) ?? [];
  rows.push(row);
  waiting.set(statement, rows);
  if (rows.length < batch) return;
  waiting.delete(statement);
  await flush(statement, rows);
}

async function finish() {
  for (const [statement, rows] of waiting) await flush(statement, rows);
  waiting.clear();
}

const documents = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity });
const days = 'SET x.firstDate = date(row.p.firstDate), x.lastDate = date(row.p.lastDate)';
for (const label of ['Document', 'Sentence', 'Entity']) await flush(`CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, []);
await flush("CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}", []);
await flush('CALL db.awaitIndexes(300)', []);
for await (const line of documents()) {
  const { document: d, sentences, entities } = JSON.parse(line);
  await add('UNWIND $rows AS row MERGE (x:Document {id: row.id}) SET x += row.p, x.publishedAt = date(row.p.publishedAt)', { id: d.id, p: d });
  for (const [i, s] of sentences.entries()) await add('UNWIND $rows AS row MERGE (x:Sentence {id: row.id}) SET x += row.p', { id: `${d.id}/${i}`, p: s });
  for (const { id, kind, name, named, aliases, roles, mentionCount } of entities) {
    const label = kind[0].toUpperCase() + kind.slice(1);
    await add(`UNWIND $rows AS row MERGE (x:Entity {id: row.id}) SET x:${label}, x += row.p`, { id, p: { name, named, aliases, roles, within: [], candidates: [], mentionCount, documentCount: 1 } });
  }
}
await finish();
for await (const line of documents()) {
  const { document: d, sentences, relations } = JSON.parse(line);
  for (let i = 0; i < sentences.length; i++) {
    const id = `${d.id}/${i}`;
    await add('UNWIND $rows AS row MATCH (a:Document {id: row.s}) MATCH (b:Sentence {id: row.e}) MERGE (a)-[x:HAS_SENTENCE {id: row.id}]->(b) SET x += row.p', { id: `HAS_SENTENCE:${d.id}:${id}`, s: d.id, e: id, p: { index: i } });
    if (i) await add('UNWIND $rows AS row MATCH (a:Sentence {id: row.s}) MATCH (b:Sentence {id: row.e}) MERGE (a)-[x:NEXT {id: row.id}]->(b)', { id: `NEXT:${d.id}/${i - 1}:${id}`, s: `${d.id}/${i - 1}`, e: id });
  }
  for (const r of relations) {
    const sentence = `${d.id}/${r.sentence}`;
    const evidence = JSON.stringify({ sentence, start: r.start, end: r.end, confidence: r.confidence, extractor: r.extractor });
    await add(`UNWIND $rows AS row MATCH (a:Entity {id: row.s}) MATCH (b:Entity {id: row.e}) MERGE (a)-[x:${r.type} {id: row.id}]->(b) SET x += row.p ${days}`, {
      id: r.id, s: r.subject, e: r.object,
      p: { count: 1, confidence: r.confidence, status: r.status, firstDate: r.firstDate, lastDate: r.lastDate, documents: [d.id], sentences: [sentence], events: [], extractors: [r.extractor], attributedTo: [], evidence: [evidence] },
    });
  }
}
await finish();
await driver.close();
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
