import { fillPrefix } from '../../../../schemas/placeholders';
import { parsePlaceholders, type PlaceholderMention } from '../text/placeholders';
import { type Html, html, lines, type HtmlValue } from '../text/html';

/** What a text for customers brings along. */
export interface TextSetting {
  /** The language that it is written in; the file's unless given. */
  readonly language?: string;
  /** The promotion that it is about. */
  readonly promotion?: string;
  /** The hours that it goes by. */
  readonly calendar?: string;
  /** It is pasted by hand: what only the workbench knows stays as it is where it has no fallback. */
  readonly byHand?: boolean;
  /** The blanks that the agent fills. */
  readonly fill?: readonly { readonly name: string; readonly hint?: string }[];
}

/** What fills a placeholder of a text; undefined where the file does not say it. */
export type Resolve = (name: string, setting: TextSetting) => string | undefined;

/** A run of a text as a customer reads it; `title` is there where a placeholder was filled, and says what the file says. */
interface TextRun {
  readonly words: string;
  readonly title?: string;
}

/** A text as a customer reads it. What fills a placeholder is marked, and its title shows what the file says. */
export function customerText(text: string, setting: TextSetting, resolve: Resolve): Html {
  return html`${textRuns(text, setting, resolve).map(({ words, title }): HtmlValue =>
    title === undefined
      ? lines(words)
      : html`<span class="sp-placeholder" title="${title}">${lines(words)}</span>`,
  )}`;
}

/** The same without marks. */
export const plainCustomerText = (text: string, setting: TextSetting, resolve: Resolve): string =>
  textRuns(text, setting, resolve)
    .map(({ words }) => words)
    .join('');

function textRuns(text: string, setting: TextSetting, resolve: Resolve): readonly TextRun[] {
  const found: TextRun[] = [];
  let at = 0;
  for (const mention of parsePlaceholders(text)) {
    const raw = text.slice(mention.start, mention.end);
    found.push({ words: text.slice(at, mention.start) }, shown(mention, raw, setting, resolve));
    at = mention.end;
  }
  return [...found, { words: text.slice(at) }];
}

function shown(
  { name, fallback, wellFormed }: PlaceholderMention,
  raw: string,
  setting: TextSetting,
  resolve: Resolve,
): { readonly words: string; readonly title: string } {
  if (!wellFormed) return { words: raw, title: raw };
  if (!name.startsWith(fillPrefix)) return { words: resolve(name, setting) ?? fallback ?? raw, title: raw };
  const blank = name.slice(fillPrefix.length);
  const hint = setting.fill?.find((one) => one.name === blank)?.hint;
  return { words: `[${blank}]`, title: hint === undefined ? raw : `${raw}: ${hint}` };
}
