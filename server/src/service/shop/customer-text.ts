import { fillPrefix, isOfWorkbench } from '../../../../schemas/placeholders';
import { parsePlaceholders, type PlaceholderMention } from '../text/placeholders';
import { type Html, html, lines, type HtmlValue } from '../text/html';
import { unbroken } from '../text/unbroken';

/** The setting in which placeholders of a customer text are resolved. */
export interface TextSetting {
  /** The language of the text; the file's by default. */
  readonly language?: string;
  /** The promotion that it is about. */
  readonly promotion?: string;
  /** The id of the hours that apply. */
  readonly calendar?: string;
  /** Whether the text is pasted by hand: placeholders of the workbench without a fallback are left as they are. */
  readonly byHand?: boolean;
  /** The blanks that the agent fills. */
  readonly fill?: readonly { readonly name: string; readonly hint?: string }[];
}

/** Resolves a placeholder of a text; undefined where the file has no value for it. */
export type Resolve = (name: string, setting: TextSetting) => string | undefined;

/** A run of a text as a customer reads it; `title` holds the text as written where a placeholder was resolved. */
interface TextRun {
  readonly words: string;
  readonly title?: string;
  /** It is only such as it might be: the workbench or the agent knows it at the moment of sending. */
  readonly isSample?: boolean;
}

/** Renders a text as a customer reads it. Resolved placeholders are marked, with the text as written as their title. */
export function customerText(text: string, setting: TextSetting, resolve: Resolve): Html {
  const shownAs = ({ words, title, isSample }: TextRun): HtmlValue => {
    if (title === undefined) return lines(words);
    const looks = isSample ? 'sp-placeholder sp-sample' : 'sp-placeholder';
    const shown = words.includes('\n') ? lines(words) : unbroken(words);
    return html`<span class="${looks}" title="${title}">${shown}</span>`;
  };
  return html`${textRuns(text, setting, resolve).map(shownAs)}`;
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
): TextRun {
  if (!wellFormed) return { words: raw, title: raw };
  if (!name.startsWith(fillPrefix)) {
    const words = resolve(name, setting) ?? fallback ?? raw;
    return { words, title: raw, isSample: isOfWorkbench(name) };
  }
  const blank = name.slice(fillPrefix.length);
  const hint = setting.fill?.find((one) => one.name === blank)?.hint;
  return { words: `[${blank}]`, title: hint === undefined ? raw : `${raw}: ${hint}`, isSample: true };
}
