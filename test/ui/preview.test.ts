import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { canBeReadInEveryTheme } from './every-theme';
import { complaints, fill, texts, until } from './look';
import { loadAgain } from './load-again';
import { PATIENCE } from '../harness/patience.mjs';

const FILE = 'small-shop.playbook.yaml';

interface Shop {
  readonly shop: { readonly name: string };
  readonly quick_replies: readonly { readonly title: string }[];
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
  /** Where the caret is; empty while the preview has the focus. */
  const status = async () => {
    const shown = await editor.page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).allInnerTexts();
    return shown[0] ?? '';
  };

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
    await editor.goTo(line);
    await editor.press('End');
    // No blanks: half undone, before a word, the name would look as it was.
    await editor.type('No2');
    const title = `${sample.shop.name}No2`;
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

  it('leads there where a line was added above: from a heading, and from an item of a list', async () => {
    const places = ['#faq .sp-title [data-goto]', '[data-items] h3 [data-goto]'] as const;
    const leadTo = async (lines: readonly number[]) => {
      for (const [index, line] of lines.entries()) {
        const there = editor.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line},`) });
        await until(`line ${line}`, async () => {
          await (await frame()).locator(places[index]!).first().click();
          // Waited for before it is clicked again: what a second click leads to late would take the caret from what follows.
          const wait = there.waitFor({ timeout: PATIENCE / 9 });
          return wait.then(
            () => true,
            () => false,
          );
        });
      }
    };
    const reply = `    title: ${sample.quick_replies[0]!.title}`;
    const lines = ['faq:', reply].map((one) => text.split('\n').indexOf(one) + 1);
    await leadTo(lines);
    await editor.goTo(1);
    await editor.press('Enter');
    await until('the caret below the new line', async () => (await status()).startsWith('Ln 2,'));
    await leadTo(lines.map((line) => line + 1));
    await editor.press('Control+z');
    await leadTo(lines);
  });

  describe('in its edit mode', () => {
    const reply = sample.quick_replies[0]!;
    const heading = () => value('h3 [data-field=title]', reply.title);
    const value = async (selector: string, words: string) =>
      (await frame()).locator(selector).filter({ hasText: words }).first();
    const box = async () => (await frame()).locator('.sp-edit-box :is(input, textarea, select)').first();
    const lines = () => readFileSync(join(workspace, FILE), 'utf8');
    const saved = async (expected: string) => {
      await editor.press('Control+s');
      await until('the text', async () => Promise.resolve(lines() === expected));
    };

    before(async () => {
      await until('what was undone', async () => {
        await editor.runCommand('File: Save All Files');
        return lines() === text;
      });
      await (await frame()).locator('.sp-edit').click();
    });

    it('edits a text where it is read, as the smallest edit', async () => {
      await (await heading()).click();
      await (await box()).waitFor();
      await picture(editor, 'preview-edit');
      const edges = (one: Element) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      };
      const editing = await (await frame()).locator('.sp-edit-box').evaluate(edges);
      for (const one of [await heading(), await value('.sp-bubble', '')]) {
        const read = await one.evaluate(edges);
        assert.ok(editing.bottom <= read.top || editing.top >= read.bottom, 'it can be read meanwhile');
      }
      assert.equal(await (await box()).inputValue(), reply.title);
      await editor.type('了');
      await editor.press('Enter');
      await until('the title', async () => (await (await heading()).innerText()) === `${reply.title}了`);
      await saved(text.replace(`title: ${reply.title}`, `title: ${reply.title}了`));
    });

    it('takes it back with one undo, and gives the focus back to the page', async () => {
      await (await heading()).focus();
      await editor.press('Control+z');
      await until('the old title', async () => (await (await heading()).innerText()) === reply.title);
      await saved(text);
    });

    it('opens by the keyboard, discards with Escape, and says why something is not written', async () => {
      const time = await value('#hours td [data-field]', '');
      await time.focus();
      await editor.press('Enter');
      const shown = await (await box()).inputValue();
      await editor.press('Escape');
      await (await box()).waitFor({ state: 'detached' });
      await editor.press('Enter');
      await fill(await box(), '随便');
      await editor.press('Enter');
      await (await frame()).locator('.sp-edit-refusal:not([hidden])').waitFor();
      assert.equal(await (await box()).inputValue(), '随便');
      await fill(await box(), shown);
      await editor.press('Enter');
      await (await box()).waitFor({ state: 'detached' });
      await saved(text);
    });

    it('takes a time from the list beside it, and one that is typed as people write it', async () => {
      const line = 'mon-sun: 08:00-23:00';
      assert.ok(text.includes(line));
      const time = await value('#hours td [data-field]', '08:00');
      await time.focus();
      await editor.press('Enter');
      await (await frame()).locator('.picks select[aria-label=Until]').selectOption('21:15');
      assert.equal(await (await box()).inputValue(), '08:00-21:15');
      await picture(editor, 'preview-pick');
      await (await box()).press('Enter');
      await saved(text.replace(line, 'mon-sun: 08:00-21:15'));
      await (await value('#hours td [data-field]', '08:00')).focus();
      await editor.press('Enter');
      await fill(await box(), '8点到23点');
      await (await box()).press('Enter');
      await saved(text);
    });

    it('ticks a step still, and leads to the line of what has no editor', async () => {
      const step = (await frame()).locator('#disable .sp-step').nth(2);
      await step.locator('input[type=checkbox]').check();
      const faq = text.split('\n').findIndex((one) => one === 'faq:') + 1;
      await (await frame()).locator('#faq .sp-title [data-goto]').first().click();
      await until(`line ${faq}`, async () => (await status()).startsWith(`Ln ${faq},`));
    });

    canBeReadInEveryTheme(() => editor, frame, 'preview-edit');
    it('leaves no complaint in the console', () => assert.deepEqual(found, []));
  });
});
