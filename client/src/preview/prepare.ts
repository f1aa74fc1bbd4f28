/** Elements that already say what they are and take the focus by themselves. */
const NATIVE = 'a[href], button, input, summary, select, textarea';
/** Elements without a meaning of their own, which may be called links. */
const PLAIN = 'span, div, p, b, strong, em, i, code, time, small';

/**
 * Makes the HTML of a part work: ticked boxes, pictures, and places that the keyboard reaches. Done before the part is
 * drawn, so that a redraw compares like with like.
 */
export function prepare(part: HTMLElement, ticks: readonly string[], pictures: string): void {
  for (const box of part.querySelectorAll<HTMLInputElement>('input[data-tick]')) {
    box.checked = ticks.includes(box.dataset.tick ?? '');
    showTick(box);
  }
  for (const picture of part.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    const address = pictureAddress(picture.dataset.src ?? '', pictures);
    if (address) picture.src = address;
    picture.loading = 'lazy';
  }
  for (const place of part.querySelectorAll<HTMLElement>('[data-goto]')) {
    if (place.matches(NATIVE)) continue;
    place.tabIndex = 0;
    if (place.matches(PLAIN) && !place.hasAttribute('role') && !place.querySelector(NATIVE))
      place.setAttribute('role', 'link');
  }
}

/** Shows on the step whether its box is ticked. */
export function showTick(box: HTMLInputElement): void {
  box.closest('.sp-step')?.classList.toggle('sp-step-done', box.checked);
}

/**
 * The address of a picture beside the playbook. Only relative paths: an absolute one, or one of another scheme, would
 * not be let in anyway.
 */
function pictureAddress(path: string, pictures: string): string | undefined {
  if (!pictures || path === '' || /^([a-z][a-z\d+.-]*:|[\\/])/i.test(path)) return undefined;
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return `${pictures}/${encoded}`;
}
