import assert from 'node:assert/strict';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { hostileShop, hoveredPlaces, placeOf, shownName } from './hostile-shop';
import { complaints, until } from './look';
import { assertNothingMade } from './nothing-made';

const FILE = 'shop.playbook.yaml';

describe('what a playbook says, in the hovers of VS Code', () => {
  const workspace = makeWorkspace([], { [FILE]: hostileShop });
  const asked: string[] = [];
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
    editor.page.on('request', (request) => asked.push(request.url()));
    // Something is told of the file: the server answers.
    await editor.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  for (const [words, which] of hoveredPlaces)
    it(`stands as it was written: the ${which} behind “${words.split('\n')[0]!}”`, async () => {
      const { line, column } = placeOf(words);
      await editor.goTo(line, column);
      const hover = editor.page.locator('.monaco-hover:visible');
      let shown = '';
      await until(`the hover of ${which}`, async () => {
        await editor.press('Control+k');
        await editor.press('Control+i');
        await hover
          .first()
          .waitFor({ timeout: 5000 })
          .catch(() => undefined);
        shown = (await hover.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
        return shown.includes(which);
      });
      assert.ok(shown.includes(shownName(which)), shown);
      await assertNothingMade(hover.first());
      await picture(editor, `hostile-${which}`);
      await editor.press('Escape');
      await until('no hover', async () => (await hover.count()) === 0);
    });

  it('asks no other host for anything, and leaves no complaint in the console', () => {
    assert.deepEqual(
      asked.filter((address) => address.includes('x.invalid')),
      [],
    );
    assert.deepEqual(found, []);
  });
});
