import type { PagePart } from '../../../protocol';
import type { Analysis } from '../../document/analysis';
import { html, join } from '../../text/html';
import { originOf, writtenItems } from '../../yaml/parse/value';
import { spotOfWritten } from '../../yaml/ranges/place';
import { gotoText, locator } from '../../document/resolve-range';
import type { PageContext } from '../page-context';
import { words } from './words';

/** Tells of the shifts that cannot be read: they are not missing, but not shown either. */
export function unreadPart(page: PageContext, file: Analysis): readonly PagePart[] {
  const document = (file.alone ?? file).documents[0]!;
  if (!document.unread.has('staffing')) return [];
  const { staffing } = document.playbook;
  const raw = document.sections.get('staffing')?.entry.raw as
    { readonly shifts?: unknown } | null | undefined;
  const all = listed(raw?.shifts);
  const read = new Set(listed(staffing?.shifts).map(({ node }) => node));
  const locate = locator(file);
  const left = all.filter(({ node }) => !read.has(node)).map((one) => locate(spotOfWritten(one)));
  const links = left.map(
    (range) =>
      html`<span data-goto="${gotoText(range)}" tabindex="0" role="link"
        >${page.say(words.line, { n: range.start.line + 1 })}</span
      >`,
  );
  const text =
    left.length === 0
      ? page.say(words.unreadSection)
      : html`${page.say(words.unread, { n: left.length })} ${join(links, ' ')}`;
  return [{ id: 'wk-unread', html: html`<p class="wk-unread">${text}</p>`.text }];
}

function listed(list: unknown) {
  const origin = Array.isArray(list) ? originOf(list) : undefined;
  return origin ? writtenItems(origin) : [];
}
