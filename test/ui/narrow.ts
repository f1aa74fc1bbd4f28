import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { type Editor, picture } from './harness';
import { until } from './look';

/** The width of a page beside a text on a small screen, in CSS pixels. */
const NARROW = 400;

/**
 * Tests that a page fits where it is narrow: it is not wider than its window, no table of it is scrolled sideways, and no control cuts the words that it shows.
 * @param frame the page, wherever in the window it stands
 * @param name what its picture is called
 */
export function fitsWhereNarrow(editor: () => Editor, frame: () => Promise<Frame>, name: string): void {
  it(`fits where it is ${NARROW} pixels wide`, async () => {
    const { page } = editor();
    const before = page.viewportSize()!;
    try {
      // What stands beside the page keeps a share of the window, or its own width: it is come closer to, step by step.
      await until('a narrow page', async () => {
        const width = await (await frame()).evaluate(() => window.innerWidth);
        if (Math.abs(width - NARROW) <= 20) return true;
        const { width: all, height } = page.viewportSize()!;
        await page.setViewportSize({ width: Math.round((all * NARROW) / width), height });
        return false;
      });
      const narrow = await frame();
      await picture(editor(), `${name}-narrow`);
      assert.deepEqual(await narrow.evaluate(cutWords), []);
    } finally {
      await page.setViewportSize(before);
    }
  });
}

/** What is wider than its place, hours on two lines, and words below the box that they belong to. Runs in the page, so it uses nothing from outside. */
function cutWords(): string[] {
  /** The arrow of a list, beside the words of its choice. */
  const ARROW = 14;
  const root = document.documentElement;
  const told = (one: Element, words: string) =>
    `${one.tagName} ${one.className}: ${words.trim().slice(0, 40)}`;
  const cut = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} pixels wide`] : [];
  const pen = document.createElement('canvas').getContext('2d')!;
  /** From when to when, and a date with its weekday. What customers read is the shop's own. */
  const whole = /\d{1,2}:\d{2}–\d{1,2}:\d{2}|\d{1,2}月\d{1,2}日(?:（周.）)?/g;
  const isOurs = (one: Element) => !one.closest('.sp-bubble');
  const inLines = (node: Node, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getClientRects().length;
  };
  for (const one of document.querySelectorAll<HTMLElement>('main *')) {
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const style = getComputedStyle(one);
    if (one instanceof HTMLSelectElement) {
      pen.font = style.font;
      const words = one.selectedOptions[0]?.text ?? '';
      const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - ARROW;
      if (pen.measureText(words).width > room) cut.push(told(one, words));
      continue;
    }
    if (one instanceof HTMLInputElement && one.matches('[data-search]')) {
      pen.font = style.font;
      const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(one.placeholder).width > room) cut.push(told(one, one.placeholder));
    }
    if (one.matches('.sp-scroll') && one.scrollWidth > one.clientWidth + 1)
      cut.push(told(one, one.textContent));
    for (const node of isOurs(one) ? one.childNodes : [])
      for (const { 0: words, index } of node.nodeType === Node.TEXT_NODE
        ? node.textContent!.matchAll(whole)
        : [])
        if (inLines(node, index, index + words.length) > 1) cut.push(`on two lines: ${words}`);
    if (one.matches('input[type=checkbox], input[type=radio]') && style.opacity !== '0') {
      const words = document.createRange();
      const label = one.closest('label');
      if (label) words.selectNodeContents(label);
      const box = one.getBoundingClientRect();
      if ([...words.getClientRects()].some(({ left, top }) => top >= box.bottom && left < box.right))
        cut.push(`below its box: ${label!.textContent.trim().slice(0, 40)}`);
    }
    const hasWords = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const isClipped = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis';
    const isSeen = style.clipPath === 'none';
    if (hasWords && isSeen && (isClipped || one.matches('button')) && one.scrollWidth > one.clientWidth + 1)
      cut.push(told(one, one.textContent ?? ''));
  }
  return cut;
}
