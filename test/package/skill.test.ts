import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { tools } from '../../server/src/tools';
import { makeShop } from '../protocol/run-cli';

const SKILL = 'client/skills/service-playbook/SKILL.md';
const playbook = `playbook: 1
shop:
  nmae: 小满家居
hours:
    weekly: { mon-sun: 09:00-21:00 }
staffing:
  team: [{ id: lin, name: 小林 }]
  shifts: [{ id: day, days: mon-sun, time: 09:00-18:00, members: [lin] }]
`;

/** The words of a command line, quoted as in a shell. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

describe('the skill file for agents', () => {
  const { file, cli, folder } = makeShop();
  const text = readFileSync(SKILL, 'utf8');
  const rows = [...text.matchAll(/^\| ([^`\n]*)\| `npx service-playbook ([^`]+)`/gm)].map(
    ([, purpose, command]) => ({ writes: purpose!.includes('(writes)'), command: command! }),
  );

  it('has the head that agents look for, under the name of its folder', () => {
    const { name, description } = parse(/^---\n([^]*?)\n---\n/.exec(text)![1]!) as Record<string, string>;
    assert.equal(name, basename(dirname(SKILL)));
    assert.ok(description!.length > 100 && description!.length <= 1024);
  });

  it('runs: each of its commands does what it says', () => {
    assert.ok(rows.length >= 9, text);
    for (const { writes, command } of rows) {
      file('a.playbook.yaml', playbook);
      file('old.playbook.yaml', playbook.replace('21:00', '20:00'));
      const names = { FILE: 'a.playbook.yaml', OLD: 'old.playbook.yaml' } as Readonly<Record<string, string>>;
      const { code, out, err } = cli(...wordsOf(command).map((word) => names[word] ?? word));
      assert.ok(code === 0 || code === 1, `${command}: ${code} ${err}`);
      const isWritten = readFileSync(`${folder}/a.playbook.yaml`, 'utf8') !== playbook;
      assert.equal(isWritten, writes, command);
      if (command.includes('--format json')) {
        const { version, files, playbooks } = JSON.parse(out);
        assert.deepEqual([version, (files?.[0].findings ?? playbooks).length > 0], [1, true], command);
      } else assert.ok(`${out}${err}`.trim() !== '', command);
    }
  });

  it('knows all tools by their names, and marks drafts as the program does', () => {
    for (const { name } of tools) assert.ok(text.includes(name), name);
    file('a.playbook.yaml', playbook);
    cli('check', '--draft', 'a.playbook.yaml');
    assert.match(readFileSync(`${folder}/a.playbook.yaml`, 'utf8'), /# playbook-draft/);
  });

  it('is offered by the extension where tools for agents are switched on, and not before', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.chatSkills, [
      { path: `./${SKILL}`, when: 'config.servicePlaybook.agentTools' },
    ]);
    assert.equal(contributes.configuration.properties['servicePlaybook.agentTools'].default, false);
  });
});
