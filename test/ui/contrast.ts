/** Measures, inside a page, how well its words stand out from what is behind them. */

/** Words that are hard to read: their contrast by WCAG 2, from 1 (unseen) to 21. */
export interface Faint {
  readonly text: string;
  readonly contrast: number;
  readonly color: string;
  readonly background: string;
}

/**
 * The words of the page whose contrast is below `least`, one of each pair of colours. Runs in the webview, so it uses
 * nothing from outside.
 * @param least 4.5 is what WCAG asks for running text, 3 for large text
 */
export function faintWords(least: number): Faint[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  /** `rgb(…)`, `rgba(…)` and `color(srgb …)`, which is what computed styles hold; channels from 0 to 1. */
  const read = (css: string): Color => {
    const numbers = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = css.startsWith('color(') ? 1 : 255;
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    return [red / scale, green / scale, blue / scale, alpha];
  };
  const over = (top: Color, below: Color): Color => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (color: Color) => {
    const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
  };
  const ancestors = (element: Element): Element[] => {
    const row: Element[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) row.push(one);
    return row;
  };
  /** The words of an element itself, or what it asks for while it is empty. */
  const wordsOf = (element: Element): { readonly text: string; readonly pseudo?: string } => {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isField) return { text: element.value ? '' : element.placeholder, pseudo: '::placeholder' };
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return { text: own.map((node) => node.textContent ?? '').join(' ') };
  };
  const faint: Faint[] = [];
  for (const element of document.querySelectorAll('main *')) {
    const { text: words, pseudo } = wordsOf(element);
    const text = words.trim();
    if (!text || !element.checkVisibility()) continue;
    const row = ancestors(element);
    const background = row
      .map((one) => read(getComputedStyle(one).backgroundColor))
      .reduceRight((below, color) => over(color, below), read('rgb(255 255 255)'));
    const opacity = row.reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);
    const style = getComputedStyle(element, pseudo);
    const color = read(style.color);
    const shown = pseudo ? opacity * Number(style.opacity) : opacity;
    const seen = over([color[0], color[1], color[2], color[3] * shown], background);
    const [light, dark] = [luminance(seen), luminance(background)].sort((a, b) => b - a) as [number, number];
    const contrast = (light + 0.05) / (dark + 0.05);
    const told = (one: Color) =>
      one
        .slice(0, 3)
        .map((c) => Math.round(c * 255))
        .join(' ');
    if (contrast < least)
      faint.push({
        text: text.slice(0, 40),
        contrast: Math.round(contrast * 100) / 100,
        color: told(seen),
        background: told(background),
      });
  }
  const pairs = faint.map(({ color, background }) => `${color} ${background}`);
  return faint.filter((_, index) => pairs.indexOf(pairs[index]!) === index);
}
