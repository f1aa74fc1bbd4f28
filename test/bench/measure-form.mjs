/**
 * What the form costs with 5,000 replies: its rows made as the server makes them, drawn and laid out by a real browser;
 * and a cell edited, from the action to its finding in sight.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../harness/chromium.mjs';
import { ROOT } from '../harness/project.mjs';
import { figures } from './statistics.mjs';

const REPLIES = 5000;
const SECTION = 'quick_replies';
const CONTEXT = {
  section: SECTION,
  settings: { today: '2026-11-29' },
  locale: 'zh',
  now: '2026-11-29T02:00:00Z',
};
const TEXT = 3;

/** @param {string} dist @param {string} folder for what is built @param {number} rounds */
export async function measureForm(dist, folder, rounds) {
  const { openFile, changeFile, allFindings, makeGrids } = await gridsOfServer(folder);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.setContent('<body data-uri="file:///shop"><main id="page"></main></body>');
    await page.addStyleTag({ path: join(dist, 'form.css') });
    await page.evaluate('self.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })');
    await page.addScriptTag({ content: readFileSync(join(dist, 'form.js'), 'utf8') });
    /** @param {object} grid */
    const draw = (grid) => page.evaluate(redraw, { type: 'grid', section: SECTION, grid });

    const opened = [];
    const edited = [];
    let sent = 0;
    let last = 0;
    for (let round = 0; round < rounds; round++) {
      const grids = makeGrids(() => String(++last));
      let file = openFile('file:///shop.playbook.yaml', 1, text());
      // A file that is open has been checked: its findings are in the Problems panel.
      allFindings(file, CONTEXT.settings);
      const from = performance.now();
      let shown = grids.rows(file, CONTEXT, undefined);
      opened.push(performance.now() - from + (await draw(shown)));
      for (let row = 0; row < 10; row++) {
        const began = performance.now();
        const action = { kind: 'set', row, column: TEXT, text: `加微信 xiaoman${round}${row} 发您图` };
        const { edits } = grids.edits(file, CONTEXT, shown.resultId, action);
        file = changeFile(
          file,
          row + 2,
          edits.map((/** @type {{ range: object, newText: string }} */ edit) => ({
            range: edit.range,
            text: edit.newText,
          })),
        );
        shown = grids.rows(file, CONTEXT, shown.resultId);
        const found = shown.edits.flatMap((/** @type {{ rows: object[] }} */ { rows }) => rows);
        if (!JSON.stringify(found).includes('off-platform-contact'))
          throw new Error('The finding is not there.');
        const served = performance.now() - began;
        edited.push(served + (await draw(shown)));
        sent = Math.max(sent, JSON.stringify(shown).length / 1024);
      }
    }
    const of = (/** @type {number[]} */ list) =>
      /** @type {import('./statistics.mjs').Figures} */ (figures(list));
    return { opened: of(opened), edited: of(edited), kilobytes: sent };
  } finally {
    await browser.close();
  }
}

/** The server's own rows and edits, bundled. @param {string} folder */
async function gridsOfServer(folder) {
  const outfile = join(folder, 'grids.cjs');
  const contents = `export { openFile, changeFile, allFindings } from './server/src/service'; export { makeGrids } from './server/src/tables';`;
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}

/* global performance, MessageEvent */
/** Runs in the page. @param {object} data @returns milliseconds until it is laid out */
function redraw(data) {
  const from = performance.now();
  window.dispatchEvent(new MessageEvent('message', { data }));
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

const text = () =>
  `playbook: 1\nshop: { name: 大店 }\nquick_replies:\n${Array.from(
    { length: REPLIES },
    (_, at) =>
      `  - id: r${at}\n    title: 问题${at}\n    group: 分组${at % 40}\n    text: 您好，第 ${at} 件商品现货付款后 ${24 + (at % 48)} 小时内发出。\n`,
  ).join('')}`;
