import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { exportTarget } from '../../../schemas/export-target';
import { locales, say } from '../../../schemas/text';
import { exportTargetFiles } from '../../../server/src/generate/word-packs';
import {
  readTables,
  readTarget,
  readWith,
  recognise,
  rowsOf,
  targetNamed,
  targetOf,
  targets,
} from '../../../server/src/tables';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The items of the rows of a file. */
function itemsIn(name: string, text: string): readonly object[] {
  const { workbook } = readTables({ name, bytes: bytes(text) });
  assert.ok(workbook);
  return rowsOf([workbook], recognise([workbook])).map(({ item }) => item);
}

describe('our own export targets', () => {
  for (const file of readdirSync('schemas/targets'))
    it(`${file} is written as a team would write it`, () => {
      const id = file.replace('.yaml', '');
      const read = readTarget(readFileSync(`schemas/targets/${file}`, 'utf8'), id);
      assert.deepEqual(read.problems, undefined);
      const parsed = exportTarget.safeParse(exportTargetFiles().get(id));
      assert.ok(parsed.success, String(parsed.error));
      const { tables_of: other, ...rest } = parsed.data;
      const tables = other === undefined ? parsed.data.tables : targetNamed(other)?.tables;
      assert.deepEqual(targetNamed(id), { ...rest, tables, id }, 'run npm run generate');
    });

  it('say how well their layout is known, and none is said to be that of Feige', () => {
    assert.ok(targets.length >= 20);
    for (const { id, known, note, as_of: asOf } of targets) {
      assert.ok(known && note, id);
      assert.ok(known === 'ours' || asOf, id);
    }
    assert.doesNotMatch(JSON.stringify(targets), /飞鸽|Feige/);
  });
});

describe('a sheet in the layout of a workbench', () => {
  const cases = [
    ['qianniu', '快捷短语编码,快捷短语,快捷短语分组\n1,您好,\n'],
    ['feiniu-csv', '快捷编码,快捷短语,快捷短语分组\n1,您好,\n'],
    ['kefubao', '一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）\n售前,,,您好\n'],
    [
      'wecom',
      '分类（10个字以内）,话术分组（10个字以内）,话术短标题（10个字以内）,话术内容（1000字以内）\n售前,,,您好\n',
    ],
    [
      'qianniu-assistant',
      '最初3行的内容请勿改动(V3)！！！\n小满家居\n分组,快捷编码,标题,内容,图片名,程序数据（手工新增词条时，本字段留空即可）\n,,,您好,,\n',
    ],
    [undefined, '一级分类,话术内容\n售前,您好\n'],
  ] as const;
  for (const [id, text] of cases)
    it(id ? `is known by its headings: ${id}` : 'is no layout that is known when a heading differs', () => {
      const { workbook } = readTables({ name: 'a.csv', bytes: bytes(text) });
      const [sheet] = workbook!.sheets;
      assert.equal(targetOf(sheet!, 'delimited')?.target.id, id);
      assert.equal(sheet!.target?.id, id);
    });

  it('comes without the escapes of the layout', () => {
    const items = itemsIn(
      'a.csv',
      '快捷编码,快捷短语,快捷短语分组\nfh,您好&#44;现货 48 小时内发出。&#13;请放心,未分组\n',
    );
    assert.deepEqual(items, [{ shortcut: 'fh', text: '您好,现货 48 小时内发出。\n请放心' }]);
  });

  it('comes with the group path as levels', () => {
    const items = itemsIn(
      'a.csv',
      '分组,快捷编码,标题,内容,图片名,程序数据（手工新增词条时，本字段留空即可）\n售前=>尺码,cm,尺码,看尺码表,a.png,12 3\n',
    );
    assert.deepEqual(items, [
      { group: ['售前', '尺码'], shortcut: 'cm', title: '尺码', text: '看尺码表', attachments: ['a.png'] },
    ]);
  });

  it('has its placeholders read as ours, with and without a fallback, and unknown ones as they are', () => {
    const read = (id: string, text: string): string => readWith(targetNamed(id)!, text);
    assert.equal(read('yiwaiwai', '{客户名}您好，{库存}'), '{{buyer.nickname}}您好，{库存}');
    assert.equal(read('yiwaiwai', '{{客户名}}'), '{{客户名}}');
    assert.equal(
      read('zendesk', "Hi {{ ticket.requester.first_name | default: 'there' }}, {{ticket.id}}"),
      'Hi {{buyer.nickname|there}}, {{ticket.id}}',
    );
    assert.equal(
      read('intercom', '<p>Hi <attribute key="user.name" default="there"/></p>'),
      '<p>Hi {{buyer.nickname|there}}</p>',
    );
    assert.equal(read('zammad', 'Hi #{ticket.customer.firstname}'), 'Hi {{buyer.nickname}}');
  });

  it('is read in time that grows with its length', () => {
    const target = targetNamed('intercom')!;
    const time = (count: number): number => {
      const text = '{{user.name|fallback:"'.repeat(count);
      const start = performance.now();
      assert.equal(readWith(target, text), text);
      return performance.now() - start;
    };
    time(2000);
    assert.ok(time(40_000) < 2000);
  });
});

describe('JSON of other tools', () => {
  const macros = {
    macros: [
      {
        title: 'Shipping::When',
        active: true,
        actions: [
          { field: 'status', value: 'solved' },
          {
            field: 'comment_value_html',
            value: '<p>Hi {{ticket.requester.first_name}},</p><p>in 48 hours.</p>',
          },
        ],
      },
    ],
    next_page: null,
    count: 1,
  };
  const cases = [
    [
      'a page of Zendesk macros',
      macros,
      [
        {
          group: ['Shipping'],
          title: 'When',
          status: 'active',
          text: 'Hi {{buyer.nickname}},\n\nin 48 hours.',
        },
      ],
    ],
    [
      'Gorgias macros',
      {
        data: [
          {
            id: 3,
            name: 'When shipped',
            external_id: 'when-shipped',
            language: 'en',
            actions: [
              { name: 'addTags', arguments: { tags: 'shipping, soon' } },
              {
                name: 'setResponseText',
                arguments: { body_text: 'In 48 hours.', body_html: '<b>In 48 hours.</b>' },
              },
            ],
          },
        ],
      },
      [
        {
          title: 'When shipped',
          id: 'when-shipped',
          text: 'In 48 hours.',
          language: 'en',
          tags: ['shipping', 'soon'],
        },
      ],
    ],
    [
      'Intercom macros without their plain text',
      { type: 'list', data: [{ type: 'macro', name: 'When', body: '<p>In 48 hours.</p>' }] },
      [{ title: 'When', text: 'In 48 hours.' }],
    ],
    [
      'a bare list of Chatwoot canned responses',
      [{ id: 1, short_code: 'when', content: 'Hi {{contact.name}}' }],
      [{ shortcut: 'when', text: 'Hi {{buyer.nickname}}' }],
    ],
  ] as const;
  for (const [name, json, items] of cases)
    it(`reads ${name}`, () => assert.deepEqual(itemsIn('export.json', JSON.stringify(json)), items));

  it('is refused with a way out where it holds no replies, or is damaged', () => {
    for (const [text, what] of [
      ['{"users": [{"name": "A"}]}', /Zendesk/],
      ['{"macros": [', /再导一次/],
    ] as const) {
      const { refusal } = readTables({ name: 'a.json', bytes: bytes(text) });
      assert.match(say(refusal!.message, 'zh', refusal!.data), what);
    }
  });

  it('is not taken for CSV whose first cell begins with a bracket', () => {
    assert.equal(readTables({ name: 'a.csv', bytes: bytes('[亲],您好\n1,2\n') }).workbook?.kind, 'delimited');
  });
});

describe("a team's own target", () => {
  const good = `export_target: 1
name: 店里的工作台
format: csv
file: 话术.csv
tables:
  - section: quick_replies
    columns:
      - { heading: 正文, field: text, max: 200 }
`;
  it('is read like ours', () => {
    assert.equal(readTarget(good, 'mine').target?.tables[0]!.columns[0]!.max, 200);
  });

  // Those of csv are those of xlsx in turn.
  for (const other of ['xlsx', 'csv'])
    it(`has the tables of one of ours where it names it: ${other}`, () => {
      const { target, problems } = readTarget(good.replace(/tables:[^]*/, `tables_of: ${other}\n`), 'mine');
      assert.deepEqual(problems, undefined);
      assert.deepEqual(target?.tables, targetNamed('xlsx')!.tables);
      assert.equal(target.format, 'csv');
    });

  for (const [name, text, line, what] of [
    ['no tables', good.replace(/tables:[^]*/, ''), 3, /tables_of/],
    ['tables of its own and of another', `${good}tables_of: xlsx\n`, 9, /tables/],
    [
      'tables of a target that is not there',
      good.replace(/tables:[^]*/, 'tables_of: exel\n'),
      5,
      /exel.*xlsx/,
    ],
    ['a field that is not there', good.replace('field: text', 'field: txt'), 8, /txt/],
    ['a key that is not there', good.replace('file:', 'files:'), 4, /files/],
    ['no list of anything', '- 1\n', 1, /export_target/],
    ['nothing', '', 1, /export_target/],
    ['JSON without an item', good.replace('format: csv', 'format: json'), 3, /json\.item/],
    ['a broken item', `${good.replace('csv\nfile', 'json\nfile')}json: { item: '{ "a": ' }\n`, 9, /JSON/],
    [
      'an item with a field without a column',
      `${good.replace('csv\nfile', 'json\nfile')}json: { item: '{ "a": "{title}" }' }\n`,
      9,
      /title/,
    ],
  ] as const)
    it(`with ${name} is told with its line`, () => {
      const { problems = [] } = readTarget(text, 'mine');
      assert.ok(
        problems.some((one) => one.line === line),
        JSON.stringify(problems),
      );
      for (const locale of locales)
        assert.match(problems.map(({ message, data }) => say(message, locale, data)).join('\n'), what);
    });
});
