import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** Asserts that the renderer of a hover made nothing of the marks in a playbook: no picture, link, script or emphasis. */
export async function assertNothingMade(hover: Locator): Promise<void> {
  const made = hover.locator('img, script, del, b, iframe, a[href*="x.invalid"], a[data-href*="x.invalid"]');
  assert.equal(await made.count(), 0, (await hover.allInnerTexts()).join('\n'));
  const stressed = await hover.locator('em, code, strong').allTextContents();
  assert.deepEqual(
    stressed.filter((text) => /^[a-h]$/.test(text)),
    [],
  );
}
