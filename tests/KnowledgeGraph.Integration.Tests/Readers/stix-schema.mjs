// ajv with the JSON schemas of OASIS: SCHEMAS FILE. SCHEMAS is the folder schemas of the repository oasis-open/cti-stix2-json-schemas.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [folder, file] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, logger: false, unicodeRegExp: false });
addFormats(ajv);
const byType = new Map();
for (const name of readdirSync(folder, { recursive: true }).filter(n => n.endsWith('.json'))) {
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const id = 'http://schemas.example/' + name.replaceAll('\\', '/'); // some $ids of the repository disagree with the place of their file
  ajv.addSchema({ ...schema, $id: id });
  byType.set(schema.title, id);
}
const bundle = JSON.parse(readFileSync(file, 'utf8'));
const counts = {};
for (const o of bundle.objects) {
  const schema = byType.get(o.type) ?? byType.get('core');
  counts[o.type] = (counts[o.type] ?? 0) + 1;
  assert.ok(ajv.validate(schema, o), `${o.id}: ${ajv.errorsText()}`);
}
// The schema of the bundle takes a location, a note and what it does not know for two things at once, and refuses them for that.
const known = bundle.objects.filter(o => ['identity', 'relationship', 'report'].includes(o.type)).slice(0, 20);
assert.ok(ajv.validate(byType.get('bundle'), { ...bundle, objects: known }), ajv.errorsText());
// A schema that allows anything would prove nothing.
assert.ok(!ajv.validate(byType.get('relationship'), { ...bundle.objects.find(o => o.type === 'relationship'), source_ref: 'nobody' }));
console.log('same', bundle.objects.length, JSON.stringify(counts));
