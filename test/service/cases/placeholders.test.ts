import assert from 'node:assert/strict';
import { type Locale, say } from '../../../schemas/text';
import { textEdits } from '../../../server/src/service/apply';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/fix-all';
import { locator } from '../../../server/src/service/where';
import { applyText } from '../apply-text';
import { open } from '../marks';

const settings = { today: '2026-11-22' };

/** The findings of form of a text, as `line code`. */
function told(text: string, locale?: Locale): string[] {
  const snapshot = open(text);
  return allFindings(snapshot, settings).flatMap(({ document, findings }) => {
    const where = locator(snapshot, document);
    return findings
      .filter(({ code }) => /^(?:yaml|schema|reference|placeholder)\//.test(code))
      .map(({ code, at, message, data }) => {
        const line = where(at).start.line + 1;
        return locale ? say(message, locale, data) : `${line} ${code}`;
      });
  });
}

const fixed = (text: string): string => fixUntilDone(open(text), settings).snapshot.text;

/** The text after the first fix of a kind. */
function afterFirst(text: string, wanted: string): string {
  const snapshot = open(text);
  for (const { document, findings } of allFindings(snapshot, settings))
    for (const { code, fixes } of findings)
      for (const { kind, edits } of fixes ?? [])
        if (kind === wanted && /^(?:yaml|placeholder)\//.test(code))
          return applyText(text, textEdits(snapshot, document, edits));
  return text;
}

const head = 'playbook: 1\nshop: { name: 店 }\n';

describe('placeholders of other tools', () => {
  const text = (reply: string) => `${head}quick_replies:\n  - id: a\n    text: '${reply}'\n`;
  const rows: [written: string, kind: string, after: string][] = [
    ['{{ buyer.nickname ｜ 亲 }}', 'fix', '{{buyer.nickname|亲}}'],
    ['{{buyer.nickname || "亲"}}', 'fix', '{{buyer.nickname|亲}}'],
    ['{{ customer.name | default: "亲" }}', 'suggestion', '{{buyer.nickname|亲}}'],
    ['{{买家昵称}}', 'fix', '{{buyer.nickname}}'],
    ['{昵称}', 'suggestion', '{{buyer.nickname}}'],
    ['${order_number}', 'suggestion', '{{order.id}}'],
  ];
  for (const [written, kind, after] of rows)
    it(`${written} becomes ${after}`, () => {
      const before = text(`您好${written}，在的`);
      assert.equal(afterFirst(before, kind), text(`您好${after}，在的`));
      assert.equal(kind === 'fix', fixed(before) !== before);
    });

  it('says of a condition that there is none here', () => {
    const found = told(text('{% if x %}好{% endif %}'), 'zh');
    assert.match(found[0]!, /“\{% if x %\}”是别的工具的写法/);
    assert.equal(found.length, 2);
  });
});
