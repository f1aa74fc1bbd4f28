import assert from 'node:assert/strict';
import {
  previewRequest,
  type SentPage,
  reportFixRequest,
  reportMarkdownRequest,
  reportRequest,
  rulePageRequest,
  shiftActionRequest,
  simulatorFixRequest,
  simulatorRequest,
  weekRequest,
} from '../../server/src/protocol';
import { applyText } from '../service/apply-text';
import { type LanguageClient, positionOf, startServer } from './language-client';
import { sound, text, uri } from './shop';

describe('the pages of the built server', () => {
  let client: LanguageClient;
  before(async () => {
    client = await startServer();
    await client.open(uri, text);
  });
  after(() => client.stop());

  it("draws the preview and the report, and gives the edits of the report's fixes", async () => {
    const preview = (await client.connection.sendRequest(previewRequest, { uri }))!;
    assert.match(JSON.stringify(preview.parts), /48 小时内发货/);
    const report = (await client.connection.sendRequest(reportRequest, { uri }))!;
    const html = report.parts.map((part) => part.html).join('');
    assert.match(html, /data-goto="3:10-3:16"/);
    const fix = Number(/data-fix="(\d+)"/.exec(html)![1]);
    const edit = await client.connection.sendRequest(reportFixRequest, { uri, version: report.version, fix });
    assert.ok(edit!.changes![uri]!.length > 0);
    assert.equal(await client.connection.sendRequest(reportFixRequest, { uri, version: 99, fix }), null);
  });

  it('counts on the preview what is reported, by the levels of the settings', async () => {
    const errors = async (settings: object): Promise<number> => {
      const other = await startServer({ settings });
      await other.open(uri, text);
      const preview = (await other.connection.sendRequest(previewRequest, { uri }))!;
      await other.stop();
      return Number(/检查出 (\d+) 个错误/.exec(JSON.stringify(preview.parts))![1]);
    };
    assert.equal(await errors({ rules: { 'decision/no-reasons': 'error' } }), (await errors({})) + 1);
  });

  it('leaves out what a client has of the page before', async () => {
    const shopUri = 'file:///shown.playbook.yaml';
    await client.open(shopUri, text);
    const page = (shown?: number) => client.connection.sendRequest(previewRequest, { uri: shopUri, shown });
    const sentIds = ({ parts }: SentPage) =>
      parts.filter((part) => Object.keys(part).length > 1).map(({ id }) => id);
    const first = (await page())!;
    assert.equal(sentIds(first).length, first.parts.length);
    const same = (await page(first.stamp))!;
    assert.deepEqual(sentIds(same), []);

    const start = positionOf(text, '48 小时内发货');
    const change = { range: { start, end: { ...start, character: start.character + 2 } }, text: '24' };
    await client.change(shopUri, 2, [change]);
    const changed = (await page(same.stamp))!;
    assert.equal(sentIds(changed).length, 1);
    // Of a list one item is sent.
    const [splice] = changed.parts.flatMap(({ splice }) => splice ?? []);
    assert.deepEqual([splice?.removed, splice?.items.length], [1, 1]);
    assert.match(splice!.items[0]!, /24 小时内发货/);
    assert.deepEqual(
      changed.parts.map(({ id }) => id),
      first.parts.map(({ id }) => id),
    );
    // Of a page that is not the last one nothing is known any more.
    assert.equal(sentIds((await page(first.stamp))!).length, first.parts.length);
  });

  it('draws the week, and gives the edit of an action, or why there is none', async () => {
    const weekUri = 'file:///week.playbook.yaml';
    const shifts = `${text}staffing:\n  shifts:\n    - { id: early, days: mon, time: 09:00-17:00 } # 早班\n`;
    await client.open(weekUri, shifts);
    const page = (await client.connection.sendRequest(weekRequest, { uri: weekUri }))!;
    const html = page.parts.map((part) => part.html).join('');
    const [, shift = ''] = /data-shift="([^"]*)"/.exec(html)!;
    const ask = (version: number, by: number) =>
      client.connection.sendRequest(shiftActionRequest, {
        ...{ uri: weekUri, version },
        action: { kind: 'move', shift, by },
      });
    const edit = await ask(page.version, 30);
    assert.ok(edit && 'changes' in edit);
    const moved = shifts.replace('09:00-17:00', '09:30-17:30');
    assert.equal(applyText(shifts, edit.changes![weekUri]!), moved);
    assert.match(JSON.stringify(await ask(page.version, -600)), /^\{"refusal":"再挪就到另一天了/);
    assert.equal(await ask(99, 30), null);
  });

  it('tries a message, and gives the edit that keeps it as an example', async () => {
    const form = { message: ['我要投诉'], moment: ['at'], at: ['2026-11-22T20:00'] };
    const page = (await client.connection.sendRequest(simulatorRequest, { uri, form }))!;
    const html = page.parts.map((part) => part.html).join('');
    assert.match(html, /我要投诉/);
    assert.match(html, /不在接待时间/);
    const params = { uri, version: page.version, fix: 0, form };
    const edit = await client.connection.sendRequest(simulatorFixRequest, params);
    assert.match(applyText(text, edit!.changes![uri]!), /checks:\n {2}examples:\n {4}- message: 我要投诉\n/);
    assert.equal(await client.connection.sendRequest(simulatorFixRequest, { ...params, version: 99 }), null);
    const first = (await client.connection.sendRequest(simulatorRequest, { uri }))!;
    assert.deepEqual(
      first.parts.map(({ id }) => id),
      ['try-form', 'try-answer'],
    );
  });

  it('gives the report as Markdown, and the page of a rule', async () => {
    const markdown = (await client.connection.sendRequest(reportMarkdownRequest, { uri }))!;
    assert.match(markdown, /^# 缺漏检查: 完备度 \d+\/100\n/);
    assert.match(markdown, /怎么算：.*现在 [\d.]+ ÷ \d+ = \d+%/);
    assert.match(
      markdown,
      /<summary>二、关闭后的服务质量：\d+ 项里 \d+ 项做到(?:，做到一部分 \d+ 项)?，[\d.]+ \/ \d+ 分<\/summary>/,
    );
    assert.match(markdown, /- 没有写未读消息怎么清 \(0 \/ 1 分 · messages\/missing · 还没写：消息管理\)/);
    assert.match(markdown, /- \[ \] \*\*错误\*\* .*`schema\/not-a-choice`/);
    const page = await client.connection.sendRequest(rulePageRequest, { rule: 'hours/never-open' });
    assert.match(page!, /## 怎么改/);
    assert.equal(await client.connection.sendRequest(rulePageRequest, { rule: 'no/such' }), null);
  });
});

describe('the link of a finding', () => {
  const links = async (rulePages?: unknown) => {
    const client = await startServer({ rulePages });
    await client.open(uri, text);
    await client.open('file:///sound.playbook.yaml', sound);
    const found = [
      ...(await client.diagnostics(uri)),
      ...(await client.diagnostics('file:///sound.playbook.yaml')),
    ];
    client.stop();
    return new Map(found.map(({ code, codeDescription }) => [code, codeDescription?.href]));
  };

  it('goes to where the editor shows the page of the rule', async () => {
    const found = await links('pages:/{rule}.md');
    assert.equal(found.get('auto-replies/no-after-hours'), 'pages:/auto-replies/no-after-hours.md');
    assert.equal(found.get('schema/not-a-choice'), undefined, 'what is no rule has no page');
  });

  it('is absent where the editor shows no such pages', async () => {
    for (const pages of [undefined, true, 'pages:/rules.md']) {
      const found = await links(pages);
      assert.ok(found.has('auto-replies/no-after-hours'));
      assert.deepEqual(
        [...found.values()].filter((href) => href !== undefined),
        [],
      );
    }
  });
});
