/** Texts that would do something if anybody took them for more than text, and how to see that one has. */
import type { Frame, Page } from 'playwright-core';
import { parse, stringify } from 'yaml';

/** Each would set `__hit`, ask `hit.invalid` for something, or make an element that says `data-hit`. */
const injections = [
  '<img data-hit src=x onerror="window.__hit=1">',
  '"><script data-hit>window.__hit=1</script>',
  "' data-hit onmouseover=window.__hit=1 x='",
  '</textarea></title></style><svg data-hit onload=window.__hit=1>',
  '<iframe data-hit srcdoc="<script>top.__hit=1</script>"></iframe>',
  '<a data-hit href="javascript:window.__hit=1">hit</a>',
  '<link data-hit rel=stylesheet href=http://hit.invalid/a.css>',
  '[hit](command:hit.me) ![hit](http://hit.invalid/a.png) <http://hit.invalid>',
  '&lt;b data-hit&gt; &#60;b data-hit&#62; $(bug) `hit` <!-- ]]> --',
] as const;

/** All of them in one text. */
export const injection = injections.join(' ');

/** A name of a file with one of them. */
export const injectedName = '<img data-hit src=x onerror=window.__hit=1>.playbook.yaml';

/** A playbook with all of them at the end of each text that people have written, as against ids, times and choices. */
export function injected(playbook: string): string {
  return stringify(withInjections(parse(playbook)), { lineWidth: 0 });
}

function withInjections(value: unknown): unknown {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? `${value} ${injection}` : value;
  if (Array.isArray(value)) return value.map(withInjections);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withInjections(one)]));
}

/** What has become of the texts in a document; nothing where they are only shown. */
export async function effects(of: Frame): Promise<readonly string[]> {
  return of.evaluate(() => {
    const made = document.querySelectorAll(
      '[data-hit], [src*="hit.invalid"], [href*="hit.invalid"], [data-href*="hit.invalid"], [data-href*="hit.me"], [href^="javascript"]',
    );
    const ran = '__hit' in globalThis ? ['a script has run'] : [];
    return [...ran, ...[...made].map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

/** What has become of them in a page and all frames in it. */
export async function effectsIn(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(page.frames().map((frame) => effects(frame).catch(() => [])));
  return all.flat();
}
