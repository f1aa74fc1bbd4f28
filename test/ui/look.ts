/** What the suites look for: words on a page, and complaints in the console. */
import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';

/** Waits until a question is answered; fails after 20 seconds, saying what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  for (
    const end = Date.now() + 20_000;
    Date.now() < end;
    await new Promise((done) => setTimeout(done, 100))
  ) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
  }
  throw new assert.AssertionError({ message: `waited in vain for ${what}` });
}

/** The texts of all that matches, blanks run together. */
export async function texts(within: Frame | Page | Locator, selector: string): Promise<string[]> {
  const all = await within.locator(selector).allInnerTexts();
  return all.map((text) => text.replace(/\s+/g, ' ').trim());
}

/**
 * Collects what the page's console says against us from now on: refusals by a content security policy, and errors that
 * our scripts raise or that name us. The workbench's own complaints about the missing network are none of ours.
 */
export function complaints(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    const [text, { url }] = [message.text(), message.location()];
    const refused = /Content.Security.Policy|Refused to|violates the following/i.test(text);
    const ours = /webview\.js|service.?playbook/i.test(`${url} ${text}`) && message.type() === 'error';
    // VS Code's own frame around a webview is refused a font or a worker now and then.
    if ((refused && /webview\.js|preview\.css|fake\.html|vscode-resource/.test(`${url} ${text}`)) || ours)
      found.push(`${text} (${url})`);
  });
  page.on('pageerror', (error) => {
    if (/webview\.js|extension\.web\.js/.test(error.stack ?? '')) found.push(String(error.stack));
  });
  return found;
}
