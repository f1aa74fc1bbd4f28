import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { openFile } from '../../server/src/service';
import { printDocument, type PrintKind } from '../../server/src/tables';
import { root } from './harness';

const samples = ['small-shop', 'big-shop', 'english', 'many-gaps', 'kept-on', 'double-eleven', 'newcomer'];
const asked = { today: '2026-11-23', now: '2026-11-23T02:30:00.000Z', month: '2026-12' } as const;

describe('a playbook printed by a browser', () => {
  let browser: Browser;

  before(async () => {
    const address = pathToFileURL(join(root, 'test/harness/chromium.mjs')).href;
    const { findChromium } = (await import(address)) as { findChromium(): Promise<string> };
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  after(() => browser?.close());

  /** How many pages it takes on paper, and what does not fit into its box. */
  async function onPaper(sample: string, kind: PrintKind, locale: 'zh' | 'en') {
    const text = readFileSync(join(root, `samples/${sample}.playbook.yaml`), 'utf8');
    const made = printDocument(kind, openFile('file:///a.yaml', 1, text), { ...asked, locale })!;
    const page = await browser.newPage();
    await page.setContent(made);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('th, td')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent),
    );
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.close();
    return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, cut };
  }

  /** What is wider than a telephone or cannot be scrolled to there, is too small to be read there, or does not stay in sight. */
  async function onTelephone(sample: string, kind: PrintKind, locale: 'zh' | 'en') {
    const text = readFileSync(join(root, `samples/${sample}.playbook.yaml`), 'utf8');
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.setContent(printDocument(kind, openFile('file:///a.yaml', 1, text), { ...asked, locale })!);
    const wide = await page.evaluate(() => {
      const isScrolled = (one: Element) => getComputedStyle(one.closest('main')!).overflowX === 'auto';
      const cut = [...document.querySelectorAll('main :is(p, li, th, td)')].filter(
        (one) =>
          one.checkVisibility() &&
          !isScrolled(one) &&
          (one.scrollWidth > one.clientWidth + 1 || one.clientWidth < 40),
      );
      // Several codes of a day share its column.
      const tiny = [...document.querySelectorAll('main *:not(.small)')].filter(
        (one) =>
          one.checkVisibility() &&
          [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) &&
          parseFloat(getComputedStyle(one).fontSize) < 11,
      );
      const main = document.querySelector('main')!;
      const names = [...document.querySelectorAll('tbody th')];
      main.scrollLeft = 200;
      const gone = main.scrollLeft > 0 ? names.filter((one) => one.getBoundingClientRect().left < 0) : [];
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels`] : []),
        ...[...cut, ...tiny, ...gone].map((one) => one.textContent),
      ];
    });
    await page.close();
    return wide;
  }

  for (const kind of ['wall', 'handbook', 'roster'] as const)
    for (const [sample, locale] of [
      ['small-shop', 'zh'],
      ['big-shop', 'zh'],
      ['english', 'en'],
    ] as const)
      it(`${kind} of ${sample}, ${locale}: can be read on a telephone`, async () =>
        assert.deepEqual(await onTelephone(sample, kind, locale), []));

  it('breaks no word of a column of the page for the wall', async () => {
    const text = readFileSync(join(root, 'samples/english.playbook.yaml'), 'utf8');
    const page = await browser.newPage();
    await page.setContent(
      printDocument('wall', openFile('file:///a.yaml', 1, text), { ...asked, locale: 'en' })!,
    );
    await page.emulateMedia({ media: 'print' });
    const broken = await page.evaluate(() => {
      const range = document.createRange();
      const found: string[] = [];
      for (const cell of document.querySelectorAll('th'))
        for (const node of cell.childNodes)
          for (const { 0: word, index } of node.textContent!.matchAll(/[A-Za-z]+/g)) {
            if (node.nodeType !== Node.TEXT_NODE) continue;
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
      return found;
    });
    await page.close();
    assert.deepEqual(broken, []);
  });

  for (const kind of ['wall', 'roster'] as const)
    for (const locale of ['zh', 'en'] as const)
      it(`${kind}, ${locale}: is one page of every sample, and no word is cut`, async () => {
        for (const sample of samples)
          assert.deepEqual(
            { sample, ...(await onPaper(sample, kind, locale)) },
            { sample, pages: 1, cut: [] },
          );
      });

  it('the handbook of a large shop takes as many pages as its replies', async () => {
    const { pages, cut } = await onPaper('big-shop', 'handbook', 'zh');
    assert.ok(pages! > 10 && pages! < 60, `${pages} pages`);
    assert.deepEqual(cut, []);
  });
});
