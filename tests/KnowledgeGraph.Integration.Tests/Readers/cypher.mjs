// cypher: FOLDER. Lints every .cypher file below it as Cypher 5 and as Cypher 25, with Neo4j's own grammar and semantic analysis; prints what is wrong, file by file.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');
const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).filter(f => f.endsWith('.cypher')).sort();
let [checked, wrong] = [0, 0];
for (const file of files) {
  const query = readFileSync(join(folder, file), 'utf8');
  const parameters = Object.fromEntries([...query.matchAll(/\$(\w+)/g)].map(m => [m[1], null]));
  for (const defaultLanguage of ['CYPHER 5', 'CYPHER 25']) {
    checked++;
    const { diagnostics } = lintCypherQuery(query, { parameters, defaultLanguage }, { consoleCommandsEnabled: false });
    for (const d of diagnostics) {
      console.log(`${file}:${d.range.start.line + 1}: ${defaultLanguage}: ${d.severity === 1 ? 'error' : 'warning'}: ${d.message}`);
      wrong++;
    }
  }
}
console.log(`${checked} checked, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
