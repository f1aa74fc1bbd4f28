import type { Text } from '../../../../schemas/text';
import type { ChunkedList } from '../collections/chunked-list';
import type { Block } from './block';
import { formFinding } from '../format/schema-fixes';
import type { Finding } from '../format/finding';
import { format } from '../format/format';
import { missingSection } from '../format/key-findings';
import { readTable } from '../notation/csv';

/**
 * The findings of a document's root: that it is no map, or that required keys are missing.
 * @param names the keys of the root
 * @param unread the keys that an unreadable part may stand for, which are not reported as missing
 */
export function rootFindings(
  blocks: ChunkedList<Block>,
  names: { readonly size: number; has(name: string): boolean },
  unread: { has(name: string): boolean },
): readonly Finding[] {
  const content = names.size === 0 ? blocks.find(({ segment }) => segment.root !== undefined) : undefined;
  // A file that is no playbook lacks every key: they are not reported one by one.
  if (content) return [noPlaybook(content, blocks)];
  return (format.required ?? [])
    .filter((name) => !names.has(name) && !unread.has(name))
    .map((name) => missingSection(name, format));
}

function noPlaybook({ segment, reading }: Block, blocks: ChunkedList<Block>): Finding {
  const newline = segment.text.indexOf('\n');
  const start = segment.root!.start;
  const lineEnd = newline < start ? segment.text.indexOf('\n', start) : newline;
  const end = start + segment.text.slice(start, lineEnd < 0 ? undefined : lineEnd).trimEnd().length;
  const at = { segment, start: Array.isArray(reading.value) ? lineStart(segment.text, start) : start, end };
  if (Array.isArray(reading.value)) return formFinding('not-a-playbook', at, aList, {});
  const text = Array.from(blocks, (block) => block.segment.text).join('');
  return formFinding('not-a-playbook', at, readTable(text) ? aTable : aText, {});
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const aList: Text = {
  zh: '整个文件是一个列表，而手册是一组“键: 值”：第一行写“playbook: 1”，下面写“shop:”和各节。这个列表要放在它那一节的名字下面，例如“quick_replies:”，每行前面多缩进两个空格。',
  en: 'The whole file is a list, but a playbook is a group of "key: value" lines: "playbook: 1" first, then "shop:" and the sections. This list goes under the name of its section, such as "quick_replies:", each line two spaces further in.',
};

const aTable: Text = {
  zh: '这像是从表格里粘贴来的几行，而手册是一组“键: 值”：第一行写“playbook: 1”，下面写“shop:”和各节。先写“quick_replies:”或“faq:”，把这几行放到它下面、前面空两格，就可以一键变成条目。',
  en: 'These look like rows pasted from a spreadsheet, but a playbook is a group of "key: value" lines: "playbook: 1" first, then "shop:" and the sections. Put the rows under "quick_replies:" or "faq:", two spaces in, and they can be made items with one click.',
};

const aText: Text = {
  zh: '这个文件里没有“键: 值”。手册第一行写“playbook: 1”，下面写“shop:”和各节，例如“quick_replies:”。',
  en: 'There is no "key: value" line in this file. A playbook begins with "playbook: 1", then come "shop:" and the sections, such as "quick_replies:".',
};
