/** The playground in a real Chromium, as its suites drive it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { root } from './harness';
import { PATIENCE } from '../harness/patience.mjs';
import { until } from './look';

/** The playground as `npm run build` lays it out, opened from the disk. */
export const playgroundOnDisk = pathToFileURL(join(root, 'dist/playground/index.html')).href;

export interface Playground {
  readonly page: Page;
  /** What was asked of anything but the page's own address, and what its console complained of. */
  readonly strays: readonly string[];
  /** The text of the playbook. */
  text(): Promise<string>;
  /** Puts the caret at the end of the first line with some words. */
  caretAtEnd(words: string): Promise<void>;
  /** The frame of a page beside the text, once it holds something. */
  frame(name: string, selector: string): Promise<Frame>;
  close(): Promise<void>;
}

/** @param address of the page; a file that is chosen comes through a dialog that tests can answer */
export async function openPlayground(address: string, locale = 'zh-CN'): Promise<Playground> {
  const harness = pathToFileURL(join(root, 'test/harness/chromium.mjs')).href;
  const { findChromium } = (await import(harness)) as { findChromium(): Promise<string> };
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({ locale, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript('delete globalThis.showOpenFilePicker');
  const strays: string[] = [];
  const own = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(?:blob|data):$/.test(url.protocol) && (url.protocol !== own.protocol || url.host !== own.host))
      strays.push(request.url());
  });
  page.on('console', (message) => {
    // On a disk each file is an origin of its own, to which the browser does not give the focus by itself.
    if (message.type() === 'error' && !message.text().startsWith('Blocked autofocusing'))
      strays.push(message.text());
  });
  page.on('pageerror', (error) => strays.push(String(error.stack)));
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  const content = page.locator('#editor .cm-content');
  return {
    page,
    strays,
    // What is out of sight is not drawn, but the browser keeps the whole text, or the command line does.
    text: () =>
      page.evaluate(
        () => (JSON.parse(localStorage.getItem('service-playbook.text')!) as { text: string }).text,
      ),
    caretAtEnd: async (words) => {
      await content.locator('.cm-line', { hasText: words }).first().click();
      await page.keyboard.press('End');
    },
    frame: async (name, selector) => {
      const element = page.locator(`#panel-${name} iframe`);
      return until(`${selector} on ${name}`, async () => {
        const frame = await (await element.elementHandle())?.contentFrame();
        return frame !== null && frame !== undefined && (await frame.locator(selector).count()) > 0 && frame;
      });
    },
    close: () => browser.close(),
  };
}

/** Saves a picture for people to look at, where SERVICE_PLAYBOOK_PICTURES names a folder. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  const folder = process.env.SERVICE_PLAYBOOK_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `playground-${name}.png`) });
}
