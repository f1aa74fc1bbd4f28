import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../schemas/text';
import { openFile } from '../../../server/src/service/document/analysis';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';

const settings = { today: '2026-11-22' };
const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
const told = (text: string): readonly string[] =>
  allFindings(open(text), settings).flatMap(({ findings }) =>
    findings
      .filter(({ code }) => code === 'checks/unused-ignore' || code === 'reply/absolute-claim')
      .map(({ message, data }) => say(message, 'zh', data)),
  );
const fixed = (text: string): string => fixUntilDone(open(text), settings).snapshot.text;

const head = 'playbook: 1\nshop: { name: 店 }\nquick_replies:\n';

describe('an ignore comment', () => {
  it('above an item says for which line it speaks, and goes to the finding with its reason', () => {
    const text = readFileSync(
      join(process.cwd(), 'test/cases/28-ignore-above-an-item.playbook.yaml'),
      'utf8',
    );
    const found = told(text);
    assert.ok(
      found.includes(
        '这条忽略注释管的是第 8 行“- id: a”，它说的问题在第 9 行。把注释挪到那一行的上面，用 playbook-ignore-next-line，才挡得住。',
      ),
    );
    assert.ok(found.some((message) => message.startsWith('这条忽略注释没有写管哪一行')));
    const after = fixed(text);
    assert.deepEqual(told(after), []);
    assert.match(
      after,
      / {4}# playbook-ignore-next-line reply\/absolute-claim: 商标，法务看过\n {4}text: 全网最好的床单\n/,
    );
    assert.match(after, / {4}# playbook-ignore-next-line reply\/absolute-claim\n {4}text: 全网最好的被子\n/);
    assert.equal(fixed(after), after);
  });

  it('reaches the next line that says something, whatever a formatter put between', () => {
    const text = `${head}  - id: a\n    # playbook-ignore-next-line reply/absolute-claim: 商标\n\n    # 法务看过\n    text: 全网最好的床单\n`;
    assert.deepEqual(told(text), []);
  });

  it('reaches the end of an item or a text that a formatter laid out over several lines, and no further', () => {
    const comment = '# playbook-ignore-next-line reply/absolute-claim: 商标';
    for (const item of [
      `  ${comment}\n  - { id: a, title: 床单,\n      text: 全网最好的床单 }\n`,
      `  ${comment}\n  - {\n      id: a,\n      text: 全网最好的床单,\n    }\n`,
      `  - id: a\n    ${comment}\n    text:\n      全网最好的床单\n`,
      `  - id: a\n    ${comment}\n    text:\n      "全网\n\n      最好的床单"\n`,
    ]) {
      assert.deepEqual(told(head + item), [], item);
      assert.deepEqual(told((head + item).replaceAll('\n', '\r\n')), [], item);
      assert.equal(told(`${head}${item}  - { id: b, text: 全网最好的凉席 }\n`).length, 1, item);
    }
  });

  it('with a reason is never taken away, nor is a level that has one', () => {
    const text = `${head}  # playbook-ignore-next-line reply/rude: 顾客是老朋友\n  - { id: a, text: 您好 }\nchecks:\n  rules:\n    reply/rude: { level: info, because: 老店习惯 }\n`;
    assert.equal(told(text).length, 2);
    assert.equal(fixed(text), text);
  });

  it('is never moved to another item, nor to what is silenced already', () => {
    const comment = '# playbook-ignore-next-line reply/absolute-claim: 商标';
    const other = `${head}  ${comment}\n  - id: a\n    text: 您好\n  - id: b\n    text: 全网最好的凉席\n`;
    assert.equal(fixed(other), other);
    assert.equal(told(other).length, 2);
    const twice = `${head}  ${comment}\n  - id: a\n    ${comment}\n    text: 全网最好的床单\n`;
    assert.equal(fixed(twice), twice);
    assert.equal(told(twice).length, 1);
  });

  it('without a reason goes when it does nothing, and a misspelt rule is told', () => {
    const text = `${head}  # playbook-ignore-next-line reply/rude\n  - { id: a, text: 您好 }\n`;
    assert.equal(fixed(text), text.replace('  # playbook-ignore-next-line reply/rude\n', ''));
    const misspelt = `${head}  - id: a\n    # playbook-ignore-next-line reply/absolut-claim: 商标\n    text: 全网最好的床单\n`;
    assert.ok(
      told(misspelt).includes('没有叫“reply/absolut-claim”的规则，是不是要写 reply/absolute-claim？'),
    );
    assert.equal(fixed(misspelt), misspelt.replace('absolut-', 'absolute-'));
  });
});
