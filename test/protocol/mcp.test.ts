import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const TEXT = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly: { mon-sun: 09:00-21:00 }
quick_replies:
  - id: ship
    title: 发货时间
    text: 现货 48 小时内发出。 # 仓库定的
faq:
  - { id: invoice, question: 怎么开票？, answer: 请把抬头和税号发来。 }
auto_replies: [] # 还没写
`;

const DRAFTS = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: now, text: 现货 48 小时内发货。 }
  - { id: soon, text: 现货 24 小时内发货。, status: draft }
  # playbook-draft: 等仓库确认
  - { id: old, text: 现货 72 小时内发货。, status: retired }
  - { id: over, text: 大促 5 天内发货。, valid: { from: 2020-11-01, to: 2020-11-12 } }
`;

interface Answer {
  readonly isRefused: boolean;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

describe('tools for agents, called by the client of the protocol’s own library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-mcp-'));
  writeFileSync(join(folder, 'playbook.yaml'), TEXT);
  writeFileSync(join(folder, 'old.playbook.yaml'), TEXT.replace('48', '72'));
  writeFileSync(join(folder, 'drafts.playbook.yaml'), DRAFTS);
  writeFileSync(join(folder, 'broken.playbook.yaml'), 'playbook: 1\nshop: [\n');
  writeFileSync(join(folder, 'secret.txt'), 'no playbook');
  symlinkSync(join(process.cwd(), 'samples/small-shop.playbook.yaml'), join(folder, 'link.yaml'));
  writeFileSync(
    join(folder, 'shop.playbook.yaml'),
    'playbook: 1\nextends: ./playbook.yaml\nshop: { name: 东区店 }\n',
  );
  symlinkSync(join(process.cwd(), 'samples/small-shop.playbook.yaml'), join(folder, 'far.playbook.yaml'));
  writeFileSync(
    join(folder, 'reaching.playbook.yaml'),
    'playbook: 1\nextends: ./far.playbook.yaml\nshop: { name: 东区店 }\n',
  );
  const client = new Client({ name: 'test', version: '1' });

  before(() =>
    client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['dist/cli.js', 'mcp', '--root', folder, '--lang', 'en'],
      }),
    ),
  );
  after(() => client.close());

  async function call(name: string, input: Record<string, unknown>): Promise<Answer> {
    const { content, isError } = await client.callTool({ name, arguments: input });
    const { text } = (content as { text: string }[])[0]!;
    const isRefused = isError === true;
    return { isRefused, text, json: isRefused ? {} : (JSON.parse(text) as Answer['json']) };
  }

  it('names the file of a line that makes a message so, where the shop takes it over', async () => {
    const input = { file: 'shop.playbook.yaml', message: '我要投诉', at: '2026-12-10 23:10' };
    const { json } = await call('simulate_message', input);
    const said = JSON.stringify(json);
    assert.match(said, /"elsewhere":\[\{"line":\d+,"written_in":"playbook\.yaml"/);
  });

  it('are six at most, all read-only, each with a schema of its own', async () => {
    const { tools } = await client.listTools();
    assert.ok(tools.length > 0 && tools.length <= 6);
    for (const { annotations, inputSchema, description = '' } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.ok(Object.keys(inputSchema.properties ?? {}).length > 0);
      assert.ok(description.length > 80 && description.length < 500, description);
    }
  });

  it('check a playbook, the worst first, in answers that end', async () => {
    const { json, text } = await call('check_playbook', { file: 'playbook.yaml' });
    const findings = json.findings as { rule: string; level: string; line: number }[];
    assert.ok(findings.some(({ rule }) => rule === 'auto-replies/no-after-hours'));
    assert.ok((json.count as number) >= findings.length && findings.length <= 20);
    assert.ok(text.length < 8000);
    const levels = findings.map(({ level }) => ['error', 'warning', 'info'].indexOf(level));
    assert.deepEqual([...levels].sort(), levels);
    const errors = await call('check_playbook', { file: 'playbook.yaml', level: 'error' });
    assert.ok((errors.json.findings as { level: string }[]).every(({ level }) => level === 'error'));
  });

  it('explain a rule, and say which one is meant', async () => {
    const { json } = await call('explain_rule', { rule: 'auto-replies/no-after-hours' });
    assert.ok(String(json.why).length > 20 && String(json.right).startsWith('playbook: 1'));
    const { text, isRefused } = await call('explain_rule', { rule: 'auto-replies/no-after-hour' });
    assert.ok(isRefused && text.includes('auto-replies/no-after-hours'), text);
  });

  it('try a message at a moment', async () => {
    const asked = { file: 'playbook.yaml', message: '什么时候发货', at: '2026-12-10 10:00' };
    const { json } = await call('simulate_message', asked);
    assert.equal(json.open, true);
    assert.deepEqual(
      (json.replies as { id: string; line: number }[]).map(({ id, line }) => [id, line]),
      [['ship', 7]],
    );
    assert.ok((await call('simulate_message', { ...asked, at: 'tonight' })).isRefused);
  });

  it('compare two versions by meaning', async () => {
    const { json } = await call('compare_playbooks', { before: 'old.playbook.yaml', after: 'playbook.yaml' });
    assert.equal(json.same, false);
    assert.ok(String(json.changes).includes('[-72-]{+48+}'), String(json.changes));
  });

  it('offer no reply that must not be sent now, and tell where drafts stand', async () => {
    const { json } = await call('find_reply', { file: 'drafts.playbook.yaml', query: '发货' });
    assert.deepEqual(
      (json.replies as { id: string }[]).map(({ id }) => id),
      ['now'],
    );
    assert.equal(json.left_out, 3);
    assert.deepEqual(json.unconfirmed_drafts, [{ line: 6 }]);
  });

  it('find the words of the shop', async () => {
    const { json } = await call('find_reply', { file: 'playbook.yaml', query: '开票' });
    assert.deepEqual(
      (json.replies as { id: string; text: string }[]).map(({ id, text }) => [id, text]),
      [['invoice', '请把抬头和税号发来。']],
    );
  });

  it('propose edits that keep comments, say what they bring, and write nothing', async () => {
    const edit = { file: 'playbook.yaml', path: 'quick_replies[ship].text', value: '加微信 xm_88 发您。' };
    const { json } = await call('propose_edit', edit);
    const [first, ...more] = json.edits as { start: object; end: object; new_text: string }[];
    assert.deepEqual(first, {
      start: { line: 9, column: 11 },
      end: { line: 9, column: 23 },
      new_text: '加微信 xm_88 发您。',
    });
    assert.equal(more.length, 0);
    assert.match((json.brings as string[]).join(), /reply\/off-platform-contact/);
    assert.equal(readFileSync(join(folder, 'playbook.yaml'), 'utf8'), TEXT);
  });

  it('propose the fix of a finding', async () => {
    const checked = await call('check_playbook', { file: 'playbook.yaml' });
    const fixable = (checked.json.findings as { rule: string; line: number; fixes: number }[]).find(
      ({ fixes }) => fixes > 0,
    )!;
    const { json } = await call('propose_edit', {
      file: 'playbook.yaml',
      rule: fixable.rule,
      line: fixable.line,
    });
    assert.ok((json.edits as unknown[]).length > 0);
    assert.ok(
      (json.ends as string[]).some((one) => one.includes(fixable.rule)),
      JSON.stringify(json),
    );
  });

  const refusals: readonly (readonly [
    what: string,
    tool: string,
    input: Record<string, unknown>,
    why: RegExp,
  ])[] = [
    ['a file outside of the folder', 'check_playbook', { file: '../x.yaml' }, /outside/],
    ['a link that leads outside', 'check_playbook', { file: 'link.yaml' }, /outside/],
    ['a file that is no YAML', 'check_playbook', { file: 'secret.txt' }, /no YAML/],
    ['a file that is not there', 'check_playbook', { file: 'none.yaml' }, /cannot be read.*no such file/],
    ['an input without its file', 'check_playbook', {}, /"file" is required/],
    [
      'an input with a property too many',
      'check_playbook',
      { file: 'playbook.yaml', x: 1 },
      /no property "x"/,
    ],
    [
      'a number out of its limits',
      'find_reply',
      { file: 'playbook.yaml', query: 'a', most: 99 },
      /from 1 to 20/,
    ],
    ['a tool that is not there', 'write_playbook', {}, /no tool/],
    [
      'to fix what only people can',
      'propose_edit',
      { file: 'playbook.yaml', rule: 'staffing/no-backup' },
      /without a person: explain_rule with the rule “staffing\/no-backup” tells what to do\.$/,
    ],
    [
      'a path that leads nowhere',
      'propose_edit',
      { file: 'playbook.yaml', path: 'faq[x].answer', value: '' },
      /no item \[x\].*invoice/,
    ],
    [
      'a path without a section',
      'propose_edit',
      { file: 'playbook.yaml', path: 'nope.a', value: '' },
      /no section “nope”/,
    ],
    [
      'a path that cannot be read',
      'propose_edit',
      { file: 'playbook.yaml', path: 'faq[', value: '' },
      /cannot be read from “\[”/,
    ],
  ];
  for (const [what, tool, input, why] of refusals)
    it(`refuse ${what} in a sentence`, async () => {
      const { isRefused, text } = await call(tool, input);
      assert.ok(isRefused);
      assert.match(text, why);
    });

  it('read what a playbook builds on, in the folder alone', async () => {
    const near = await call('find_reply', { file: 'shop.playbook.yaml', query: '发货时间' });
    assert.match(near.text, /48 小时/);
    const far = await call('find_reply', { file: 'reaching.playbook.yaml', query: '什么时候发货' });
    assert.equal(far.json.count, 0);
  });

  it('answer for a broken file with its errors', async () => {
    const { json } = await call('check_playbook', { file: 'broken.playbook.yaml' });
    assert.match(JSON.stringify(json.findings), /yaml\//);
  });
});
