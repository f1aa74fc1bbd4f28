import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { seriousViolations } from './axe';
import { faintWords } from './contrast';
import { type Editor, picture, themes } from './harness';
import { until } from './look';
import { fitsWhereNarrow } from './narrow';

/**
 * Tests in each theme that every word of a page can be read and that axe-core finds nothing serious, and that the page fits
 * where it is narrow; takes pictures of it.
 * @param frame the page, which is there again after the theme has changed
 * @param name what the pictures are called
 */
export function canBeReadInEveryTheme(editor: () => Editor, frame: () => Promise<Frame>, name: string): void {
  for (const theme of themes)
    it(`${theme}: every word can be read, and by everybody`, async () => {
      await editor().setTheme(theme);
      const page = await frame();
      const worn = theme.replace(/^hc.*/, 'high-contrast');
      await until('the theme', () => page.evaluate((kind) => document.body.className.includes(kind), worn));
      await picture(editor(), `${name}-${theme}`);
      assert.deepEqual(await page.evaluate(faintWords, 4.5), []);
      assert.deepEqual(await seriousViolations(page), []);
    });
  fitsWhereNarrow(editor, frame, name);
}
