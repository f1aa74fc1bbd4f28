import { lexer } from 'marked';
import { type Locale, locales } from '../../../../schemas/text';
import { type DocsPage, docsPages, titleOf } from './contents';
import { type LaidOut, layout } from './layout';
import { searchIndex, type SearchedPart } from './search-index';
import { type Heading, toHtml } from './to-html';

/** The files of the site by their paths, all but the script and the look. */
export async function docsSite(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const locale of locales) {
    const pages = await docsPages(locale);
    const all = pages.map(made);
    for (const one of all) files.set(`${locale}/${one.page.path}.html`, layout({ ...one, pages, locale }));
    const index = JSON.stringify(JSON.stringify(searchIndex(all.flatMap(partsOf))));
    files.set(`search-index.${locale}.js`, `globalThis.docsIndex=${index};\n`);
  }
  return files.set('index.html', start);
}

/** The parts that a search in a language finds: each page from one heading to the next. */
export const searchedParts = async (locale: Locale): Promise<readonly SearchedPart[]> =>
  (await docsPages(locale)).map(made).flatMap(partsOf);

type MadePage = Pick<LaidOut, 'page' | 'made'>;
const made = (page: DocsPage): MadePage => ({ page, made: toHtml(page) });

function partsOf({ page, made: { headings } }: MadePage): readonly SearchedPart[] {
  const title = titleOf(page.markdown);
  const parts: { readonly heading: Heading | undefined; text: string }[] = [];
  for (const token of lexer(page.markdown)) {
    const heading = token.type === 'heading';
    if (heading || parts.length === 0)
      parts.push({ heading: heading ? headings[headingsIn(parts)] : undefined, text: '' });
    if (!heading) parts.at(-1)!.text += token.raw;
  }
  return parts.map(({ heading, text }, index) => ({
    id: `${page.path}.html${index === 0 || !heading ? '' : `#${heading.id}`}`,
    page: title,
    title: heading?.text ?? title,
    text: plain(text),
  }));
}

const headingsIn = (parts: readonly { readonly heading: Heading | undefined }[]): number =>
  parts.filter(({ heading }) => heading !== undefined).length;

/** A section of Markdown as words. */
const plain = (section: string): string =>
  section
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<br>|[`*|[\]#>]|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The start leads to the language of the reader. */
const start = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>客服手册 · Service Playbook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs.css">
</head>
<body>
<main><h1>客服手册 · Service Playbook</h1>
<p><a href="zh/index.html" lang="zh">中文</a> · <a href="en/index.html" lang="en">English</a></p></main>
<script src="start.js"></script>
</body>
</html>
`;
