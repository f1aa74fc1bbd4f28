/**
 * Bundled and run as a process: formats the file of its argument, written with another indentation, and parses it with the
 * `yaml` library, in turns. Prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseDocument } from 'yaml';
import { formatText } from '../../server/src/service/features/formatting';
import { formatLayout } from '../../server/src/service/yaml/format/format-layout';
import { defaultFormat } from '../../server/src/service/yaml/format/options';
import { layOut } from '../../server/src/service/yaml/segments/layout';

const ROUNDS = 9;
const tidy = readFileSync(process.argv[2] ?? '', 'utf8');
const { text } = formatText(tidy, { ...defaultFormat, indent: 4 });
// Line breaks of Windows are what the fast parser leaves to the library.
const texts = { unix: text, windows: text.replaceAll('\n', '\r\n'), tidy };

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const figures = Object.entries(texts).map(([name, own]) => {
  // An open file has been read.
  const layout = layOut(own);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    format: timed(() => formatLayout(layout, defaultFormat)),
    parse: timed(() => parseDocument(own)),
  }));
  return [name, { format: rounds.map(({ format }) => format), parse: rounds.map(({ parse }) => parse) }];
});
console.log(JSON.stringify(Object.fromEntries(figures)));
