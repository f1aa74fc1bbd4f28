import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../../server/src/service/rules';
import { runRule } from '../rule-runner';
import { type WrittenRow, writtenRows } from './covers';

// The rows of all suites, wherever this one stands among them; what is loaded already is not loaded again.
for (const folder of [__dirname, join(__dirname, '../staffing')])
  for (const file of readdirSync(folder))
    if (file.endsWith('.test.js') && file !== basename(__filename))
      await import(pathToFileURL(join(folder, file)).href);

const examples: readonly WrittenRow[] = rules.flatMap(({ id, examples: { bad, good } }) =>
  [...bad, ...good].map((text) => ({ id, text, day: undefined })),
);

type Kind = 'messages' | 'fixes';

/** The messages, or the titles of fixes, that a playbook makes the rule say. */
function textsSaid(kind: Kind, { id, text, day }: WrittenRow): readonly unknown[] {
  const { findings } = runRule(id, text, day);
  return kind === 'fixes'
    ? findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title))
    : findings.flatMap(({ message, related = [] }) => [message, ...related.map((one) => one.message)]);
}

/** Those that no playbook of the list makes their rule say. */
function unreached(kind: Kind, playbooks: readonly WrittenRow[]): readonly string[] {
  const said = new Set(playbooks.flatMap((one) => textsSaid(kind, one)));
  return rules.flatMap((rule) =>
    Object.entries(rule[kind] ?? {}).flatMap(([key, text]) => (said.has(text) ? [] : [`${rule.id} ${key}`])),
  );
}

describe('the texts of all rules', () => {
  it('are messages that an example or a row reaches, each of them', () => {
    assert.ok(writtenRows.length > 250, `${writtenRows.length} rows`);
    assert.deepEqual(unreached('messages', [...examples, ...writtenRows]), []);
  });

  it('are titles of fixes that an example or a row reaches, each of them', () => {
    assert.deepEqual(unreached('fixes', [...examples, ...writtenRows]), []);
  });

  it('would be missed with the one row that reaches them', () => {
    const id = 'checks/unused-ignore';
    const less = writtenRows.filter((row) => row.id === id && !row.text.includes('reply/rud:'));
    const named = (kind: Kind) => unreached(kind, less).filter((text) => text.startsWith(`${id} `));
    assert.deepEqual(named('messages'), [`${id} unknown`, `${id} meant`]);
    assert.deepEqual(named('fixes'), [`${id} rename`]);
  });
});
