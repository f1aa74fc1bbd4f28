import { z } from 'zod';
import { field } from './meta';

const text = () => z.string().min(1);

/** How a target writes placeholders of the workbench. */
export const placeholders = field(
  z.strictObject({
    as_written: field(
      z.boolean().optional(),
      { zh: '照手册写', en: 'As in the playbook' },
      {
        zh: '占位符照手册里的样子写，不换成值：导出来改完再导回手册的文件用。',
        en: 'Placeholders stay as the playbook has them: for a file that is changed and imported again.',
      },
      { samples: [true], fallback: false },
    ),
    plain: field(
      text().optional(),
      { zh: '占位符', en: 'Placeholder' },
      {
        zh: '这个工具的占位符怎么写，NAME 的位置写名称。',
        en: 'How the tool writes a placeholder, with NAME for the name.',
      },
      { samples: ['{NAME}', '{{NAME}}'] },
    ),
    with_fallback: field(
      text().optional(),
      { zh: '带备用文字的占位符', en: 'With a fallback' },
      {
        zh: '取不到值时显示备用文字的写法，NAME 是名称，FALLBACK 是备用文字。工具没有这种写法就不写，导出时直接写备用文字。',
        en: 'The same with words for an empty value, at FALLBACK. Without it the tool has no such thing, and the words are written instead.',
      },
      { samples: ["{{NAME | default: 'FALLBACK'}}"] },
    ),
    in_html: field(
      text().optional(),
      { zh: 'HTML 里的写法', en: 'Within HTML' },
      {
        zh: 'HTML 内容里另有写法时写，NAME 和 FALLBACK 同上。',
        en: 'How it is written within HTML, where that differs; NAME and FALLBACK as above.',
      },
      { samples: ['<attribute key="NAME" default="FALLBACK"/>'] },
    ),
    names: field(
      z.record(text(), text()).optional(),
      { zh: '名称对照', en: 'Names' },
      {
        zh: '手册的占位符在这个工具里叫什么。没列出的写备用文字；备用文字也没有，就写成要客服填的空，并说明。',
        en: 'What the placeholders of a playbook are called in the tool. One that is not listed is written as its fallback, or else as a blank for the agent, which is told.',
      },
      { samples: [{ 'buyer.nickname': '客户名' }] },
    ),
  }),
  { zh: '占位符', en: 'Placeholders' },
  {
    zh: '工作台填写的占位符（顾客昵称、订单号等）在这个工具里怎么写。手册自己知道的（服务时间等）总是写成值。',
    en: 'How placeholders of the workbench, such as the nickname, are written. Those that the playbook knows, such as the hours, are written as their values.',
  },
  { samples: [{ plain: '{NAME}', names: { 'buyer.nickname': '客户名' } }] },
);

/** What an item of a JSON file looks like. */
export const json = field(
  z.strictObject({
    list: field(
      text().optional(),
      { zh: '列表的键', en: 'Key of the list' },
      {
        zh: '条目的列表放在哪个键下面；不写，文件就是列表本身。',
        en: 'The key that holds the list of items; without it the file is the list.',
      },
      { samples: ['macros'] },
    ),
    item: field(
      text(),
      { zh: '一条的写法', en: 'An item' },
      {
        zh: '一条的 JSON。{title} 这样的文字换成那个字段的列，{text|html} 把它写成 HTML，{status|json} 把它照 JSON 写（例如 true）；没有内容的键不写。',
        en: 'The JSON of an item. A text such as {title} is replaced by the column of that field, {text|html} by the same as HTML, {status|json} by the same as JSON, such as true. A key without a value is left out.',
      },
      { samples: ['{ "short_code": "{shortcut}", "content": "{text}" }'] },
    ),
    also: field(
      z.array(text()).optional(),
      { zh: '还能读的写法', en: 'Also read' },
      {
        zh: '读文件时也认的其他写法，导出时不用。',
        en: 'Other forms of an item that are read as well, and never written.',
      },
      { samples: [['{ "body": "{text}" }']] },
    ),
  }),
  { zh: 'JSON 的写法', en: 'How JSON is written' },
  { zh: '格式是 json 时，一条写成什么样。', en: 'What an item looks like where the format is json.' },
  { samples: [{ list: 'macros', item: '{ "title": "{title}", "body": "{text}" }' }] },
);
