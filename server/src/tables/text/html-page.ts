import type { Locale } from '../../../../schemas/text';
import { html, type HtmlValue } from '../../service';

/** A page of HTML that stands alone: a browser loads nothing and runs nothing for it. */
export function htmlPage(
  { title, style, body }: { readonly title: string; readonly style: HtmlValue; readonly body: HtmlValue },
  locale: Locale,
): string {
  const page = html`<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${title}</title>
      ${style}
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
}
