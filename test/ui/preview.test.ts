import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';
import { loadAgain } from './load-again';

const FILE = 'small-shop.playbook.yaml';

interface Shop {
  readonly shop: { readonly name: string };
  readonly disable: { readonly steps: readonly { readonly title: string }[] };
}

describe('the preview', () => {
  const workspace = makeWorkspace([FILE]);
  const text = readFileSync(join(workspace, FILE), 'utf8');
  const sample = parse(text) as Shop;
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('.sp-checklist');
  const status = () =>
    editor.page
      .locator('.statusbar-item', { hasText: /^Ln \d+/ })
      .first()
      .innerText();

  /** Puts the caret at a line and column, both from 1. */
  async function goTo(place: string): Promise<void> {
    await editor.press('Control+g');
    await editor.type(place);
    await editor.press('Enter');
    await until(`the caret at ${place}`, async () =>
      (await status()).startsWith(`Ln ${place.split(':')[0]},`),
    );
  }

  it('opens from the palette beside the text and is named after the shop', async () => {
    await editor.runCommand('Open Preview to the Side');
    assert.equal((await texts(await frame(), '.sp-title'))[0], sample.shop.name);
    const tabs = editor.page.locator('.tabs-container .tab');
    const names = await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute('aria-label')));
    assert.deepEqual(names, [FILE, `${sample.shop.name} · Service playbook, Editor Group 2`]);
    await picture(editor, 'preview');
  });

  it('shows the steps as a checklist in the order of the file', async () => {
    const steps = await texts(await frame(), '#disable .sp-step label');
    assert.deepEqual(
      steps,
      sample.disable.steps.map(({ title }) => title),
    );
  });

  it('draws the week hour by hour, with figures and words in every cell, as wide as the panel', async () => {
    const cells = (await frame()).locator('#week tbody td');
    assert.equal(await cells.count(), 7 * 15);
    const shown = await cells.evaluateAll((all) => all.map((cell) => cell.textContent ?? ''));
    for (const one of shown) assert.match(one, /^\d+\/\d+(?:<1|\d+)\d+ on shift, \d+ needed, .* customers: /);
    const fits = await (
      await frame()
    )
      .locator('#week')
      .evaluate((part) => part.querySelector('table')!.scrollWidth <= part.clientWidth);
    assert.ok(fits, 'the table is wider than its part');
  });

  it('keeps what was ticked when it is closed and opened again, and when the window is loaded again', async () => {
    const boxes = '#disable input[type=checkbox]';
    await (await frame()).locator(boxes).nth(1).check();
    assert.deepEqual(await texts(await frame(), '.sp-step-done label'), [sample.disable.steps[1]!.title]);
    await editor.page.locator('.tab', { hasText: 'Service playbook' }).locator('.action-label').click();
    await editor.page.locator('iframe.webview').waitFor({ state: 'detached' });
    await editor.runCommand('Open Preview to the Side');
    await until('the tick', async () => (await frame()).locator(boxes).nth(1).isChecked());

    await loadAgain(editor);
    await until('the tick after a reload', async () => (await frame()).locator(boxes).nth(1).isChecked());
    assert.equal(await (await frame()).locator(`${boxes}:checked`).count(), 1);
  });

  it('follows the typing', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    const line = text.split('\n').findIndex((one) => one.startsWith('  name: ')) + 1;
    await goTo(`${line}:99`);
    await editor.type(' No. 2');
    const title = `${sample.shop.name} No. 2`;
    await until('the new name', async () => (await texts(await frame(), '.sp-title'))[0] === title);
    const boxes = (await frame()).locator('#disable input[type=checkbox]');
    assert.ok(await boxes.nth(1).isChecked(), 'the tick went with the redraw');
    await until('the old name', async () => {
      await editor.press('Control+z');
      return (await texts(await frame(), '.sp-title'))[0] === sample.shop.name;
    });
  });

  it('leads to the line of what is clicked', async () => {
    const hours = text.split('\n').findIndex((one) => one === 'hours:') + 1;
    await (await frame()).locator('#hours .sp-title [data-goto]').first().click();
    await until(`line ${hours}`, async () => (await status()).startsWith(`Ln ${hours},`));
    // The keyboard does the same.
    const faq = text.split('\n').findIndex((one) => one === 'faq:') + 1;
    await (await frame()).locator('#faq .sp-title [data-goto]').first().focus();
    await (await frame()).locator('#faq .sp-title [data-goto]').first().press('Enter');
    await until(`line ${faq}`, async () => (await status()).startsWith(`Ln ${faq},`));
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
