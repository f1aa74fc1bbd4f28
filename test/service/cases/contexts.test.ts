import assert from 'node:assert/strict';
import { fixed } from './form-help';

/** Values as people write them, and as they are mended, by the field that they are written in. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hours.weekly.mon': {
    '9am-6pm': '09:00-18:00',
    '9:00-18:00': '09:00-18:00',
    '9：00-18：00': '09:00-18:00',
    '09:00~18:00': '09:00-18:00',
    '09.00-18.00': '09:00-18:00',
    早九晚六: '09:00-18:00',
    '9点-22点': '09:00-22:00',
    上午9点到晚上8点: '09:00-20:00',
    '09:00-次日02:00': '09:00-02:00',
    全天: '00:00-24:00',
    休息: 'closed',
  },
  'hours.holiday': { '10am - 2pm': '10:00-14:00', 不营业: 'closed' },
  'staffing.targets.first_response': {
    '1分钟': '1m',
    半小时: '30m',
    '5 min': '5m',
    '90秒': '90s',
    '2小时': '2h',
    '30 seconds': '30s',
  },
  'staffing.targets.reply_within_3m': { 九成: '0.9', '80%': '0.8', 百分之八十: '0.8' },
  'staffing.targets.shrinkage': { 三成: '0.3', '15%': '0.15' },
  'decision.smart_service': { off: 'disabled', 关闭: 'disabled', 关: 'disabled' },
  'checks.today': {
    '2026年12月12日': '2026-12-12',
    '2026/12/12': '2026-12-12',
    '2026.12.12': '2026-12-12',
    '12 Dec 2026': '2026-12-12',
  },
};

/** A field with its value, in lines. */
const inLines = (path: readonly string[], value: string): string =>
  path
    .map((key, level) => `${'  '.repeat(level)}${key}:${level < path.length - 1 ? '' : ` ${value}`}\n`)
    .join('');

const inBraces = ([section, ...path]: readonly string[], value: string): string =>
  `${section}: ${path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, value)}\n`;

type Write = (path: readonly string[], value: string) => string;

const contexts: Readonly<Record<string, Write>> = {
  'in lines': inLines,
  'in braces': inBraces,
  'with CRLF': (path, value) => inLines(path, value).replaceAll('\n', '\r\n'),
  'before a comment': (path, value) => inLines(path, `${value} # 平时`),
  'in quotes': (path, value) => inLines(path, /^[\w-]+$/.test(value) ? value : JSON.stringify(value)),
  'at the end, without a line end': (path, value) => inLines(path, value).trimEnd(),
};

const head = 'playbook: 1\nshop: { name: 店 }\n';
const mended = (text: string): string => fixed(head + text, ['fix', 'suggestion']).slice(head.length);
const rows = Object.entries(kinds).flatMap(([path, values]) =>
  Object.entries(values).map(([written, meant]) => [path.split('.'), written, meant] as const),
);

describe('a value as people write it is mended wherever it stands', () => {
  for (const [context, write] of Object.entries(contexts))
    it(context, () => {
      for (const [path, written, meant] of rows) {
        const after = mended(write(path, written));
        const wanted = write(path, meant);
        // Whether the quotes stay is the format's business.
        const bare = (text: string): string => text.replaceAll('"', '');
        assert.equal(bare(after), bare(wanted));
      }
    });

  it('in an item of a list', () => {
    const text = (value: string): string =>
      `hours:\n  calendars:\n    - id: live # 直播\n      weekly:\n        mon: ${value}\n        tue: 10:00-12:00\n`;
    for (const [written, meant] of Object.entries(kinds['hours.weekly.mon']!))
      assert.equal(mended(text(written)), text(meant));
  });

  it('but not where an anchor names it: what stands for it elsewhere may be another field', () => {
    for (const [path, written] of rows) {
      const text = inLines(path, `&one ${written}`);
      assert.equal(mended(text), text);
    }
  });
});
