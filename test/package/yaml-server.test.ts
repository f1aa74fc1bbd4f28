import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeShop } from '../protocol/run-cli';
import { mistaken } from './mistakes';
import { nodeVersions } from './npm-package';
import { startYamlServer, type YamlServer } from './yaml-server';

describe('the JSON Schema, in the language server of VS Code’s YAML extension', () => {
  const { cli, file } = makeShop();
  let server: YamlServer;
  before(async function () {
    this.timeout(120_000);
    const { 24: node } = await nodeVersions();
    server = await startYamlServer(node!, resolve('schemas/generated/service-playbook.zh.schema.json'));
  });
  after(() => server?.stop());

  it('finds nothing in the samples', async () => {
    const samples = readdirSync('samples').filter((name) => /playbook\.ya?ml$/.test(name));
    assert.ok(samples.length > 5);
    for (const name of samples) {
      const found = await server.check(readFileSync(join('samples', name), 'utf8'));
      assert.deepEqual(
        found.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
        [],
        name,
      );
    }
  });

  it('finds mistakes in the same lines as our own check', async () => {
    let lines = 0;
    for (const text of mistaken) {
      const theirs = (await server.check(text)).map(({ range }) => range.start.line + 1);
      const { files } = JSON.parse(cli('check', '--format', 'json', file('a.playbook.yaml', text)).out) as {
        files: readonly { findings: readonly { rule: string; start: { line: number } }[] }[];
      };
      const ours = files[0]!.findings
        .filter(({ rule }) => rule.startsWith('schema/'))
        .map(({ start }) => start.line);
      const each = (all: readonly number[]): readonly string[] =>
        text.split('\n').filter((_, at) => all.includes(at + 1));
      assert.deepEqual(each(theirs), each(ours));
      lines += each(ours).length;
    }
    assert.ok(lines >= 60, `${lines} lines`);
  });
});
