import type { Locale, Text } from '../../../../schemas/text';
import type { Page } from '../../protocol';
import { type Analysis, html } from '../../service';
import { pageTitle, sayIn } from './page-words';

const words = {
  title: { zh: '表格', en: 'Tables' },
  lost: {
    zh: '窗口重新打开过，选的表格读不回来了：改过、移走了，或者是粘贴、从外面拖进来的。手册没有改过；再选一次文件就接着来。',
    en: 'The window was opened anew, and the tables that you chose cannot be read again: they were changed or moved, or came by pasting or from outside. The playbook was not changed; choose the files again to go on.',
  },
  choose: { zh: '再选一次…', en: 'Choose the files again…' },
} as const satisfies Record<string, Text>;

/** The page where the tables are gone, since the window was opened anew. */
export function lostTables(analysis: Analysis, locale: Locale): Page {
  const say = sayIn(locale);
  const content = html`<section class="sp-part">
    <h1 class="sp-title">${say(words.title)}</h1>
    <p class="sp-empty">${say(words.lost)}</p>
    <p><button type="button" class="sp-fix" data-choose>${say(words.choose)}</button></p>
  </section>`;
  return {
    title: pageTitle(analysis, say(words.title)),
    version: analysis.version,
    parts: [{ id: 'tables-lost', html: content.text }],
  };
}
