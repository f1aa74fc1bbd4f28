import { type Locale, type Text } from '../../../../schemas/text';
import { written } from '../../service/text/html';
import { type DocsPage, titleOf } from './contents';
import type { HtmlPage } from './to-html';

const words = {
  site: { zh: '客服手册', en: 'Service Playbook' },
  search: { zh: '找：下班、导入、完备度…', en: 'Search: after hours, import, score …' },
  searchLabel: { zh: '在文档里找', en: 'Search the documentation' },
  none: { zh: '没找到。换个说法试试。', en: 'Nothing found. Try other words.' },
  contents: { zh: '目录', en: 'Contents' },
  here: { zh: '这一页', en: 'On this page' },
  other: { zh: 'English', en: '中文' },
  play: { zh: '在浏览器里试写', en: 'Try it in the browser' },
  skip: { zh: '跳到正文', en: 'Skip to the text' },
} as const satisfies Record<string, Text>;

/** What a page is laid out with. */
export interface LaidOut {
  readonly page: DocsPage;
  readonly made: HtmlPage;
  readonly pages: readonly DocsPage[];
  readonly locale: Locale;
}

/** A whole page: contents and search beside it. It needs no network and no other origin. */
export function layout({ page, made, pages, locale }: LaidOut): string {
  const other = locale === 'zh' ? 'en' : 'zh';
  const up = '../'.repeat(page.path.split('/').length - 1);
  const title = titleOf(page.markdown);
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${written(title)} · ${words.site[locale]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}../docs.css">
</head>
<body>
<a class="skip" href="#text">${words.skip[locale]}</a>
<header>
<a class="site" href="${up}index.html">${words.site[locale]}</a>
<div class="search"><input id="search" type="search" autocomplete="off" aria-label="${words.searchLabel[locale]}" placeholder="${words.search[locale]}" data-root="${up}" data-index="${up}../search-index.${locale}.js"><ul id="hits" data-none="${words.none[locale]}"></ul></div>
<a href="${up}../playground/index.html?lang=${locale}">${words.play[locale]}</a>
<a href="${up}../${other}/${page.path}.html" hreflang="${other}" lang="${other}">${words.other[locale]}</a>
</header>
<div class="columns">
<nav aria-label="${words.contents[locale]}">${contents(page, pages, locale, up)}</nav>
<main id="text" tabindex="-1">
${made.html}</main>
<aside aria-label="${words.here[locale]}">${outline(made, locale)}</aside>
</div>
<script src="${up}../search.js"></script>
</body>
</html>
`;
}

/** The contents: those pages that stand in a group. The one that is shown, or that leads to it, is marked. */
function contents(page: DocsPage, pages: readonly DocsPage[], locale: Locale, up: string): string {
  const groups = [...new Set(pages.flatMap(({ group }) => (group ? [group[locale]] : [])))];
  const shown = page.path.split('/')[0];
  return groups
    .map((group) => {
      const items = pages
        .filter((one) => one.group?.[locale] === group)
        .map(({ path, markdown }) => {
          const current = path === shown ? ' aria-current="page"' : '';
          return `<li><a href="${up}${path}.html"${current}>${written(titleOf(markdown))}</a></li>`;
        });
      return `<h2>${group}</h2>\n<ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
}

function outline({ headings }: HtmlPage, locale: Locale): string {
  const second = headings.filter(({ depth }) => depth === 2);
  if (second.length < 3) return '';
  const items = second.map(({ id, text }) => `<li><a href="#${id}">${written(text)}</a></li>`);
  return `<h2>${words.here[locale]}</h2>\n<ul>${items.join('\n')}</ul>`;
}
