/** What a person does in the editor, as functions: open a file, run a command, type, read the problems. */
import { basename } from 'node:path';
import { fill } from './fill.mjs';
import { PATIENCE } from './patience.mjs';

/** Kinds of themes by the class that the workbench wears, with a built-in theme of each. */
const THEMES = {
  light: { label: 'Light 2026', worn: 'vs' },
  dark: { label: 'Dark 2026', worn: 'vs-dark' },
  'hc-dark': { label: 'Dark High Contrast', worn: 'hc-black' },
  'hc-light': { label: 'Light High Contrast', worn: 'hc-light' },
};

/**
 * @param {import('playwright-core').Page} page
 */
export function drive(page) {
  const quickInput = page.locator('.quick-input-widget');
  const input = quickInput.locator('.quick-input-filter input');
  const focusedRow = quickInput.locator('.monaco-list-row.focused');

  /** Does something in the quick input, some times over where it fails: the input may close in between. @param {() => Promise<void>} step */
  async function again(step) {
    for (let attempt = 1; attempt < 5; attempt++) {
      const isDone = await step().then(
        () => true,
        () => false,
      );
      if (isDone) return;
      await page.keyboard.press('Escape');
    }
    await step();
  }

  /**
   * Opens a quick pick and takes the entry whose label holds `wanted`. Tried again where that fails: entries stay as they
   * were when it opened, which in a window that has just opened lacks some, and an editor that opens meanwhile closes it.
   *
   * @param {string[]} keys that open it @param {string} text @param {string} wanted
   */
  async function pick(keys, text, wanted) {
    const row = focusedRow.filter({ hasText: wanted }).first();
    const find = async () => {
      for (const key of keys) await page.keyboard.press(key);
      await input.waitFor({ timeout: PATIENCE / 5 });
      await fill(input, text, { timeout: PATIENCE / 5 });
      await row.waitFor({ timeout: PATIENCE / 5 });
      // Not Enter: a quick pick that closed just now would leave the key to the text behind it.
      await row.click({ timeout: PATIENCE / 5 });
      // What comes to lie under the pointer would light up.
      await page.mouse.move(0, 0);
    };
    await again(find);
    // A command may ask for more at once, in the same widget.
    await row.waitFor({ state: 'hidden', timeout: PATIENCE });
  }

  /** Opens a file of the workspace by quick open. @param {string} path relative to the workspace */
  async function openFile(path) {
    await pick(['ControlOrMeta+P'], path, basename(path));
    await opened(path);
  }

  /** Waits until a file is shown, after which nothing takes the focus for it any more. @param {string} path */
  async function opened(path) {
    const tab = page.locator('.tabs-container .tab.active', { hasText: basename(path) }).first();
    await tab.waitFor({ timeout: PATIENCE });
    await page
      .locator('.editor-group-container.active .monaco-editor .view-line')
      .first()
      .waitFor({ timeout: PATIENCE });
  }

  /** Runs a command by its title, in the language of the window. @param {string} title */
  async function runCommand(title) {
    await pick(['F1'], `>${title}`, title);
  }

  /**
   * Runs a command that asks with a list, and takes the entry that holds some words. Both once more where the list closed between
   * them, as it does when a page in sight takes the focus.
   *
   * @param {string} title of the command @param {string} words of the entry
   * @param {() => Promise<void>} [seen] done once the entry is there, before it is taken
   */
  async function choose(title, words, seen) {
    const row = quickInput.locator('.monaco-list-row', { hasText: words }).first();
    await again(async () => {
      await runCommand(title);
      await row.waitFor({ timeout: PATIENCE / 5 });
      await seen?.();
      await row.click({ timeout: PATIENCE / 5 });
    });
  }

  /**
   * Puts the caret of the editor at a place. Tried again where it fails: a page that led into the text just now may close the box.
   *
   * @param {number} line @param {number} [column] both from 1
   */
  async function goTo(line, column = 1) {
    const there = page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).first();
    await again(async () => {
      await page.keyboard.press('Control+g');
      await input.waitFor({ timeout: PATIENCE / 5 });
      await fill(input, `:${line}:${column}`, { timeout: PATIENCE / 5 });
      // No key of the box or of the page: a box that closes just then leaves it to the text behind it.
      await focusedRow.first().click({ timeout: PATIENCE / 5 });
      await page.mouse.move(0, 0);
      await there.waitFor({ timeout: PATIENCE / 5 });
    });
  }

  /** @param {string} text */
  async function type(text) {
    await page.keyboard.type(text);
  }

  /** @param {string} keys such as `Enter`, `Control+Space` */
  async function press(keys) {
    await page.keyboard.press(keys);
  }

  /**
   * The rows of the Problems panel, files and problems, top to bottom. The list holds only the rows in sight, so it is
   * read while scrolling.
   */
  async function problems() {
    const panel = page.locator('.markers-panel');
    // More than once where need be: a window that is still opening may close the list between a row and its choice.
    const inSight = await until(async () => {
      if (await panel.isVisible()) return true;
      await runCommand('Problems: Focus on Problems View');
      return until(() => panel.isVisible(), PATIENCE / 5);
    }, 1.5 * PATIENCE);
    if (!inSight) throw new Error('The Problems panel did not open.');
    await panel.hover();
    await until(async () => {
      await page.mouse.wheel(0, -1000);
      return (await rowsIn(panel)).some(([index]) => index === 0);
    });
    /** @type {Map<number, string>} */
    const rows = new Map();
    const read = async () => {
      const known = rows.size;
      for (const [index, label] of await rowsIn(panel)) rows.set(index, label);
      return rows.size > known;
    };
    for (let more = await read(); more;) {
      await page.mouse.wheel(0, 100);
      more = await until(read, 500);
    }
    return [...rows].sort(([a], [b]) => a - b).map(([, text]) => text);
  }

  /**
   * Asks until the answer is yes; what is shown follows what is done with some delay.
   *
   * @param {() => Promise<boolean>} ask
   * @returns whether it became yes in time
   */
  async function until(ask, patience = PATIENCE) {
    for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(50)) {
      if (await ask()) return true;
    }
    return false;
  }

  /** The rows of a list that are in sight. @param {import('playwright-core').Locator} list @returns {Promise<[number, string][]>} */
  function rowsIn(list) {
    return (
      list
        // Not those that stick to the top.
        .locator('.monaco-list-rows .monaco-list-row')
        .evaluateAll((all) =>
          all.map((row) => [Number(row.getAttribute('data-index')), row.getAttribute('aria-label') ?? '']),
        )
    );
  }

  /**
   * The document inside the webview in sight: a webview is a frame that holds a frame that holds the document.
   *
   * @param {string} [selector] something that it must hold, where several are in sight
   * @returns {Promise<import('playwright-core').Frame>}
   */
  async function webviewFrame(selector = 'body *') {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100)) {
      for (const outer of await page.locator('iframe.webview').elementHandles()) {
        const frame = await documentIn(outer, selector).catch(() => undefined);
        if (frame) return frame;
      }
    }
    const outers = await page.locator('iframe.webview').elementHandles();
    const held = await Promise.all(outers.map((outer) => heldBy(outer).catch(String)));
    throw new Error(`No webview in sight holds "${selector}". There are: ${held.join(' | ') || 'none'}`);
  }

  /** What a webview shows instead, for the message. @param {import('playwright-core').ElementHandle} outer */
  async function heldBy(outer) {
    const visible = (await outer.isVisible()) ? 'in sight' : 'hidden';
    const frames = await (await outer.contentFrame())?.$$('iframe');
    const inner = await frames?.at(-1)?.contentFrame();
    const shown = await inner?.evaluate(() => document.body.outerHTML.slice(0, 400));
    return `${visible}, ${frames?.length ?? 'no'} frames, ${shown ?? 'no document'}`;
  }

  /**
   * Undefined, or a rejection while it is being loaded, for a webview that does not hold it.
   *
   * @param {import('playwright-core').ElementHandle} outer @param {string} selector
   */
  async function documentIn(outer, selector) {
    if (!(await outer.isVisible())) return undefined;
    const inner = await (await outer.contentFrame())?.$('iframe#active-frame');
    const frame = await inner?.contentFrame();
    return frame && (await frame.$(selector)) ? frame : undefined;
  }

  /** @param {string} file where the PNG goes */
  async function screenshot(file) {
    // What fades in has come.
    await page.screenshot({ path: file, animations: 'disabled' });
  }

  /** The server reads its settings file only at its start, hence the picker. @param {keyof typeof THEMES} kind */
  async function setTheme(kind) {
    const { label, worn } = THEMES[kind];
    await pick(['ControlOrMeta+K', 'ControlOrMeta+T'], label, label);
    await page.locator(`.monaco-workbench.${worn}`).waitFor({ timeout: PATIENCE });
  }

  return {
    openFile,
    opened,
    runCommand,
    choose,
    goTo,
    type,
    press,
    problems,
    webviewFrame,
    screenshot,
    setTheme,
  };
}
