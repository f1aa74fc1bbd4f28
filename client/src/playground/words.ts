import type { PageLocale } from './locale';

/** What the playground itself says; the pages and the findings are the server's. */
const words = {
  title: { zh: '客服手册 · 在浏览器里写', en: 'Service Playbook · in the browser' },
  brand: { zh: '客服手册', en: 'Service Playbook' },
  new: { zh: '新建', en: 'New' },
  open: { zh: '打开', en: 'Open' },
  save: { zh: '保存', en: 'Save' },
  format: { zh: '排版', en: 'Format' },
  print: { zh: '打印', en: 'Print' },
  language: { zh: 'English', en: '中文' },
  file: { zh: '文件', en: 'File' },
  write: { zh: '写', en: 'Write' },
  read: { zh: '看', en: 'Read' },
  writeOrRead: { zh: '写手册，还是看成品', en: 'Write the playbook, or read what it comes to' },
  divider: { zh: '左右两边的宽度', en: 'Width of the two sides' },
  pages: { zh: '成品和检查', en: 'Pages and checks' },
  preview: { zh: '预览', en: 'Preview' },
  report: { zh: '缺漏', en: 'Gaps' },
  simulator: { zh: '试消息', en: 'Try a message' },
  form: { zh: '表格', en: 'Form' },
  week: { zh: '排班', en: 'Week' },
  import: { zh: '导入', en: 'Import' },
  export: { zh: '导出', en: 'Export' },
  text: { zh: '手册的内容', en: 'The text of the playbook' },
  textHelp: {
    zh: '用 YAML 写。按 Ctrl 加句点，跳到这一行的改法；要离开输入框，先按 Esc 再按 Tab。',
    en: 'YAML. Ctrl and the full stop go to the fixes of this line; Esc, then Tab leaves the text.',
  },
  starting: { zh: '正在准备，几秒钟就好', en: 'Getting ready; this takes a few seconds' },
  here: { zh: '这一行的问题和改法', en: 'Findings on this line, and fixes' },
  previous: { zh: '上一处', en: 'Previous' },
  next: { zh: '下一处', en: 'Next' },
  counts: {
    zh: '{error} 个错误 · {warning} 个警告 · {info} 个提示',
    en: 'Errors {error} · warnings {warning} · hints {info}',
  },
  nothing: { zh: '没有问题', en: 'Nothing found' },
  moreActions: { zh: '还可以', en: 'More actions' },
  changedMeanwhile: {
    zh: '手册刚刚改过，这一步没有做。再点一次就好。',
    en: 'The playbook has changed meanwhile, so nothing was done. Try again.',
  },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '浏览器不让复制。自己选中文字，按 Ctrl+C。',
    en: 'The browser does not allow it. Select the text and press Ctrl+C.',
  },
  formatted: { zh: '排好了。', en: 'Formatted.' },
  alreadyFormatted: { zh: '已经是整齐的，不用排。', en: 'It is in order already.' },
  renameHere: { zh: '给“{name}”改名：用到它的地方一起改', en: 'Rename "{name}" wherever it is used' },
  rename: { zh: '改名', en: 'Rename' },
  noRename: {
    zh: '这里没有能改的名字。把光标放在一个编号上，例如 id 后面那个词。',
    en: 'There is no name to change here. Put the caret on an id, such as the word behind id.',
  },
  tables: { zh: '话术、问答、公告的表格', en: 'Tables of replies, FAQ, announcements' },
  tablesHelp: {
    zh: '把 Excel、WPS 表格、CSV 或 JSON 文件拖到这里，或者点按钮选。每一行会怎么写，先给您看，您点了才写进手册。文件只在这台电脑上读，不上传。',
    en: 'Drop Excel, CSV or JSON files here, or choose them. You see every row before anything is written. The files are read on this computer and go nowhere else.',
  },
  chooseTables: { zh: '选文件…', en: 'Choose files…' },
  pastedRows: { zh: '粘贴的内容.tsv', en: 'Pasted rows.tsv' },
  gone: { zh: '这一条已经不在手册里了。', en: 'That item is not in the playbook any more.' },
  elsewhere: {
    zh: '这一条写在共用手册“{name}”里，要到那份文件里改。',
    en: 'That item is in the shared playbook "{name}": change it in that file.',
  },
  unreadable: { zh: '读不了这个文件：{reason}', en: 'This file cannot be read: {reason}' },
  tooLarge: { zh: '文件太大（超过 {limit} MB）', en: 'it is larger than {limit} MB' },
  pageFailed: {
    zh: '这一页显示不出来。改一改手册再看，或者刷新页面；写的内容还在。',
    en: 'This page cannot be shown. Change the playbook, or reload; your text stays.',
  },
  notReady: {
    zh: '手册还没准备好，过几秒再试，或者先改一处。',
    en: 'The playbook is not ready yet. Try again in a few seconds, or after a change.',
  },
  kept: { zh: '已暂存在这个浏览器里', en: 'Kept in this browser' },
  notKept: {
    zh: '这个浏览器存不住内容（是不是无痕窗口？），关掉之前先保存成文件',
    en: 'This browser keeps nothing (a private window?): save to a file before you close it',
  },
  saved: { zh: '已保存', en: 'Saved' },
  unsaved: { zh: '有改动还没保存', en: 'Not saved yet' },
  downloaded: { zh: '已存到下载文件夹：{name}', en: 'Saved to your downloads folder: {name}' },
  savedTo: { zh: '已保存：{name}', en: 'Saved: {name}' },
  notSaved: { zh: '没保存上：{reason}', en: 'Not saved: {reason}' },
  readAgain: {
    zh: '别的程序改了“{name}”，这里已经换成新的内容',
    en: 'Another program changed "{name}"; its new text is shown',
  },
  diskChanged: { zh: '文件被别的程序改过了', en: 'Another program has changed the file' },
  diskChangedHelp: {
    zh: '“{name}”打开以后，别的程序改过它，所以您写的还没有存进去。可以把您写的另存一份，换成改过的那份；也可以先接着写。',
    en: '"{name}" has changed since you opened it, so what you wrote was not saved to it. Save yours as a copy and take the changed file, or go on writing for now.',
  },
  takeDisk: { zh: '另存我写的，换成改过的', en: 'Save mine as a copy, take the changed file' },
  goOn: { zh: '接着写', en: 'Go on writing' },
  loseText: { zh: '现在这份还没有保存成文件', en: 'This playbook is not saved to a file yet' },
  loseTextHelp: {
    zh: '换成另一份之前，先把“{name}”存下来？',
    en: 'Save "{name}" before you switch to another one?',
  },
  saveFirst: { zh: '先保存', en: 'Save first' },
  dontSave: { zh: '不保存', en: 'Don’t save' },
  cancel: { zh: '取消', en: 'Cancel' },
  newTitle: { zh: '写一份新手册', en: 'A new playbook' },
  newHelp: {
    zh: '答几个问题，就按您这一行写好一份手册。说不准的先空着，以后再改；只有店里能定的，先替您起草，并做上标记。',
    en: 'Answer some questions and get a playbook for your trade. Leave blank what you do not know yet; what only your shop can decide is drafted and marked.',
  },
  shopName: { zh: '店名', en: 'Name of the shop' },
  shopNameHint: { zh: '例如 小满家居', en: 'such as Xiaoman Home' },
  trade: { zh: '您卖什么', en: 'What do you sell?' },
  place: { zh: '在哪儿卖', en: 'Where do you sell?' },
  placeDouyin: { zh: '抖店', en: 'Douyin shop' },
  placeOther: { zh: '国内别的平台（北京时间）', en: 'Another platform in China (Beijing time)' },
  people: { zh: '谁来回顾客', en: 'Who answers customers?' },
  peopleHint: { zh: '例如 小王、小李', en: 'such as Ann, Ben' },
  hours: { zh: '几点到几点有人回', en: 'When does somebody answer?' },
  hoursHint: { zh: '例如 9点到21点', en: 'such as 9am-9pm' },
  inquiries: { zh: '一天大概有多少位顾客来问', en: 'How many customers ask on a day?' },
  inquiriesHint: { zh: '例如 60', en: 'such as 60' },
  robot: { zh: '机器人（智能客服）', en: 'Smart customer service (the robot)' },
  robotOff: { zh: '关掉，全部由人回复', en: 'Off: people answer everything' },
  robotAfterHours: { zh: '没人在的时候才让它回', en: 'Only while nobody is there' },
  robotKept: { zh: '一直开着，先由它回', en: 'It stays on and answers first' },
  make: { zh: '写好手册', en: 'Write the playbook' },
  orSample: { zh: '或者先看看样例：', en: 'Or look at a sample:' },
  printTitle: { zh: '打印，或者存成 PDF', en: 'Print, or save as PDF' },
  printWall: { zh: '贴在墙上的一页', en: 'One page for the wall' },
  printHandbook: { zh: '给客服的手册', en: 'Handbook for agents' },
  printRoster: { zh: '这个月的排班表', en: 'Roster of this month' },
  noWindow: {
    zh: '浏览器拦住了新窗口。允许这个页面弹出窗口，再点一次。',
    en: 'The browser has blocked the new window. Allow this page to open windows, then try again.',
  },
  ended: {
    zh: '命令行里的 service-playbook open 已经结束。先把这里的内容全选复制，再运行一次，粘贴到新打开的页面里。',
    en: 'service-playbook open has ended. Copy all of the text here, run it again, and paste the text into the page that opens.',
  },
} as const satisfies Record<string, Readonly<Record<PageLocale, string>>>;

export type Word = keyof typeof words;

/** Says a word of the playground, its blanks filled. */
export type SayWord = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (locale: PageLocale): SayWord =>
  (word, data = {}) =>
    words[word][locale].replace(/\{(\w+)\}/g, (blank, name: string) => String(data[name] ?? blank));

/** Whether a name is one of the words: those in the page's HTML are named there. */
export const isWord = (name: string): name is Word => Object.hasOwn(words, name);
