import type { Text } from '../../../../schemas/text';

/** What an export tells a person. */
export const words = {
  draft: {
    zh: '有 {count} 条还是草稿，没有导出；要一起导出，用 --all。',
    en: '{count} drafts are left out; --all exports them too.',
  },
  retired: {
    zh: '有 {count} 条已停用，没有导出；要一起导出，用 --all。',
    en: '{count} items that are no longer used are left out; --all exports them too.',
  },
  expired: {
    zh: '有 {count} 条已过有效期，没有导出；要一起导出，用 --all。',
    en: '{count} items are past their last day and left out; --all exports them too.',
  },
  personal: {
    zh: '有 {count} 条是个人自用的，没有导出；要导出，用 --scope all。',
    en: '{count} personal replies are left out; --scope all exports them too.',
  },
  team: {
    zh: '有 {count} 条是团队共用的，没有导出；要导出，用 --scope all。',
    en: '{count} replies of the team are left out; --scope all exports them too.',
  },
  tooLong: {
    zh: '“{name}”的“{heading}”有 {length} 个字，{target}最多收 {limit} 个。在手册里改短，或者这一条不导出。',
    en: '"{heading}" of "{name}" has {length} characters; {target} takes {limit}. Make it shorter in the playbook, or leave the item out.',
  },
  missing: {
    zh: '“{name}”没有“{heading}”要的内容，{target}规定必填。在手册里补上，或者这一条不导出。',
    en: '"{name}" has nothing for "{heading}", which {target} demands. Add it to the playbook, or leave the item out.',
  },
  manyTooLong: {
    zh: '{all} 条里有 {count} 条的“{heading}”超过 {limit} 个字。',
    en: '{count} of {all} texts are longer than {limit} in "{heading}".',
  },
  manyMissing: {
    zh: '{all} 条里有 {count} 条缺“{heading}”。',
    en: '{count} of {all} items have nothing for "{heading}".',
  },
  tooMany: {
    zh: '一共 {count} 条，{target}总共只收 {limit} 条。用 --section 分开导出，或者在手册里停用一些。',
    en: 'There are {count} items; {target} takes {limit} in all. Export sections apart with --section, or retire some.',
  },
  readOnly: {
    zh: '{target}的表格样式只知道一部分，只能读，不能写。换一个导出目标，用 service-playbook export --list 看有哪些。',
    en: 'Only a part of the layout of {target} is known: it is read, not written. See service-playbook export --list for others.',
  },
  noItems: {
    zh: '手册里没有可以导出到{target}的条目。',
    en: 'The playbook has no items that can be exported to {target}.',
  },
  split: {
    zh: '{target}每个文件最多 {limit} 行，{count} 条分成 {files} 个文件，逐个导入。',
    en: '{target} takes {limit} rows a file: {count} items go into {files} files, to be imported one after another.',
  },
  deepGroups: {
    zh: '有 {count} 条的分组超过 {limit} 级，更深的用“/”并进了最后一级。',
    en: 'The groups of {count} items have more than {limit} levels; deeper ones are joined into the last with "/".',
  },
  markInGroup: {
    zh: '有 {count} 条的分组名里有“{mark}”，{target}会把它当成分级。在手册里换个写法。',
    en: 'The group names of {count} items hold "{mark}", which {target} takes for a new level. Write them otherwise in the playbook.',
  },
  changedCodes: {
    zh: '有 {count} 个快捷码按{target}的要求改了写法，例如 {before} 写成 {after}。',
    en: '{count} shortcuts are written as {target} demands, such as {after} for {before}.',
  },
  asFallback: {
    zh: '有 {count} 条里的占位符（{names}）{target}写不了，写成了备用文字。',
    en: 'Placeholders of {count} items ({names}) cannot be said in {target}; their fallbacks are written.',
  },
  asBlank: {
    zh: '有 {count} 条里有要填的空（{names}），写成【】，发送前由客服填好。',
    en: '{count} items have blanks ({names}), written in 【】 for the agent to fill before sending.',
  },
  ofTheDay: {
    zh: '有 {count} 条写着当天的时间（{names}），导出的是 {date} 的，过后要重新导出。',
    en: '{count} items hold times of a day ({names}), written as of {date}; export again afterwards.',
  },
  noColumns: {
    zh: '{section}里有{target}没有地方放的：{fields}。',
    en: 'Of the {section}, {target} has no place for: {fields}.',
  },
  languageCount: { zh: '译文 {language}（{count} 条）', en: 'translations {language} ({count})' },
  fieldCount: { zh: '{field}（{count} 条）', en: '{field} ({count})' },
  formulas: {
    zh: '有 {count} 格开头像公式（= + - @），表格软件会拿去算，前面加了撇号。要不加撇号又安全，导出成 Excel。',
    en: '{count} cells begin like a formula (= + - @), which a spreadsheet would run, and have an apostrophe before them. A workbook needs none.',
  },
} as const satisfies Record<string, Text>;

/** Fields that a target may have no column for. */
export const fieldTitles = {
  title: { zh: '标题', en: 'titles' },
  group: { zh: '分组', en: 'groups' },
  shortcut: { zh: '快捷码', en: 'shortcuts' },
  internal: { zh: '内部说明', en: 'internal answers' },
  use_when: { zh: '什么时候用', en: 'when to use' },
  attachments: { zh: '附件', en: 'attachments' },
  tags: { zh: '标签', en: 'tags' },
  translations: { zh: '译文', en: 'translations' },
  fill: { zh: '空的填写提示', en: 'hints on blanks' },
  valid: { zh: '有效期', en: 'dates of validity' },
  variants: { zh: '其他问法', en: 'other wordings' },
  product: { zh: '商品', en: 'products' },
  topic: { zh: '话题', en: 'topics' },
  from: { zh: '开始日期', en: 'first days' },
  to: { zh: '结束日期', en: 'last days' },
  follow_up: { zh: '跟进', en: 'follow-ups' },
} as const satisfies Record<string, Text>;
