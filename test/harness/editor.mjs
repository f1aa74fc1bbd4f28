/** A real VS Code in a real browser, with an extension under development or an installed package. */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { addressOf } from './address.mjs';
import { findChromium } from './chromium.mjs';
import { drive } from './drive.mjs';
import { listen } from './host-lines.mjs';
import { PATIENCE } from './patience.mjs';
import { startServer } from './vscode-server.mjs';
import { webCopy } from './web-copy.mjs';

const CHROMIUM_FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'],
  // Nothing but this machine exists, so that no request waits for a network and tests see the same everywhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Signals are ours to handle (child.mjs): the browser's own handler would end this process before the server. */
const OURS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * @typedef {object} EditorOptions
 * @property {string} workspace folder to open, `.code-workspace` file, or URI of a folder that an extension serves
 * @property {string} [extension] folder of an extension under development
 * @property {string} [helper] folder of an extension that is there besides
 * @property {string} [file] file of the workspace to open at once, which is quicker than `openFile`
 * @property {string} [vsix] packaged extension to install instead
 * @property {string} [tests] compiled suite whose `run()` the extension host calls
 * @property {boolean} [web] run the extension in the browser's worker, as vscode.dev does
 * @property {boolean} [headless]
 * @property {'en' | 'zh-cn'} [locale]
 * @property {boolean} [trusted] false opens the folder in restricted mode
 * @property {Record<string, unknown>} [settings] user settings
 * @property {Record<string, string>} [env] for the server and its extension host
 * @property {{ width: number, height: number }} [viewport]
 * @property {(line: string) => void} [onLine] hears what the extension host prints
 *
 * @typedef {Awaited<ReturnType<typeof openEditor>>} Editor
 */

/** @param {EditorOptions} options */
export async function openEditor(options) {
  const { extension, vsix, web = false, headless = true, locale = 'en', trusted = true } = options;
  /** @type {(() => unknown)[]} what to undo, last first */
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const server = await startServer({ settings: options.settings, trusted, env: options.env });
    undo.push(() => server.stop());
    if (vsix) await server.install(resolve(vsix));
    const { helper } = options;
    const copy = web && extension ? await webCopy(resolve(extension), helper) : undefined;
    if (copy) undo.push(copy.drop);
    const extensions = copy ? [copy.folder] : [extension, helper].filter((folder) => folder !== undefined);

    const executablePath = await findChromium();
    const tag = locale === 'zh-cn' ? 'zh-CN' : 'en-US';
    // Pictures go by the language of the browser itself.
    const args = [...CHROMIUM_FLAGS, `--accept-lang=${tag}`];
    const browser = await chromium.launch({ executablePath, headless, args, ...OURS });
    undo.push(() => browser.close());
    const viewport = options.viewport ?? { width: 1280, height: 800 };
    const context = await browser.newContext({ viewport, locale: tag });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    // Without Microsoft's language pack the workbench stays English; this is what `vscode.env.language` is made of.
    if (locale !== 'en')
      await page.addInitScript((tag) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag }), locale);

    const lines = listen(page, options.tests !== undefined, options.onLine);
    const exitCode = new Promise((done) => page.exposeFunction('codeAutomationExit', done));
    await page.goto(addressOf(server, { ...options, extensions }));
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    const driven = drive(page);
    if (options.file) await driven.opened(options.file);
    return { page, browser, server, lines, exitCode, close, ...driven };
  } catch (error) {
    await close();
    throw error;
  }
}
