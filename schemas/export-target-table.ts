import { z } from 'zod';
import { choice, field } from './meta';

const text = () => z.string().min(1);

/** The fields of items that a column may hold, and those made of several: `name`, `path`, `tag_names`. */
export const exportFields = [
  ...['id', 'title', 'group', 'shortcut', 'text', 'internal', 'use_when', 'attachments', 'tags', 'category'],
  ...[
    'channels',
    'language',
    'translations.en',
    'translations.zh',
    'scope',
    'status',
    'valid.from',
    'valid.to',
    'review_on',
  ],
  ...[
    'owner',
    'question',
    'variants',
    'answer',
    'product',
    'topic',
    'quick_reply',
    'where',
    'updated',
    'kind',
  ],
  ...['from', 'to', 'promotion', 'name', 'color', 'meaning', 'apply_when', 'note', 'path', 'tag_names'],
] as const;

const anyField = () => z.enum(exportFields as unknown as readonly [string, ...string[]]);

const column = field(
  z.strictObject({
    heading: field(
      z.string(),
      { zh: '表头', en: 'Heading' },
      { zh: '和工具的模板一字不差。', en: 'To the letter as the template of the tool has it.' },
      { samples: ['话术内容（必填）'] },
    ),
    field: field(
      anyField().optional(),
      { zh: '字段', en: 'Field' },
      {
        zh: '这一列写手册的哪个字段。name 是标题（没有就用编号或内容开头），path 是分组加标题，tag_names 是标签的名称；不写就空着。',
        en: 'The field of the playbook. name is the title, else the id or the beginning of the text; path the groups and the title; tag_names the names of the tags. Without it the column is empty.',
      },
      { samples: ['text'] },
    ),
    or: field(
      z.array(anyField()).optional(),
      { zh: '没有就用', en: 'Or else' },
      { zh: '那个字段没写时，依次用这些。', en: 'The fields that are tried where it is not written.' },
      { samples: [['id']] },
    ),
    level: field(
      z.int().positive().optional(),
      { zh: '第几级分组', en: 'Level of the group' },
      {
        zh: '分组分几列写时，这一列是第几级，最外层是 1。',
        en: 'Which level of the group the column holds, where each has its own; the outermost is 1.',
      },
      { samples: [1] },
    ),
    join: field(
      text().optional(),
      { zh: '几个值怎么连', en: 'Join' },
      { zh: '有几个值时中间写什么。', en: 'What stands between several values.' },
      { samples: ['|'], fallback: '、' },
    ),
    value: field(
      text().optional(),
      { zh: '固定内容', en: 'Fixed value' },
      {
        zh: '每一行都写这个；和字段一起写时，字段空着才写。',
        en: 'What every row has; beside a field, where the field is empty.',
      },
      { samples: ['true'] },
    ),
    words: field(
      z.record(text(), text()).optional(),
      { zh: '值的说法', en: 'Words for values' },
      { zh: '手册里的值在表里怎么写。', en: 'How values of the playbook are written.' },
      { samples: [{ active: '使用中' }] },
    ),
    max: field(
      z.int().positive().optional(),
      { zh: '最多几个字', en: 'Most characters' },
      {
        zh: '工具只收这么多字。超过的条目导出前会一条一条列出来，不会自动截断。',
        en: 'How many characters the tool takes. Longer items are listed before anything is written; nothing is cut.',
      },
      { samples: [430] },
    ),
    required: field(
      z.boolean().optional(),
      { zh: '必填', en: 'Required' },
      { zh: '这一列不能空。', en: 'The column may not be empty.' },
      { samples: [true], fallback: false },
    ),
    html: field(
      z.boolean().optional(),
      { zh: '写成 HTML', en: 'As HTML' },
      { zh: '换行写成 <br>，尖括号等照 HTML 写。', en: 'Line breaks are <br>, angle brackets are escaped.' },
      { samples: [true], fallback: false },
    ),
  }),
  { zh: '列', en: 'Column' },
  { zh: '表里的一列。', en: 'A column of the table.' },
  { samples: [{ heading: '内容', field: 'text', max: 430 }], labelledBy: ['heading'] },
);

/** A table of an export target: what its rows are, and its columns. */
export const exportTargetTable = field(
  z.strictObject({
    section: field(
      choice({
        quick_replies: { zh: '常用语', en: 'Quick replies' },
        faq: { zh: '常见问题', en: 'FAQ' },
        announcements: { zh: '店铺公告', en: 'Announcements' },
        tags: { zh: '客户标签', en: 'Customer tags' },
      }),
      { zh: '内容', en: 'Section' },
      { zh: '一行是手册哪一节的一条。', en: 'The section of the playbook that the rows are items of.' },
      { samples: ['quick_replies'] },
    ),
    sheet: field(
      text().optional(),
      { zh: '表名', en: 'Sheet' },
      { zh: '工作表的名字。', en: 'The name of the sheet.' },
      { samples: ['默认表单'] },
    ),
    preface: field(
      z
        .array(
          field(
            z.array(z.string()),
            { zh: '一行', en: 'A row' },
            {
              zh: '这一行的各格，{shop} 换成店名。',
              en: 'Its cells; {shop} is replaced by the name of the shop.',
            },
            { samples: [['请勿改动']] },
          ),
        )
        .optional(),
      { zh: '表头上面的行', en: 'Rows above the header' },
      { zh: '工具要求写在表头上面的行。', en: 'What the tool wants above the header.' },
      { samples: [[['请勿改动']]] },
    ),
    columns: field(
      z.array(column).min(1),
      { zh: '列', en: 'Columns' },
      { zh: '从左到右的各列。', en: 'The columns from left to right.' },
      { samples: [[{ heading: '内容', field: 'text' }]] },
    ),
  }),
  { zh: '表', en: 'Table' },
  { zh: '一张表：一行是手册的一条。', en: 'A table whose rows are items of the playbook.' },
  { samples: [{ section: 'quick_replies', columns: [{ heading: '内容', field: 'text' }] }] },
);
