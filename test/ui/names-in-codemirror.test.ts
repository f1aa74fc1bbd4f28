import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from './harness';
import { hostileShop, hoveredPlaces, shownName } from './hostile-shop';
import { PATIENCE } from '../harness/patience.mjs';
import { until } from './look';
import { assertNothingMade } from './nothing-made';

/** An editor with CodeMirror's own client of language servers, and our server in a worker. */
const script = `
import { EditorView } from '@codemirror/view';
import { hoverTooltips, LSPClient } from '@codemirror/lsp-client';
const worker = new Worker('/dist/server.web.js');
const heard = new Set();
worker.onmessage = ({ data }) => heard.forEach((each) => each(JSON.stringify(data)));
const client = new LSPClient({ extensions: [hoverTooltips({ hoverTime: 10 })] }).connect({
  send: (message) => worker.postMessage(JSON.parse(message)),
  subscribe: (each) => heard.add(each),
  unsubscribe: (each) => heard.delete(each),
});
window.client = client;
window.view = new EditorView({
  doc: window.text,
  extensions: [EditorView.lineWrapping, client.plugin('file:///shop.playbook.yaml', 'service-playbook')],
  parent: document.body,
});
`;

const bundled = (): string =>
  buildSync({
    stdin: { contents: script, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]!.text;

const ORIGIN = 'http://codemirror.localhost';

describe('what a playbook says, in the hovers of CodeMirror', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => asked.push(request.url()));
    const files: Readonly<Record<string, () => string>> = {
      '/': () =>
        `<meta charset=utf-8><script>text = ${JSON.stringify(hostileShop).replaceAll('<', '\\u003c')}</script><body><script src=/page.js></script>`,
      '/page.js': bundled,
    };
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files[pathname]?.() ?? readFileSync(join(root, pathname), 'utf8');
      return route.fulfill({ body, contentType: pathname === '/' ? 'text/html' : 'text/javascript' });
    });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('client.initializing');
  });
  after(() => browser?.close());

  for (const [words, which] of hoveredPlaces)
    it(`stands as it was written: the ${which} behind “${words.split('\n')[0]!}”`, async () => {
      const offset = hostileShop.indexOf(words) + 1;
      const spot = await page.evaluate(
        `(view.dispatch({ effects: view.constructor.scrollIntoView(${offset}) }), new Promise((done) => view.requestMeasure({ read: () => done(view.coordsAtPos(${offset})) })))`,
      );
      const { left, top, bottom } = spot as { left: number; top: number; bottom: number };
      const box = page.locator('.cm-lsp-hover-tooltip');
      let shown = '';
      await until(`the hover of ${which}`, async () => {
        // Away and back: a pointer that was there before the answer came brings up nothing.
        await page.mouse.move(5, 700);
        await page.mouse.move(left + 1, (top + bottom) / 2);
        await box.waitFor({ timeout: 3000 }).catch(() => undefined);
        shown = (await box.allTextContents()).join('');
        return shown.includes(which);
      });
      assert.ok(shown.includes(shownName(which)), shown);
      await assertNothingMade(box);
      await page.mouse.move(5, 700);
      await box.waitFor({ state: 'detached' });
    });

  it('asks no other host for anything', () => {
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(ORIGIN)),
      [],
    );
  });
});
