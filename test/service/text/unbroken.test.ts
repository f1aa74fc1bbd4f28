import assert from 'node:assert/strict';
import { html } from '../../../server/src/service/text/html';
import { unbroken } from '../../../server/src/service/text/unbroken';

/** What stays on one line, piece by piece. */
const wholes = (text: string): readonly string[] =>
  [...html`${unbroken(text)}`.text.matchAll(/<span class="sp-whole">(.*?)<\/span>/g)].map(
    ([, whole]) => whole!,
  );

describe('dates and hours on a page', () => {
  it('stay on one line each, in both languages', () => {
    assert.deepEqual(wholes('2026年12月3日（周四）至 12月4日（周五）早班 08:00–16:00'), [
      '2026年12月3日（周四）至',
      '12月4日（周五）',
      '08:00–16:00',
    ]);
    assert.deepEqual(wholes('from Thu 3 Dec to Mon 4 Jan 2027, 09:00–12:00 and 13:00–23:00'), [
      'Thu 3 Dec',
      'Mon 4 Jan 2027',
      '09:00–12:00',
      '13:00–23:00',
    ]);
    assert.deepEqual(wholes('夜班 23:00–次日 07:00，到 2026-12-31 为止'), ['23:00–次日 07:00', '2026-12-31']);
  });

  it('lose and gain no word, and what is HTML stays as it is', () => {
    const text = '<b>周一 08:00–16:00</b> & 12月3日';
    const shown = html`${unbroken(text)}`.text.replace(/<\/?span[^>]*>/g, '');
    assert.equal(shown, html`${text}`.text);
    assert.equal(unbroken('林悦'), '林悦');
    const own = html`<i>08:00–16:00</i>`;
    assert.equal(unbroken(own), own);
  });
});
