import assert from 'node:assert/strict';
import { codeActions } from '../../server/src/service/features/code-actions';
import { allFindings } from '../../server/src/service/findings';
import { applyText } from './apply-text';
import { open } from './marks';

const settings = { today: '2026-11-22' };

const codes = (text: string, levels = {}): string[] =>
  allFindings(open(text), { ...settings, levels }).flatMap(({ findings }) =>
    findings.map(({ code, level }) => `${code} ${level}`),
  );

const head = 'playbook: 1\nshop:\n  name: a\nquick_replies:\n';
const bad = `${head}  - text: |\n      您好\n      请加微信 shop8888\n`;
const rule = 'reply/off-platform-contact';

describe('silencing', () => {
  it('by a comment above the line, for the whole text that begins on it', () => {
    const text = bad.replace('  - text', `  # playbook-ignore-next-line ${rule}: 已报备\n  - text`);
    assert.ok(codes(bad).includes(`${rule} error`));
    assert.deepEqual(
      codes(text).filter((code) => code.startsWith(rule) || code.startsWith('checks/')),
      [],
    );
  });

  it('by a comment on the line, for several rules', () => {
    const text = `${head}  - text: 加微信 shop8888 # playbook-ignore-line ${rule}, reply/rude: x\n`;
    assert.ok(!codes(text).includes(`${rule} error`));
  });

  it('by a comment for the file, and between start and end', () => {
    assert.ok(!codes(`# playbook-ignore-file ${rule}: x\n${bad}`).includes(`${rule} error`));
    const between = `${head}  # playbook-ignore-start ${rule}: x\n  - text: 加微信 shop8888\n  # playbook-ignore-end ${rule}\n  - text: 加QQ 12345678\n`;
    assert.equal(codes(between).filter((code) => code.startsWith(rule)).length, 1);
  });

  it('by the settings of the file, before those from outside', () => {
    const own = `checks:\n  rules:\n    ${rule}: { level: info, because: x }\n`;
    assert.ok(codes(bad + own, { [rule]: 'ignore' }).includes(`${rule} info`));
    assert.ok(!codes(bad, { [rule]: 'ignore' }).some((code) => code.startsWith(rule)));
  });

  it('reports comments and settings that silence nothing', () => {
    assert.ok(
      codes(`${head}  # playbook-ignore-next-line reply/rude: x\n  - text: 您好\n`).includes(
        'checks/unused-ignore warning',
      ),
    );
    const unused = `${head}  - text: 您好\nchecks:\n  rules:\n    reply/rude: { level: ignore, because: x }\n`;
    assert.ok(codes(unused).includes('checks/unused-ignore warning'));
  });

  it('never silences what is malformed', () => {
    const text =
      '# playbook-ignore-file schema/unknown-key: x\nplaybook: 1\nshop:\n  name: a\n  plattform: douyin\n';
    assert.ok(codes(text).includes('schema/unknown-key error'));
  });

  it('is written by a quick fix, in a place where it is a comment', () => {
    const snapshot = open(bad);
    const line = 6;
    const range = { start: { line, character: 0 }, end: { line, character: 20 } };
    const action = codeActions(snapshot, range, settings, 'en', 'select').find(
      ({ title, edit }) => title.startsWith('Ignore here: ') && JSON.stringify(edit).includes(rule),
    )!;
    const silenced = applyText(bad, action.edit!.changes![snapshot.uri]!);
    assert.ok(!codes(silenced).some((code) => code.startsWith(rule)), silenced);
    // It is named by what it silences, selects the reason, and is complained of until that is written.
    assert.doesNotMatch(action.title, /\//);
    const [, at, start, end] = action.command!.arguments as [string, number, number, number];
    assert.equal(silenced.split('\n')[at]!.slice(start, end), 'say why here');
    assert.ok(codes(silenced).includes('checks/unused-ignore warning'));
    const reasoned = silenced.replace('say why here', 'our policy covers it');
    assert.ok(!codes(reasoned).some((code) => code.startsWith('checks/unused-ignore')));
  });
});
