import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uri, workspace } from 'vscode';
import { LANGUAGE } from './help';

describe('the language of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-names-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function languageOf(name: string): Promise<string> {
    writeFileSync(join(folder, name), 'playbook: 1\n');
    return (await workspace.openTextDocument(Uri.file(join(folder, name)))).languageId;
  }

  for (const name of ['playbook.yaml', 'playbook.yml', '小满.playbook.yaml', 'shop.playbook.yml'])
    it(`is a playbook's for ${name}`, async () => assert.equal(await languageOf(name), LANGUAGE));

  for (const name of ['docker-compose.yaml', 'my-playbook.yaml', 'playbook.json'])
    it(`is not a playbook's for ${name}`, async () => assert.notEqual(await languageOf(name), LANGUAGE));
});
