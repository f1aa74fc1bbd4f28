/** What an edit costs in the preview's page: the parts that changed, drawn and laid out by a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../harness/chromium.mjs';
import { ROOT } from '../harness/project.mjs';
import { playbook } from './playbook.mjs';
import { figures } from './statistics.mjs';

const REPLIES = 300;
const ASKED = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' };

/** @typedef {{ id: string, html: string }} Part */

/** @param {string} dist @param {string} folder for what is built @param {number} rounds */
export async function measurePreview(dist, folder, rounds) {
  const changesTo = await panelsChanges(folder);
  const service = createRequire(import.meta.url)(join(dist, 'service.js'));
  const drawnBy = (/** @type {string} */ text) => {
    const snapshot = service.openFile('file:///shop.playbook.yaml', 1, text);
    return /** @type {Part[]} */ (service.previewPage(snapshot.documents[0], snapshot, ASKED).parts);
  };
  const text = textWith(REPLIES);
  const before = drawnBy(text);
  const typed = drawnBy(text.replace(/(id: reply-150\n {4}title: )/, '$1新'));
  const shifted = drawnBy(text.replace('\nshop:', '\n# 一行\nshop:'));

  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<body data-uri="file:///shop"><main id="page"></main></body>');
    await page.addStyleTag({ path: join(dist, 'preview.css') });
    await page.evaluate('self.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })');
    await page.addScriptTag({ content: readFileSync(join(dist, 'webview.js'), 'utf8') });
    /** @param {Part[]} from @param {Part[]} to */
    const draw = (from, to) => page.evaluate(redraw, message(changesTo, from, to));
    await draw([], before);
    const times = { /** @type {number[]} */ typed: [], /** @type {number[]} */ shifted: [] };
    for (let round = 0; round < rounds; round++) {
      times.typed.push(await draw(before, typed), await draw(typed, before));
      times.shifted.push(await draw(before, shifted), await draw(shifted, before));
    }
    const of = (/** @type {number[]} */ list) =>
      /** @type {import('./statistics.mjs').Figures} */ (figures(list));
    return {
      typed: of(times.typed),
      typedSent: sizeOf(message(changesTo, before, typed)),
      shifted: of(times.shifted),
      shiftedSent: sizeOf(message(changesTo, before, shifted)),
    };
  } finally {
    await browser.close();
  }
}

/** The panel's own way to tell what changed. @param {string} folder */
async function panelsChanges(folder) {
  const outfile = join(folder, 'changes.cjs');
  const entry = join(ROOT, 'client/src/preview/changes.ts');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', outfile, logLevel: 'error' });
  return createRequire(import.meta.url)(outfile).changesTo;
}

/** As the panel tells its webview. @param {Function} changesTo @param {Part[]} from @param {Part[]} to */
function message(changesTo, from, to) {
  const drawn = new Map();
  changesTo(drawn, from);
  return {
    type: 'page',
    order: to.map(({ id }) => id),
    ...changesTo(drawn, to),
    ticks: { ticks: [], who: '' },
  };
}

/** @param {ReturnType<typeof message>} told */
function sizeOf(told) {
  return { parts: told.changed.length, kilobytes: JSON.stringify(told).length / 1024 };
}

/* global performance, MessageEvent */
/** Runs in the page. @param {object} data @returns milliseconds until it is laid out */
function redraw(data) {
  const from = performance.now();
  window.dispatchEvent(new MessageEvent('message', { data }));
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

/** @param {number} replies */
function textWith(replies) {
  const count = (/** @type {string} */ text) => text.split('\n  - id: reply-').length - 1;
  let lines = 300 + replies * 10;
  while (count(playbook(lines)) < replies) lines += 50;
  return playbook(lines);
}
