/**
 * Puts words into a box and tells it so. Playwright's own `fill` types them into whatever has the focus, which on a slow machine the
 * workbench may have given to the text by then: the words stood in the file, and the box stayed empty.
 *
 * @param {import('playwright-core').Locator} box an input or a textarea
 * @param {string} words
 * @param {{ timeout?: number }} [patience] in milliseconds
 */
export async function fill(box, words, patience) {
  await box.focus(patience);
  await box.evaluate(
    (element, words) => {
      const input = /** @type {HTMLInputElement} */ (element);
      input.value = words;
      input.dispatchEvent(new globalThis.Event('input', { bubbles: true }));
    },
    words,
    patience,
  );
}
