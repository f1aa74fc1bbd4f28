import type { Text } from '../../../schemas/text';

export const messages = {
  unreadable: { zh: '读不了 {file}：{reason}', en: 'Cannot read {file}: {reason}' },
  unwritable: { zh: '写不了 {file}：{reason}', en: 'Cannot write {file}: {reason}' },
  notUtf8: {
    zh: '文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8',
    en: 'it is not UTF-8 text (GBK, perhaps); save it as UTF-8',
  },
  notPlain: {
    zh: '它不是普通文件，改好的内容没有写进去',
    en: 'it is not a regular file, so the corrected text was not written to it',
  },
  failed: { zh: '检查时出错：{reason}', en: 'the check itself failed: {reason}' },
  noFiles: {
    zh: '没有给出文件。用 service-playbook check --help 看用法。',
    en: 'No files were named. See service-playbook check --help.',
  },
  noMatch: { zh: '“{word}”没有对上任何文件。', en: '"{word}" matches no file.' },
  noPlaybooks: {
    zh: '文件夹“{word}”里没有客服手册：文件名要是 playbook.yaml，或以 .playbook.yaml 结尾（.yml 也行）。',
    en: 'There is no playbook in the folder "{word}": a playbook is named playbook.yaml or *.playbook.yaml (.yml will do too).',
  },
  badOption: {
    zh: '{option} 不能是“{value}”，可以是：{allowed}。',
    en: '{option} cannot be "{value}"; it can be: {allowed}.',
  },
  badUsage: {
    zh: '选项写得不对：{reason}。用 --help 看用法。',
    en: 'The options are wrong: {reason}. See --help.',
  },
  notUnderstood: {
    zh: '有看不懂的地方（系统的原话：{reason}）',
    en: 'a part of them is not understood (the system says: {reason})',
  },
  unexpected: {
    zh: '没料到的问题（系统的原话：{reason}）',
    en: 'something unexpected (the system says: {reason})',
  },
  unknownOption: { zh: '没有 {option} 这个选项', en: 'there is no option {option}' },
  noCommand: { zh: '没有“{name}”这个命令。', en: 'There is no command "{name}". ' },
  noRule: {
    zh: '没有“{rule}”这条规则。用 service-playbook rules 看全部规则。',
    en: 'There is no rule "{rule}". See service-playbook rules. ',
  },
  meant: { zh: '是不是要写 {meant}？', en: 'Did you mean {meant}?' },
  aDate: { zh: 'YYYY-MM-DD 这样的日期，例如 2026-01-31', en: 'a date as YYYY-MM-DD, such as 2026-01-31' },
  aLevel: {
    zh: '规则=级别，例如 hours/no-holidays=info',
    en: 'RULE=LEVEL, such as hours/no-holidays=info',
  },
  notANumber: { zh: '0 或更大的整数', en: 'a whole number, 0 or more' },
  oneFile: {
    zh: '请给出一份手册的文件名。用 service-playbook simulate --help 看用法。',
    en: 'Name the file of one playbook. See service-playbook simulate --help.',
  },
  oneFileForWords: {
    zh: '请只给出一份手册的文件名。用 service-playbook words --help 看用法。',
    en: 'Name one playbook only. See service-playbook words --help.',
  },
  noSuchPack: {
    zh: '没有叫“{name}”的词库。不带 --show 运行 service-playbook words，看有哪些。',
    en: 'No word pack is called "{name}". Run service-playbook words without --show to see which there are.',
  },
  noSuchPackButNear: {
    zh: '没有叫“{name}”的词库，是不是要看 {meant}？',
    en: 'No word pack is called "{name}". Did you mean {meant}?',
  },
  noMessage: {
    zh: '请用 --message 写出顾客的话，例如 --message "我要退款"。',
    en: 'Say with --message what the customer writes, such as --message "I want a refund".',
  },
  aMoment: {
    zh: 'now，或 YYYY-MM-DD HH:MM，例如 "2026-10-02 23:10"；后面也可以带时差，例如 2026-10-02T23:10+08:00',
    en: 'now, or YYYY-MM-DD HH:MM such as "2026-10-02 23:10"; an offset may follow, as in 2026-10-02T23:10+08:00',
  },
  noSuchTime: {
    zh: '--at：{timezone} 的 {date} 没有 {time}，钟在那时拨快了。请写别的时间，例如 "{date} {later}"。',
    en: '--at: there is no {time} on {date} in {timezone}, where the clock is put forward then. Write another time, such as "{date} {later}".',
  },
  aCount: { zh: '1 或更大的整数', en: 'a whole number, 1 or more' },
  emptyFile: {
    zh: '{file} 是空的，里面没有手册。看看是不是写错了文件名，或者还没有保存。',
    en: '{file} is empty: there is no playbook in it. See whether it is the right file, and whether it was saved.',
  },
  otherDocuments: {
    zh: '{file} 里有 {count} 份手册（以 --- 隔开），只用了第 {number} 份。要用别的，加上 --document。',
    en: '{file} holds {count} playbooks, between lines of ---; only number {number} was taken. Take another with --document.',
  },
  noDocument: {
    zh: '{file} 里没有第 {number} 份手册。',
    en: '{file} holds no playbook number {number}.',
  },
  notReadable: {
    zh: '{file} 有读不通的地方，改好再试：',
    en: '{file} cannot be read as YAML; fix this first:',
  },
  leftOut: {
    zh: '{file} 有 {count} 处写法错误，写错的内容没有算进来；用 service-playbook check 看是哪里。',
    en: '{file} has mistakes in how it is written ({count}), and what they affect was left out; service-playbook check shows where.',
  },
  noTag: { zh: '{file} 里没有“{tag}”这个客户标签。', en: '{file} has no customer tag "{tag}". ' },
  tagsThere: { zh: '有的是：{tags}。', en: 'It has: {tags}.' },
  noTags: { zh: '这份手册没有写客户标签的编号。', en: 'It gives its customer tags no ids.' },
  noBaseline: {
    zh: '“{file}”读不了，或者不是已知问题清单。用 service-playbook check --write-baseline {file} 加上手册的文件名，重新生成。',
    en: '"{file}" cannot be read, or is not a baseline (a list of known gaps). Make it again with service-playbook check --write-baseline {file} and the names of the playbooks.',
  },
  notABaseline: {
    zh: '“{file}”里是别的内容，不是已知问题清单，没有往里写。--write-baseline 后面先写清单的文件名，再写手册的文件名，例如：service-playbook check --write-baseline {list} {playbook}',
    en: 'Nothing was written: "{file}" is not a baseline (a list of known gaps). After --write-baseline comes the name of the baseline, then those of the playbooks, such as: service-playbook check --write-baseline {list} {playbook}',
  },
  reportOnPlaybook: {
    zh: '“{file}”是手册、配置、词库或已知问题清单，报告不会写进去。--output 后面先写报告的文件名，再写手册的文件名，例如：service-playbook check --output report.txt {playbook}',
    en: 'Nothing was written: "{file}" is a playbook, a config, a word pack or a baseline. After --output comes the name of the report, then those of the playbooks, such as: service-playbook check --output report.txt {playbook}',
  },
  noOutput: { zh: '结果写不出去：{reason}', en: 'Cannot write the output: {reason}' },
  noValue: { zh: '{option} 后面要写一个值', en: '{option} needs a value after it' },
  noValueTaken: { zh: '{option} 后面不写值', en: '{option} takes no value' },
  baselineWritten: {
    zh: '已把 {count} 个缺漏写进 {file}。',
    en: 'Gaps written to {file}: {count}.',
  },
  baselineRest: {
    zh: '另有 {count} 处文件写法上的问题不能写进清单，要在手册里改。',
    en: 'Problems in how the file is written cannot go into the list and are to be fixed in the playbook: {count}.',
  },
  stale: {
    zh: '{file}：已知问题清单里的 {rule}（{where}）不再出现，可以用 --write-baseline 更新清单。',
    en: '{file}: {rule} ({where}) is in the baseline but no longer occurs; update it with --write-baseline.',
  },
  fixed: { zh: '已修改 {file}', en: 'Fixed {file}' },
  noFilesToFormat: {
    zh: '没有给出文件。用 service-playbook format --help 看用法。',
    en: 'No files were named. See service-playbook format --help.',
  },
  formatted: { zh: '已排版 {file}', en: 'Formatted {file}' },
  unformatted: {
    zh: '{file} 还没有排版：运行 service-playbook format {file}',
    en: '{file} is not formatted: run service-playbook format {file}',
  },
  notFormattable: {
    zh: '{file}:{line}  从这一行起的一段没有把握排好，原样留着，其余的照常排版；用 service-playbook check 看这里有没有写错。',
    en: '{file}:{line}  what begins on this line cannot be formatted safely and stays as it is; the rest is formatted. service-playbook check shows whether something is wrong here.',
  },
  clean: { zh: '没有问题', en: 'nothing found' },
  waiting: {
    zh: '另有 {count} 项还没写：先把上面读不懂的地方改好，再来写它们。想看全部，用 --format json。',
    en: 'And {count} things are not written yet: mend what cannot be read first, then write them. --format json lists them all.',
  },
  empty: {
    zh: '这份手册还是空的，有 {count} 项要写。从“playbook: 1”和店铺名写起，或者用 --draft 先起草。',
    en: 'This playbook is empty, with {count} things to be written. Begin with "playbook: 1" and the shop’s name, or draft it with --draft.',
  },
  summary: {
    zh: '{files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示',
    en: 'Files: {files}. Errors: {error}, warnings: {warning}, hints: {info}',
  },
  score: { zh: '完备度 {score}/100', en: 'readiness {score}/100' },
  title: { zh: '客服手册检查报告', en: 'Service playbook check' },
  file: { zh: '文件', en: 'File' },
  scoreHead: { zh: '完备度', en: 'Readiness' },
  place: { zh: '位置', en: 'Place' },
  level: { zh: '级别', en: 'Level' },
  message: { zh: '问题', en: 'Finding' },
  rule: { zh: '规则', en: 'Rule' },
} as const satisfies Record<string, Text>;

export const levelWords = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
} as const satisfies Record<string, Text>;

/** The remark on findings with a fix, by the kind of the first one. */
export const fixOffers = {
  fix: {
    zh: '{count} 处能放心改：加上 --fix',
    en: 'Can be fixed safely: {count}, with --fix',
  },
  suggestion: {
    zh: '{count} 处的改法要由人来选：在编辑器的灯泡里选；不去掉任何内容的那些可以用 --fix-unsafe',
    en: 'Need a person to choose: {count}, from the light bulb in the editor; --fix-unsafe applies those that take nothing away',
  },
  draft: {
    zh: '{count} 处可以先起草、再由店里确认：加上 --draft，写进去的每一处都带“# playbook-draft”标记',
    en: 'Can be drafted for the shop to confirm: {count}, with --draft; each carries the mark "# playbook-draft"',
  },
} as const satisfies Record<string, Text>;
