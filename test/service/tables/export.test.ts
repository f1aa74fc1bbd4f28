import assert from 'node:assert/strict';
import { locales, say } from '../../../schemas/text';
import { openFile } from '../../../server/src/service';
import {
  type ExportContext,
  exportedText,
  exportFiles,
  exportPlaybook,
  exportRows,
  readTables,
  recognise,
  rowsOf,
  targetNamed,
  targets,
} from '../../../server/src/tables';

const context: ExportContext = { locale: 'zh', today: '2026-11-29' };

const playbook = (replies: string, rest = ''): string => `playbook: 1
shop: { name: 小满家居, timezone: Asia/Shanghai }
hours: { weekly: { mon-fri: 09:00-18:00 } }
quick_replies:
${replies
  .split('\n')
  .map((line) => `  ${line}\n`)
  .join('')}${rest}`;

const opened = (replies: string, rest?: string) =>
  openFile('file:///a.playbook.yaml', 1, playbook(replies, rest));

/** The file of an export as text, with what is said of it. */
async function exported(
  id: string,
  replies: string,
  more: Partial<ExportContext> & { leavesOut?: boolean } = {},
  rest?: string,
) {
  const result = await exportPlaybook(opened(replies, rest), targetNamed(id)!, { ...context, ...more });
  const said = result.notices.map(({ message, data }) => {
    for (const locale of locales) assert.doesNotMatch(say(message, locale, data), /\{\w+\}|undefined/);
    return say(message, 'zh', data);
  });
  const files = result.files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { ...result, said, text: files.join('\n---\n'), files: result.files };
}

describe('an export for a workbench', () => {
  it('has the exact headings, the rows in order, and the mark by which Excel knows UTF-8', async () => {
    const { files } = await exported(
      'qianniu',
      '- { shortcut: fh, group: 物流, text: 48 小时内发出 }\n- { text: "好的，亲" }',
    );
    assert.equal(files[0]!.name, '千牛快捷短语2026-11-29.csv');
    assert.equal(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[0]!.bytes),
      '\ufeff快捷短语编码,快捷短语,快捷短语分组\r\nfh,48 小时内发出,物流\r\n,好的，亲,\r\n',
    );
  });

  it('writes what the playbook knows as values, the fallback of what the workbench cannot say, and blanks in brackets', async () => {
    const { text, said } = await exported(
      'qianniu',
      '- { text: "{{buyer.nickname|亲}}，{{hours.summary}}在，{{order.id}}，{{fill.补发时间}}寄出" }',
    );
    assert.match(text, /亲，周一至周五 09:00–18:00，周六、周日休息在，【订单号】，【补发时间】寄出/);
    assert.ok(said.some((one) => /备用文字/.test(one)));
    assert.ok(
      said.some((one) => /要填的空（order\.id, fill\.补发时间）/.test(one)),
      said.join('\n'),
    );
  });

  it('keeps placeholders in the syntax of the tool, with their fallback where it has one', async () => {
    const reply = '- { title: 问候, text: "{{buyer.nickname|亲}}您好，{{buyer.nickname}}" }';
    const texts: Readonly<Record<string, RegExp>> = {
      yiwaiwai: /亲您好，\{客户名\}/,
      zendesk:
        /\{\{ticket\.requester\.first_name \| default: '亲'\}\}您好，\{\{ticket\.requester\.first_name\}\}/,
      intercom: /<attribute key=\\"user\.name\\" default=\\"亲\\"\/>您好/,
      zammad: /亲您好，#\{ticket\.customer\.firstname\}/,
    };
    for (const [id, shown] of Object.entries(texts)) assert.match((await exported(id, reply)).text, shown);
  });

  it('writes a fallback that would break the syntax of the tool as words', async () => {
    const { text } = await exported('zendesk', `- { title: A, text: "{{buyer.nickname|it's}}" }`);
    assert.match(text, /"value": "(?:it's|\{\{[^"]*it's[^"]*)"/);
    assert.equal(JSON.parse(text).macros.length, 1);
  });

  it('has the shop and its fixed rows above the header where the tool wants them', async () => {
    const { text } = await exported(
      'qianniu-assistant',
      '- { shortcut: "１AB2", group: [售前, 尺码], text: 好 }',
    );
    const lines = text.split('\r\n');
    assert.equal(lines[0], '最初3行的内容请勿改动(V3)！！！');
    assert.equal(lines[1], '小满家居');
    assert.equal(lines[3], '售前=>尺码,x1ab2x,,好,,');
  });

  it('has its escapes', async () => {
    const { text } = await exported('feiniu-csv', '- { text: "a,b\\nc" }');
    assert.match(text, /\r\n,a&#44;b&#13;c,未分组\r\n/);
  });

  it('runs nothing in a spreadsheet: an apostrophe in CSV for people, text in a workbook, none for a workbench', async () => {
    const reply = '- { text: "=1+1" }';
    assert.match((await exported('csv', reply)).text, /,'=1\+1,/);
    assert.match((await exported('qianniu', reply)).text, /,=1\+1,/);
    const { files } = await exported('xlsx', reply);
    const { workbook } = readTables(files[0]!);
    assert.equal(workbook!.sheets[0]!.rows[1]!.cells[4], '=1+1');
  });
});

describe('what a target does not take', () => {
  const long = '啊'.repeat(431);
  const replies = `- { title: 长, text: "${long}" }\n- { title: 短, text: 好 }\n- { title: 码, shortcut: abcde, text: 好的 }`;

  it('is told item by item before anything is written, and nothing is written', async () => {
    const { excess, said, files } = await exported('feiniu', replies);
    assert.deepEqual(
      excess.map(({ name, heading, length, limit }) => [name, heading, length, limit]),
      [
        ['长', '快捷短语', 431, 430],
        ['码', '快捷编码', 5, 4],
      ],
    );
    for (const { notice } of excess)
      for (const locale of locales) assert.doesNotMatch(say(notice.message, locale, notice.data), /\{\w+\}/);
    assert.ok(said.includes('3 条里有 1 条的“快捷短语”超过 430 个字。'), said.join('\n'));
    assert.deepEqual(files, []);
  });

  it('is left out where a person says so; the rest is whole', async () => {
    const { files } = await exported('feiniu-csv', replies, { leavesOut: true });
    assert.match(
      new TextDecoder().decode(files[0]!.bytes),
      /^快捷编码,快捷短语,快捷短语分组\r\n,好,未分组\r\n$/,
    );
  });

  it('is split into files where a file has a most of rows', async () => {
    const many = Array.from(
      { length: 1001 },
      (_, index) => `- { title: 第${index}条, text: 好${index} }`,
    ).join('\n');
    const { files, said } = await exported('wecom', many);
    assert.deepEqual(
      files.map(({ name }) => name),
      ['快捷话术导入模板2026-11-29-1.xlsx', '快捷话术导入模板2026-11-29-2.xlsx'],
    );
    assert.ok(said.some((one) => /分成 2 个文件/.test(one)));
  });

  it('is refused as a whole where there are too many in all, or the layout is not known', async () => {
    const entries = Array.from(
      { length: 1001 },
      (_, index) => `  - { question: 问${index}, answer: 答 }\n`,
    ).join('');
    const { refusal, files } = await exported('easemob', '[]', {}, `faq:\n${entries}`);
    assert.match(say(refusal!.message, 'zh', refusal!.data), /1001.*1000/s);
    assert.deepEqual(files, []);
    assert.ok((await exported('quick-phrases', '- { text: 好 }')).refusal);
  });

  it('is a deeper group, which is joined and told', async () => {
    const { text, said } = await exported('qianniu', '- { group: [售前, 尺码, 女装], text: 好 }');
    assert.match(text, /售前\/尺码\/女装/);
    assert.ok(said.some((one) => /超过 1 级/.test(one)));
  });

  it('is a field without a column, which is told', async () => {
    const { said } = await exported(
      'chatwoot',
      '- { id: a, title: 甲, group: 乙, text: 好, attachments: [a.png] }',
    );
    assert.ok(
      said.some((one) => /分组（1 条）、附件（1 条）/.test(one)),
      said.join('\n'),
    );
  });
});

describe('which items are exported', () => {
  const replies = [
    '- { title: 在用, text: 好 }',
    '- { title: 草稿, text: 草, status: draft }',
    '- { title: 停用, text: 停, status: retired }',
    '- { title: 过期, text: 过, valid: { to: 2026-11-28 } }',
    '- { title: 自用, text: 自, scope: personal }',
  ].join('\n');
  const titles = async (more: Partial<ExportContext>): Promise<readonly string[]> => {
    const rows = exportRows(opened(replies), targetNamed('kefubao')!, { ...context, ...more });
    return rows.tables[0]!.rows.map(({ item }) => String(item.title));
  };

  it('those in use, of the team; what is left out is said', async () => {
    assert.deepEqual(await titles({}), ['在用']);
    assert.equal((await exported('kefubao', replies)).said.length, 4);
  });

  it('all of them, where a person says so', async () => {
    assert.deepEqual(await titles({ all: true, scope: 'all' }), ['在用', '草稿', '停用', '过期', '自用']);
    assert.deepEqual(await titles({ scope: 'personal' }), ['自用']);
  });

  it('one row a language where the target has a column of languages', async () => {
    const { text } = await exported(
      'gorgias',
      '- { id: a, title: 甲, text: 好, translations: { en: Fine } }',
    );
    const { data } = JSON.parse(text) as { data: readonly { external_id: string; language?: string }[] };
    assert.deepEqual(
      data.map(({ external_id: id, language }) => [id, language]),
      [
        ['a', undefined],
        ['a-en', 'en'],
      ],
    );
  });
});

describe('documents for people', () => {
  const faq = `faq:
  - { question: 什么时候发货, answer: "48 小时内\\n<b>{{hours.summary}}</b>", topic: shipping }
  - { question: 能退吗, answer: 能, topic: returns }
`;
  it('have the FAQ by topic in Markdown and HTML, with values for placeholders', async () => {
    const { text: markdown } = await exported('faq-markdown', '[]', {}, faq);
    assert.match(
      markdown,
      /^<!-- .* -->\n\n# 小满家居 · 常见问题\n\n## 发货与物流\n\n### 什么时候发货\n\n48 小时内 {2}\n/,
    );
    const { text: page } = await exported('faq-html', '[]', {}, faq);
    assert.match(page, /<h2>发货与物流<\/h2>\n<h3>什么时候发货<\/h3>/);
    assert.match(page, /&lt;b&gt;周一至周五 09:00–18:00，周六、周日休息&lt;\/b&gt;/);
  });

  it('have announcements with their days', async () => {
    const { text } = await exported(
      'announcements-markdown',
      '[]',
      {},
      'announcements:\n  - { title: 春节, text: 休息, to: 2027-02-20 }\n',
    );
    assert.match(text, /## 春节\n\n休息\n\n- 结束日期: 2027-02-20/);
  });
});

describe('a text as it stands in an export', () => {
  it('is what is read back from there, so that a row is found the same', () => {
    for (const target of targets) {
      if (target.read_only || !['csv', 'xlsx', 'json'].includes(target.format)) continue;
      const asExported = exportedText(opened('[]'), target, context);
      const once = asExported('{{buyer.nickname|亲}}，{{hours.summary}}，a,b\nc');
      assert.equal(asExported(once), once, target.id);
    }
  });
});

describe('every target', () => {
  it('gives back what it was given: texts, titles, groups and codes', async () => {
    const analysis = opened(
      '- { id: a, title: 发货, group: 物流, shortcut: fh, text: "{{buyer.nickname|亲}}，48 小时内\\n发出" }\n- { id: b, title: 退换, group: 售后, shortcut: th, text: 七天内可退 }',
    );
    for (const target of targets) {
      const rows = exportRows(analysis, target, context);
      if (rows.refusal || rows.excess.length > 0 || !['csv', 'xlsx', 'json'].includes(target.format))
        continue;
      const [file] = await exportFiles(rows);
      const { workbook } = readTables(file!);
      const items = rowsOf([workbook!], recognise([workbook!])).map(({ item }) => item);
      const asExported = exportedText(analysis, target, context);
      assert.deepEqual(
        items.map(({ text }) => text),
        [asExported('{{buyer.nickname|亲}}，48 小时内\n发出'), '七天内可退'],
        target.id,
      );
      const fields = target.tables[0]!.columns.map(({ field }) => field);
      if (fields.includes('title') || fields.includes('path'))
        assert.equal(items[0]!.title, '发货', target.id);
      if (fields.includes('group') || fields.includes('path'))
        assert.deepEqual(
          items.map(({ group }) => group),
          [['物流'], ['售后']],
          target.id,
        );
      // Keywords of Zammad are no codes, though codes stand among them.
      if (fields.includes('shortcut') && target.id !== 'zammad')
        assert.deepEqual(items[0]!.shortcut, 'fh', target.id);
    }
  });
});
