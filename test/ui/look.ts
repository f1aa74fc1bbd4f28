/** What the suites look for: words on a page, and complaints in the console. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { PATIENCE } from '../harness/patience.mjs';

/**
 * Waits until a question is answered; fails when patience is at its end, saying what was waited for. A page that is replaced while it
 * is asked has no answer yet.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  for (
    const end = Date.now() + PATIENCE;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 100))
  ) {
    const answer = await ask().catch(notWhereReplaced);
    if (answer !== undefined && answer !== false) return answer;
  }
  throw new assert.AssertionError({ message: `waited in vain for ${what}` });
}

function notWhereReplaced(error: unknown): undefined {
  if (!(error instanceof Error) || !/Frame was detached|Execution context was destroyed/.test(error.message))
    throw error;
}

/**
 * Writes words into a box of a page, again where they did not arrive: on a slow machine the workbench may take the focus back
 * between the moment the box gets it and the moment the words are typed. Boxes of the workbench itself are for harness/fill.mjs.
 */
export async function fill(box: Locator, words: string): Promise<void> {
  await until(`“${words}” in its box`, async () => {
    await box.fill(words);
    return (await box.inputValue()) === words;
  });
}

/** The text of a file, as soon as it is there with something in it. */
export const writtenTo = (file: string): Promise<string> =>
  until(file, async () => {
    const text = existsSync(file) && readFileSync(file, 'utf8');
    return text !== '' && text;
  });

/** The texts of all that matches, blanks run together. */
export async function texts(within: Frame | Page | Locator, selector: string): Promise<string[]> {
  const all = await within.locator(selector).allInnerTexts();
  return all.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Our scripts and pages, as the console names the place of a complaint. */
const OURS =
  /\/dist\/(webview|week|edit|form|extension|extension\.web|server|server\.web)\.js|preview\.css|servicePlaybook\./;

/**
 * Collects what the page's console says against us from now on: errors that our scripts raise or that name us, and
 * refusals by a content security policy. The workbench's own complaints about the missing network are none of ours.
 */
export function complaints(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    const told = `${message.text()} (${message.location().url})`;
    const refused = /Content.Security.Policy|violates the following/i.test(told);
    if (refused || (message.type() === 'error' && OURS.test(told))) found.push(told.slice(0, 1000));
  });
  page.on('pageerror', (error) => {
    if (OURS.test(error.stack ?? '')) found.push(String(error.stack));
  });
  return found;
}
