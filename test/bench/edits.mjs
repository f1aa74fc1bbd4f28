/**
 * The edits that are timed. Each comes with the one that takes it back, so the places of all others stay true and every
 * round starts from the same text.
 *
 * @typedef {import('./servers.mjs').Change} Change
 * @typedef {{ from: number, to: number }} Item its lines, `to` not included
 * @typedef {object} Text a playbook by its lines
 * @property {readonly string[]} lines
 * @property {readonly Item[]} items the quick replies and questions
 */
import { quickReply } from './playbook.mjs';
import { pick } from './random.mjs';

/** @param {string} text @returns {Text} */
export function byLines(text) {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (/^ {2}- id: (reply|question)-/.test(line) ? [index] : []));
  const items = starts.map((from) => {
    const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('    '));
    return { from, to: from + 1 + length };
  });
  return { lines, items };
}

/**
 * Five characters typed at the end of a text one by one, and taken back one by one.
 *
 * @param {Text} text @param {() => number} random
 * @returns {Change[]}
 */
export function typing({ lines, items }, random) {
  const { from } = pick(random, items);
  const line = from + 1;
  const end = (lines[line] ?? '').length;
  const word = [...'新款加大号'];
  const typed = word.map((letter, index) => change(line, end + index, line, end + index, letter));
  const deleted = word.map((_, index) => change(line, end + index, line, end + index + 1, ''));
  return [...typed, ...deleted.reverse()];
}

/** @typedef {(text: Text, random: () => number) => [Change, Change]} Structural an edit and what takes it back */

/** Edits that may change how the rest of the file reads. @type {Readonly<Record<string, Structural>>} */
export const structural = {
  'a line added': (text, random) => {
    const { from } = pick(random, text.items);
    return replace(text, from + 2, from + 2, '    owner: 沈青\n');
  },
  'a line removed': (text, random) => {
    const { to } = pick(random, text.items);
    return replace(text, to - 1, to, '');
  },
  'an item added': (text, random) => {
    const { from } = pick(random, text.items.filter(isReply(text)));
    return replace(text, from, from, quickReply(random, 900_001));
  },
  'an item removed': (text, random) => {
    const { from, to } = pick(random, text.items);
    return replace(text, from, to, '');
  },
  'a section removed': (text) => {
    const from = text.lines.indexOf('messages:');
    return replace(text, from, text.lines.indexOf('quick_replies:'), '');
  },
  'a section’s name broken': (text) => {
    const line = text.lines.indexOf('faq:');
    return within(text, line, 3, 4, '');
  },
  'a quote opened': (text, random) => {
    const { from } = pick(random, text.items);
    const place = (text.lines[from + 1] ?? '').indexOf(': ') + 2;
    return within(text, from + 1, place, place, '"');
  },
  'a block scalar': (text, random) => {
    const { from } = pick(random, text.items);
    const place = (text.lines[from + 1] ?? '').indexOf(': ') + 2;
    return within(text, from + 1, place, place, '|\n      ');
  },
  'a key indented': (text, random) => {
    const { from } = pick(random, text.items);
    return within(text, from + 2, 0, 0, '  ');
  },
  'an item outdented': (text, random) => {
    const { from } = pick(random, text.items);
    return within(text, from, 0, 2, '');
  },
};

/** What the schema of both servers refuses, to see that both check. @param {Text} text @returns {[Change, Change]} */
export function nonsense(text) {
  const last = text.lines.length - 1;
  return replace(text, last, last, 'nonsense_key: 1\n');
}

/** @param {Text} text @returns {(item: Item) => boolean} */
function isReply({ lines }) {
  return ({ from }) => (lines[from] ?? '').includes('id: reply-');
}

/** Whole lines. @param {Text} text @param {number} from @param {number} to @param {string} instead @returns {[Change, Change]} */
function replace({ lines }, from, to, instead) {
  const old = lines
    .slice(from, to)
    .map((line) => `${line}\n`)
    .join('');
  return [change(from, 0, to, 0, instead), change(from, 0, from + instead.split('\n').length - 1, 0, old)];
}

/** A part of a line. @param {Text} text @param {number} line @param {number} from @param {number} to @param {string} instead @returns {[Change, Change]} */
export function within({ lines }, line, from, to, instead) {
  const rows = instead.split('\n');
  const last = rows.at(-1) ?? '';
  const end = rows.length === 1 ? from + last.length : last.length;
  const old = (lines[line] ?? '').slice(from, to);
  return [change(line, from, line, to, instead), change(line, from, line + rows.length - 1, end, old)];
}

/** @param {number} line @param {number} character @param {number} endLine @param {number} end @param {string} text @returns {Change} */
function change(line, character, endLine, end, text) {
  return { range: { start: { line, character }, end: { line: endLine, character: end } }, text };
}
