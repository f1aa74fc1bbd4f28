import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { score } from '../../server/src/service/score/score';
import { type Node, walk } from '../../server/src/service/yaml/parse/nodes';

const settings = { today: '2026-11-22' };
const folder = join(process.cwd(), 'samples');

export const sample = (name: string): string => readFileSync(join(folder, `${name}.playbook.yaml`), 'utf8');

export const sampleNames = readdirSync(folder)
  .filter((name) => name.endsWith('.playbook.yaml'))
  .map((name) => name.replace('.playbook.yaml', ''));

export const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
export const findingsOf = (text: string) =>
  allFindings(open(text), settings).flatMap(({ findings }) => findings);
export const told = (text: string) => score(allFindings(open(text), settings));
/** The exact share: the total is rounded down, and hides what moves less than a hundredth. */
export function shareOf(text: string): number {
  const { reached, weight } = told(text).whole;
  return reached / weight;
}

/** A top-level section as it is written, with the comments above it. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

/** Cuts a text before each key of the root, and the comments above it. */
export function sectionsOf(text: string): readonly Written[] {
  const lines = text.split(/(?<=\n)/);
  const keys = lines.flatMap((line, at) => (/^[a-z_]+:/.test(line) ? [at] : []));
  const begins = keys.map((at) => {
    let begin = at;
    while (begin > 0 && lines[begin - 1]!.startsWith('#')) begin--;
    return begin;
  });
  return keys.map((at, nth) => ({
    name: /^[a-z_]+/.exec(lines[at]!)![0],
    text: lines.slice(begins[nth], begins[nth + 1]).join(''),
  }));
}

export const joined = (sections: readonly Written[]): string => sections.map(({ text }) => text).join('');

/** Where each value of a file stands that is no key and no map or list of several lines. */
export function values(text: string): readonly { readonly start: number; readonly end: number }[] {
  const snapshot = open(text);
  return Array.from(snapshot.segments).flatMap(({ root }, index) => {
    if (!root) return [];
    const keys = new Set<Node>();
    const found: Node[] = [];
    walk(root, (node) => {
      if (node.kind === 'map') for (const pair of node.pairs) keys.add(pair.key);
      const isPlain = node.kind === 'scalar' && (node.style === 'plain' || node.style.length === 6);
      if (!keys.has(node) && (isPlain || (node.kind !== 'scalar' && node.kind !== 'alias' && node.flow)))
        found.push(node);
    });
    const begin = snapshot.starts.at(index);
    return found
      .map(({ start, end }) => ({ start: begin + start, end: begin + end }))
      .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  });
}
