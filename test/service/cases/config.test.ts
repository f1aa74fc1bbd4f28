import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { say } from '../../../schemas/text';
import { configSettings } from '../../../server/src/service/config/config-settings';
import { readConfig } from '../../../server/src/service/config/read-config';

describe('a config as people wrote it', () => {
  it('slow-glob: is answered at once, however its patterns are built', () => {
    const { config, findings } = readConfig(
      readFileSync('test/cases/slow-glob.service-playbook.yaml', 'utf8'),
    );
    assert.deepEqual(findings, []);
    const levelOn = (path: string) => configSettings(config, path).levels?.['faq/missing'];
    assert.equal(levelOn('a'.repeat(10_000)), undefined);
    assert.equal(levelOn(`${'a'.repeat(10_000)}b`), 'ignore');
  });

  it('takes a word for a level, and shows an item that has what it needs', () => {
    const { findings } = readConfig('rules: { live/missing: 忽略 }\nignores: 归档/\n');
    const told = findings.map(({ message, data }) => say(message, 'zh', data));
    assert.match(told[0]!, /是不是“live\/missing: \{level: ignore\}”/);
    assert.match(told[1]!, /例如 - \{ files: … \}/);
  });
});
