import { yamlLanguage } from '@codemirror/lang-yaml';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { Marked, type Tokens } from 'marked';
import { written } from '../../service/text/html';
import type { DocsPage } from './contents';

/** A page as HTML, with the headings that can be linked to. */
export interface HtmlPage {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Makes HTML of a page. Links to Markdown files lead to their pages; YAML is coloured. */
export function toHtml({ markdown, path }: DocsPage): HtmlPage {
  const headings: Heading[] = [];
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = uniqueId(idOf(text), headings);
        headings.push({ depth, id, text: text.replaceAll('`', '') });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${written(pageLink(href, path))}">${this.parser.parseInline(tokens)}</a>`;
      },
      code({ text, lang = '' }: Tokens.Code) {
        const isYaml = /^ya?ml\b/.test(lang);
        return `<pre tabindex="0"><code>${isYaml ? colored(text) : written(text)}</code></pre>\n`;
      },
      table(token: Tokens.Table) {
        const cells = (row: readonly Tokens.TableCell[], tag: string) =>
          `<tr>${row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((row) => cells(row, 'td')).join('\n');
        return `<div class="table" tabindex="0"><table><thead>${cells(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** An id as people write it in an address: letters of any script, digits and hyphens. */
const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]+/gu, '')
    .trim()
    .replace(/\s+/g, '-');

function uniqueId(id: string, headings: readonly Heading[]): string {
  const taken = (name: string) => headings.some((heading) => heading.id === name);
  const numbers = Array.from({ length: headings.length + 1 }, (_, index) => `${id}-${index + 1}`);
  return taken(id) || id === '' ? numbers.find((name) => !taken(name))! : id;
}

/** Generated pages name each other by their Markdown files in `schemas/generated/`. */
function pageLink(href: string, from: string): string {
  if (/^[a-z]+:/.test(href)) return href;
  const to = href
    .replace(/\breference\.(?:zh|en)\.md/, 'format.md')
    .replace(/\bgaps\.(?:zh|en)\.md/, 'rules.md')
    .replace(/\bgaps\.(?:zh|en)\//, from.startsWith('rules/') ? '' : 'rules/');
  return to.replace(/\.md(?=$|#)/, '.html');
}

function colored(code: string): string {
  let html = '';
  highlightCode(
    code,
    yamlLanguage.parser.parse(code),
    classHighlighter,
    (text, classes) => (html += classes ? `<span class="${classes}">${written(text)}</span>` : written(text)),
    () => (html += '\n'),
  );
  return html;
}
