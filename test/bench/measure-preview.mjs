/** What opening the preview and an edit cost in its page: the parts that changed, drawn and laid out by a real browser. */
/* global performance, MessageEvent */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../harness/chromium.mjs';
import { ROOT } from '../harness/project.mjs';
import { playbook } from './playbook.mjs';
import { figures } from './statistics.mjs';

const ASKED = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' };

/** @typedef {import('../../server/src/page-protocol').Page} Page */

/**
 * @param {string} dist @param {string} folder for what is built @param {number} rounds
 * @param {number} replies how many the playbook holds
 */
export async function measurePreview(dist, folder, rounds, replies) {
  const panel = await panelOf(folder);
  const service = createRequire(import.meta.url)(join(dist, 'service.js'));
  const pageOf = (/** @type {string} */ text) => {
    const snapshot = service.openFile('file:///shop.playbook.yaml', 1, text);
    return /** @type {Page} */ (service.previewPage(snapshot.documents[0], snapshot, ASKED));
  };
  const text = textWith(replies);
  const before = pageOf(text);
  const typed = pageOf(text.replace(/(id: reply-150\n {4}title: )/, '$1新'));
  const shifted = pageOf(text.replace('\nshop:', '\n# 一行\nshop:'));

  /** A page of a file that was just opened, as a panel asks for it first. */
  const begun = () => {
    const snapshot = service.openFile('file:///shop.playbook.yaml', 1, text);
    const from = performance.now();
    const page = service.previewPage(snapshot.documents[0], snapshot, { ...ASKED, begins: true });
    return { ms: performance.now() - from, page: /** @type {Page} */ (page) };
  };

  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const opened = [];
    for (let round = 0; round < rounds; round++) {
      const [fresh, first] = [await emptyPage(browser, dist), begun()];
      opened.push(first.ms + (await fresh.evaluate(redraw, panel()(first.page))));
      await fresh.close();
    }
    const page = await emptyPage(browser, dist);
    const tell = panel();
    /** @param {Page} next */
    const draw = async (next) => {
      const told = tell(next);
      return { ms: await page.evaluate(redraw, told), told };
    };
    await draw(before);
    // A long list is drawn bit by bit.
    const count = before.parts.reduce((sum, { list }) => sum + (list?.items.length ?? 0), 0);
    await page.waitForFunction((n) => document.querySelectorAll('[data-items] > *').length === n, count, {
      timeout: 120_000,
    });
    /** @param {Page} next */
    const measure = async (next) => {
      const times = [];
      let sent = { parts: 0, kilobytes: 0 };
      for (let round = 0; round < rounds; round++) {
        const there = await draw(next);
        sent = sizeOf(there.told);
        times.push(there.ms, (await draw(before)).ms);
      }
      return { ...sent, times: /** @type {import('./statistics.mjs').Figures} */ (figures(times)) };
    };
    const [word, line] = [await measure(typed), await measure(shifted)];
    return {
      replies,
      opened: /** @type {import('./statistics.mjs').Figures} */ (figures(opened)),
      typed: word.times,
      typedSent: { parts: word.parts, kilobytes: word.kilobytes },
      shifted: line.times,
      shiftedSent: { parts: line.parts, kilobytes: line.kilobytes },
    };
  } finally {
    await browser.close();
  }
}

/** A page with our script and nothing drawn yet. @param {import('playwright-core').Browser} browser @param {string} dist */
async function emptyPage(browser, dist) {
  const page = await browser.newPage();
  await page.setContent('<body data-uri="file:///shop"><main id="page"></main></body>');
  await page.addStyleTag({ path: join(dist, 'preview.css') });
  await page.evaluate('self.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })');
  await page.addScriptTag({ content: readFileSync(join(dist, 'webview.js'), 'utf8') });
  return page;
}

/** What tells a webview of pages, one after the other, as server and panel do it. @param {string} folder */
async function panelOf(folder) {
  const outfile = join(folder, 'changes.cjs');
  const contents =
    "export { pageUpdate } from './client/src/preview/changes'; export { makePageSender } from './server/src/page-sender';";
  const stdin = { contents, resolveDir: ROOT };
  await build({ stdin, bundle: true, platform: 'node', outfile, logLevel: 'error' });
  const { pageUpdate, makePageSender } = createRequire(import.meta.url)(outfile);
  return () => {
    const [send, drawn, file] = [makePageSender(), new Map(), { results: {} }];
    /** @type {number | undefined} */
    let shown;
    return (/** @type {Page} */ page) => {
      const sent = send(file, page, shown);
      shown = sent.stamp;
      return pageUpdate(drawn, sent, { ticks: [], who: '' });
    };
  };
}

/** @param {{ readonly changed: readonly unknown[] }} told */
function sizeOf(told) {
  return { parts: told.changed.length, kilobytes: JSON.stringify(told).length / 1024 };
}

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
