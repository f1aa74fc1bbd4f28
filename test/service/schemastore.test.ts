import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isPlaybookName } from '../../server/src/workspace/playbook-name';

const json = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;

describe('the entry for the catalog of SchemaStore', () => {
  const entry = json('schemas/schemastore.json');

  it('has what the catalog asks for, and nothing else', () => {
    assert.deepEqual(Object.keys(entry), ['name', 'description', 'fileMatch', 'url']);
    assert.match(String(entry.url), /^https:\/\/\S+\/service-playbook\.json$/);
    // The catalog minds the word, which says nothing there.
    assert.doesNotMatch(`${String(entry.name)} ${String(entry.description)}`, /schema/i);
  });

  it('matches names of playbooks alone, and none that Ansible has', () => {
    const patterns = entry.fileMatch as readonly string[];
    assert.ok(patterns.length > 0);
    for (const pattern of patterns) {
      assert.match(pattern, /^\*\./);
      assert.ok(isPlaybookName(pattern.replace('*', 'shop')), pattern);
    }
  });

  it('is about a schema of a draft that its readers know', () => {
    const schema = json('schemas/generated/service-playbook.en.schema.json');
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
  });
});
