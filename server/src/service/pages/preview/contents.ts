import type { Text } from '../../../../../schemas/text';
import { type Html, html } from '../../text/html';
import type { PageContext } from '../page-context';
import { searchField } from '../search-field';
import type { TitledPart } from '../titled-part';

const words = {
  title: { zh: '目录', en: 'Contents' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  search: { zh: '在这一页里找', en: 'Search this page' },
  hint: { zh: '找话术、人、步骤…', en: 'Replies, people …' },
  none: { zh: '没有找到。换个说法，或者只写标题的拼音首字母。', en: 'Nothing found. Try other words.' },
  edit: { zh: '直接改', en: 'Edit here' },
  editHint: {
    zh: '打开后点哪句就改哪句，改完写进文件；关上后点一下是到文件里看',
    en: 'While on, a click on a text or a time edits it here and writes it into the file; while off, a click shows it in the file',
  },
  found: { zh: '找到 {n} 处', en: '{n} found' },
} as const satisfies Record<string, Text>;

/** The parts of one group of the contents. */
export interface ContentsGroup {
  readonly title: Text;
  readonly parts: readonly TitledPart[];
}

/** The rail of contents, with the search. `data-search` is filtered by the page itself, without asking the server. */
export function contentsPart(page: PageContext, groups: readonly ContentsGroup[]): TitledPart {
  const lists = groups.map(
    ({ title, parts }) =>
      html`<li>
        <span class="sp-rail-group">${page.say(title)}</span>
        <ul>
          ${parts.map(entry)}
        </ul>
      </li>`,
  );
  const search = searchField({
    label: page.say(words.search),
    hint: page.say(words.hint),
    found: page.say(words.found),
    none: page.say(words.none),
  });
  const content = html`<nav class="sp-rail" id="contents" aria-label="${page.say(words.title)}">
    <a class="sp-skip" href="#overview">${page.say(words.skip)}</a>
    ${search}
    <button type="button" class="sp-edit" title="${page.say(words.editHint)}">${page.say(words.edit)}</button>
    <details>
      <summary>${page.say(words.title)}</summary>
      <ol>
        ${lists}
      </ol>
    </details>
  </nav>`;
  return { id: 'contents', html: content.text, title: html`${page.say(words.title)}` };
}

/** The groups of replies stand below the section that counts them. */
function entry({ id, title }: TitledPart): Html {
  const below = id.startsWith('replies-') && html` class="sp-rail-below"`;
  return html`<li${below}><a href="#${id}">${title}</a></li>`;
}
