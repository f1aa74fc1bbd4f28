/**
 * Bundled and run as a process: a workbook of 5,000 replies imported through its page, and 2,000 compared. Prints
 * milliseconds as JSON, and the most memory that the process held; writes the workbook to the path that its first argument
 * names. The second says how many times it is done: a person imports a workbook once.
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openFile } from '../../server/src/service';
import {
  compareWithWorkbench,
  importPages,
  openTables,
  readTables,
  recognise,
  rowsOf,
  writeWorkbook,
} from '../../server/src/tables';

const ROWS = 5000;
const COMPARED = 2000;
const ROUNDS = Number(process.argv[3] ?? 5);
const context = { locale: 'zh', today: '2026-11-29' } as const;

const text = (at: number): string =>
  `您好，关于第 ${at} 件商品：现货付款后 ${24 + (at % 48)} 小时内发出，尺码看详情页。`;
const sheet = (count: number, changed: (at: number) => boolean) => ({
  name: '话术',
  rows: [
    ['分组', '标题', '快捷编码', '内容'],
    ...Array.from({ length: count }, (_, at) => [
      `分组${at % 40}`,
      `问题${at}`,
      `k${at}`,
      changed(at) ? text(at + 1) : text(at),
    ]),
  ],
});
const playbook = (count: number) =>
  openFile(
    'file:///shop.playbook.yaml',
    1,
    [
      'playbook: 1\nshop:\n  name: 大店\nquick_replies:',
      ...Array.from(
        { length: count },
        (_, at) =>
          `  - { id: r${at}, title: 问题${at}, group: 分组${at % 40}, shortcut: k${at}, text: "${text(at)}" }`,
      ),
      '',
    ].join('\n'),
  );

const timed = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const from = performance.now();
  const result = work();
  return { ms: performance.now() - from, result };
};

async function main(): Promise<void> {
  const [replies, exported] = await Promise.all([
    writeWorkbook([sheet(ROWS, () => false)]),
    writeWorkbook([sheet(COMPARED, (at) => at % 10 === 0)]),
  ]);
  const path = process.argv[2];
  if (path) writeFileSync(path, replies);
  const shown: number[] = [];
  const written: number[] = [];
  const compared: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const empty = playbook(0);
    const page = timed(() => {
      const pages = importPages(openTables([{ name: 'a.xlsx', bytes: replies }]));
      return { pages, parts: pages.page(empty, undefined, context).parts.length };
    });
    const edit = timed(() => page.result.pages.edit(empty, undefined, context));
    if (!edit.result || !('changes' in edit.result)) throw new Error('Nothing was written.');
    const full = playbook(COMPARED);
    const drift = timed(() => {
      const workbook = readTables({ name: 'b.xlsx', bytes: exported }).workbook!;
      const rows = rowsOf([workbook], recognise([workbook]));
      return compareWithWorkbench(full, [{ name: 'b.xlsx', rows }], { today: context.today });
    });
    if (drift.result.isSame) throw new Error('No difference was found.');
    shown.push(page.ms);
    written.push(edit.ms);
    compared.push(drift.ms);
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ shown, written, compared, megabytes }));
}

void main();
