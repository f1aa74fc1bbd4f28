import { fillPrefix } from '../../../../schemas/placeholders';
import { parsePlaceholders, type PlaceholderMention } from '../model/placeholders';
import { type Html, html, lines, type Piece } from './html';

/** What a text for customers brings along. */
export interface TextSetting {
  /** The language that it is written in; the file's unless given. */
  readonly language?: string;
  /** The promotion that it is about. */
  readonly promotion?: string;
  /** The hours that it goes by. */
  readonly calendar?: string;
  /** The blanks that the agent fills. */
  readonly fill?: readonly { readonly name: string; readonly hint?: string }[];
}

/** What fills a placeholder of a text; undefined where the file does not say it. */
export type Resolve = (name: string, setting: TextSetting) => string | undefined;

/** A text as a customer reads it. What fills a placeholder is marked, and its title shows what the file says. */
export function customerText(text: string, setting: TextSetting, resolve: Resolve): Html {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mention of parsePlaceholders(text)) {
    const raw = text.slice(mention.start, mention.end);
    const { words, title } = shown(mention, raw, setting, resolve);
    const filled = html`<span class="sp-placeholder" title="${title}">${lines(words)}</span>`;
    pieces.push(lines(text.slice(at, mention.start)), filled);
    at = mention.end;
  }
  return html`${pieces}${lines(text.slice(at))}`;
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
