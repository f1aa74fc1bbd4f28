import assert from 'node:assert/strict';
import { type Analysis, changeFile, openFile } from '../../server/src/service/document/analysis';
import { editsAsChanges } from '../../server/src/service/document/edits-as-changes';
import {
  type Approval,
  approvalEdits,
  approvalsOf,
  type DocumentApprovals,
  readyToApprove,
} from '../../server/src/service/findings/approvals';
import { withBases } from '../../server/src/service/inheritance/with-bases';

const settings = { today: '2026-11-22' };
const open = (text: string, name = 'a'): Analysis => openFile(`file:///${name}.playbook.yaml`, 1, text);
const waiting = (file: Analysis): DocumentApprovals => approvalsOf(file, settings)[0]!;

/** What waits in short: the line of the mark or status, its section, its ids, and the fields that it is about. */
const inShort = (file: Analysis): readonly string[] =>
  waiting(file).here.map(({ kind, at, section, ids, values }) => {
    const fields = [...new Set(values.map(({ path, keys }) => [...path.slice(1), ...keys].join('.')))];
    return `${kind} ${at.start.line + 1} ${section}[${ids.join()}] ${fields.join(' ')}`.trimEnd();
  });

/** The text once everything is approved that a filter takes. */
function approved(file: Analysis, chosen: (one: Approval) => boolean = () => true): string {
  const edits = approvalsOf(file, settings).flatMap((approvals) =>
    approvalEdits(file, approvals, readyToApprove(approvals, chosen)),
  );
  return changeFile(file, 2, editsAsChanges(edits)).text;
}

const head = 'playbook: 1\nshop: { name: 小店 }\n';
const isOf =
  (id: string) =>
  ({ ids }: Approval): boolean =>
    ids.includes(id);

describe('what waits for approval', () => {
  it('is what stands under a mark: a section, a key, an item, or the value that it stands behind', () => {
    const text = `${head}# playbook-draft: 时间
hours:
  weekly: { mon-sun: 09:00-18:00 }

  # playbook-draft: 假期
  calendar: cn
quick_replies:
  # playbook-draft
  - id: a
    text: 好的
  # playbook-draft: 这一条
  - id: b
    title: 发货
    text: 今天发
faq:
- id: q
  question: 几点 # playbook-draft
  answer: 九点
`;
    assert.deepEqual(inShort(open(text)), [
      'mark 3 hours[] weekly',
      'mark 7 hours[] calendar',
      'mark 10 quick_replies[a] *.id *.text',
      'mark 13 quick_replies[b] *.id *.title *.text',
      'mark 19 faq[q] *.question',
    ]);
  });

  it('goes on behind what stands right below a mark, up to an empty line: several may have been drafted together', () => {
    const text = `${head}quick_replies:
  # playbook-draft: 两条
  - id: a
    text: |
      好的

      马上
  - id: b
    text: 今天发

  - id: c
    text: 明天发
messages:
  # playbook-draft: 未读
  check_every: 15m
  unread_limit: 5

  who: 当班
`;
    assert.deepEqual(inShort(open(text)), [
      'mark 4 quick_replies[a,b] *.id *.text',
      'mark 16 messages[] check_every unread_limit',
    ]);
  });

  it('is what has the status draft, with a mark above the same item as one thing, and the playbook as a whole at the end', () => {
    const text = `playbook: 1
shop: { name: 小店, status: draft }
quick_replies:
  # playbook-draft
  - id: a
    text: 好的
    status: draft
  - { id: b, text: 今天发, status: draft }
  - { id: c, text: 明天发, status: approved }
product_info:
  fields:
    - { field: material, status: partial }
`;
    assert.deepEqual(inShort(open(text)), [
      'mark 4 quick_replies[a] *.id *.text *.status',
      'status 8 quick_replies[b] *.id *.text *.status',
      'status 2 shop[]',
    ]);
  });

  it('is shown as customers will read it', () => {
    const file = open(
      `${head}hours: { weekly: { mon-sun: "09:00-18:00" } }
quick_replies:
  - { id: a, status: draft, text: "{{buyer.nickname|亲}}，{{shop.name}}{{hours.summary}}有人" }
`,
    );
    const texts = waiting(file).here.flatMap(({ values }) => values.flatMap(({ text }) => text ?? []));
    assert.deepEqual(texts, ['小鹿，小店每天 09:00–18:00有人']);
  });

  it('is approved by taking marks away and setting statuses, and nothing else', () => {
    const text = `# 老板看
playbook: 1
shop:
  name: '小店'
  status: draft # 还在写
quick_replies:   # 话术
  # playbook-draft: 两条
  - {id: "a", text: '好的' , status: "draft"}  # 林悦写的
  # 说明
  - id: b
    text: &t |
      今天发
    status: draft   # playbook-draft
hours: # playbook-draft
  weekly: {mon-sun: 09:00-18:00}
`.replaceAll('\n', '\r\n');
    assert.equal(
      approved(open(text)),
      text
        .replace('  # playbook-draft: 两条\r\n', '')
        .replace('   # playbook-draft', '')
        .replace('hours: # playbook-draft', 'hours:')
        .replace('"draft"', '"approved"')
        .replaceAll('status: draft', 'status: approved'),
    );
  });

  it('is approved one by one: another mark is about no more than before, and the whole comes last', () => {
    const text = `playbook: 1
shop: { name: 小店, status: draft }
quick_replies:
  # playbook-draft: 甲
  - { id: a, text: 好的 }
  # playbook-draft: 乙
  - { id: b, text: 今天发 }
`;
    const half = approved(open(text), isOf('b'));
    assert.equal(half, text.replace('  # playbook-draft: 乙\n', '\n'));
    assert.deepEqual(inShort(open(half)), ['mark 4 quick_replies[a] *.id *.text', 'status 2 shop[]']);
    assert.equal(
      approved(open(half)),
      half.replace('  # playbook-draft: 甲\n', '').replace('draft', 'approved'),
    );
    const said = text.replace('今天发', '今天发, status: draft').replace('  # playbook-draft: 乙\n', '');
    assert.deepEqual(inShort(open(approved(open(said), isOf('b')))), [
      'mark 4 quick_replies[a] *.id *.text',
      'status 2 shop[]',
    ]);
  });

  it('is not approved while something in it is a blank or cannot be read', () => {
    const text = `playbook: 1
shop: { name: 小店, status: draft }
# playbook-draft
quick_replies:
  - { id: a, text: 好的 }
  - { id: b, text: 快递单号是XXX, status: draft }
  - { id: c, txt: 今天发 }
# playbook-draft
faq:
  - { id: q, question: 几点, answer: 九点 }
`;
    const { here } = waiting(open(text));
    assert.deepEqual(
      here.map(({ obstacles }) => obstacles.map(({ code }) => code)),
      [['schema/unknown-key'], ['reply/placeholder-residue'], [], []],
    );
    assert.equal(approved(open(text)), text.replace('# playbook-draft\nfaq', 'faq'));
    const meant = text.replace(
      '  - { id: b',
      '  # playbook-ignore-next-line reply/placeholder-residue: 店里的叫法\n  - { id: b',
    );
    assert.match(approved(open(meant)), /XXX, status: approved/);
  });

  it('is told of the files that a playbook extends, as far as it takes that over, and approved there', () => {
    const base = open(
      `playbook: 1
shared: true
# playbook-draft
faq:
  - { id: q, question: 几点, answer: 九点 }
quick_replies:
  - { id: a, text: 好的, status: draft }
  - { id: b, text: 今天发, status: draft }
# playbook-draft
announcements:
  - { id: n, text: 放假 }
`,
      'base',
    );
    const text = `playbook: 1
extends: ./base.playbook.yaml
without: [n]
shop: { name: 小店, status: draft }
quick_replies:
  - { id: b, status: active }
`;
    const file = withBases(open(text), [base]);
    const { here, inBases } = waiting(file);
    assert.deepEqual(
      here.map(({ kind, section }) => [kind, section]),
      [['status', 'shop']],
    );
    assert.deepEqual(
      inBases.map(({ section, ids, at }) => [section, ids.join(), at.uri]),
      [
        ['faq', 'q', base.uri],
        ['quick_replies', 'a', base.uri],
      ],
    );
    assert.equal(approved(file), text);
    assert.equal(approved(withBases(open(text), [])), text.replace('draft', 'approved'));
  });

  it('holds nothing where a mark has nothing below it, and nothing of another playbook of the file', () => {
    const text = `${head}# playbook-draft: 公告
---
${head}faq:
  - { question: 几点, answer: 九点 } # playbook-draft
`;
    const [first, second] = approvalsOf(open(text), settings);
    assert.deepEqual(
      [first!.here.map(({ values }) => values.length), second!.here.map(({ values }) => values.length)],
      [[0], [2]],
    );
    assert.equal(
      approved(open(text)),
      text.replaceAll(/ *# playbook-draft.*\n/g, (mark) => (mark.startsWith(' ') ? '\n' : '')),
    );
  });
});
