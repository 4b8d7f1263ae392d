// DuckDB or hyparquet: LIBRARY FOLDER EXPECTED. Nodes, edges and evidence are compared value by value; the evidence of an edge is put together from its own table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compare, load } from './expected.mjs';

const [library, folder, wanted] = process.argv.slice(2);
const day = v => v instanceof Date ? v.toISOString().slice(0, 10) : v;

async function duckdb(name) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(`SELECT * FROM '${folder}/${name}.parquet'`)).getRowObjectsJson();
}

async function hyparquet(name) {
  const { parquetReadObjects } = await import('hyparquet');
  const bytes = readFileSync(`${folder}/${name}.parquet`);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
}

// What is missing is no property; numbers that JavaScript would make a bigint are numbers.
const present = row => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== null && v !== undefined).map(([k, v]) => [k, typeof v === 'bigint' ? Number(v) : day(v)]));
const rows = async name => (await (library === 'hyparquet' ? hyparquet : duckdb)(name)).map(present);

const evidence = new Map();
for (const { relation, ...piece } of await rows('evidence')) {
  if (piece.attributedTo.length === 0) delete piece.attributedTo;
  evidence.set(relation, [...evidence.get(relation) ?? [], piece]);
}
const expected = load(wanted);
const edges = await rows('edges');
for (const edge of edges) {
  assert.deepEqual(evidence.get(edge.id), expected.edges[edge.id].properties.evidence, edge.id);
  edge.evidence = evidence.get(edge.id);
}
compare(expected, new Map((await rows('nodes')).map(n => [n.id, n])), new Map(edges.map(e => [e.id, [e.source, e.target, e]])));
