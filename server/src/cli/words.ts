import type { Text } from '../../../schemas/text';

export const usage: Text = {
  zh: [
    '用法：service-playbook check [选项] 文件…',
    '',
    '检查客服手册里的错误和缺漏。',
    '',
    '  --format text|json   输出给人看的文字（默认），或给程序看的 JSON',
    '  --fail-on 级别       error、warning（默认）或 info：有这一级或更重的问题就以 1 退出',
    '  --today 日期         按这一天检查（YYYY-MM-DD），不写就是今天',
    '  --lang zh|en         消息用中文或英文',
    '  --quiet              只列错误和警告',
    '',
    '退出码：0 没有问题，1 有问题，2 用法不对或文件读不了。',
  ].join('\n'),
  en: [
    'Usage: service-playbook check [options] FILE…',
    '',
    'Checks service playbooks for errors and gaps.',
    '',
    '  --format text|json   text for people (the default) or JSON for programs',
    '  --fail-on LEVEL      error, warning (the default) or info: exit with 1 from this level up',
    '  --today DATE         check as of that day (YYYY-MM-DD) instead of today',
    '  --lang zh|en         messages in Chinese or English',
    '  --quiet              list errors and warnings only',
    '',
    'Exit code: 0 clean, 1 findings, 2 wrong usage or a file that cannot be read.',
  ].join('\n'),
};

export const messages = {
  unreadable: { zh: '读不了 {file}：{reason}', en: 'Cannot read {file}: {reason}' },
  noFiles: { zh: '没有给出文件。', en: 'No files were named.' },
  badOption: {
    zh: '{option} 不能是 {value}，可以是：{allowed}。',
    en: '{option} cannot be {value}; it can be: {allowed}.',
  },
  clean: { zh: '没有问题', en: 'nothing found' },
  summary: {
    zh: '{files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示',
    en: '{files} files: {error} errors, {warning} warnings, {info} hints',
  },
  score: { zh: '完备度 {score}/100', en: 'readiness {score}/100' },
} as const satisfies Record<string, Text>;

export const levelWords = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'hint' },
} as const satisfies Record<string, Text>;
