import { onward } from '../collections/onward';

/** A placeholder in a text. All offsets are into the text, ends exclusive. */
export interface PlaceholderMention {
  /** The text between the braces and before the bar; may be empty. */
  readonly name: string;
  /** The text for an empty value; absent without a bar. */
  readonly fallback?: string;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether it is a statement of another template language, such as `{% if … %}`, which this format does not have. */
  readonly isStatement?: true;
  /** Whether it is written `{{name}}` or `{{name|fallback}}`. Anything else would be sent literally. */
  readonly wellFormed: boolean;
}

/**
 * Parses the placeholders of a text, malformed ones included: unclosed `{{name`, `{name}`, `｛｛name｝｝`, `{{name}`, and
 * the syntax of other tools: `${name}`, `{{name || 'x'}}`, `{{name | default: 'x'}}`, `{% if name %}`.
 * Spaces around the name and the fallback are ignored. Linear time; never throws.
 */
export function parsePlaceholders(text: string): readonly PlaceholderMention[] {
  const found: PlaceholderMention[] = [];
  for (
    let at = nextOf(brace, text, 0), end: number;
    at < text.length;
    at = nextOf(brace, text, onward(at, end))
  ) {
    const openEnd = runEnd(text, at, opening);
    end = at + 1;
    if (openEnd === at) continue;
    const insideEnd = nextOf(braceOrLine, text, openEnd);
    end = runEnd(text, insideEnd, closing);
    const mention = read(text, { start: at, openEnd, insideEnd, closeEnd: end });
    if (mention) found.push(mention);
  }
  return found;
}

const opening = '{｛';
const closing = '}｝';

interface Braces {
  readonly start: number;
  readonly openEnd: number;
  readonly insideEnd: number;
  /** Equal to `insideEnd` where it is unclosed. */
  readonly closeEnd: number;
}

function read(text: string, braces: Braces): PlaceholderMention | undefined {
  const { start, openEnd, insideEnd, closeEnd } = braces;
  if (closeEnd === insideEnd) return openEnd - start > 1 ? unclosed(text, braces) : undefined;
  const inside = text.slice(openEnd, insideEnd);
  const [open, close] = [text.slice(start, openEnd), text.slice(insideEnd, closeEnd)];
  const isStatement = open.length === 1 && statement.test(inside);
  if (open.length === 1 && close.length === 1 && !isStatement && !singleBraced.test(inside)) return undefined;
  const { before, fallback, asHere } = isStatement ? { before: inside, asHere: false } : divide(inside);
  const name = before.replace(/^%-?|-?%$/g, '').trim();
  const nameStart = openEnd + (name ? inside.indexOf(name) : 0);
  return {
    name,
    ...(fallback === undefined ? {} : { fallback }),
    start: open.length === 1 && text[start - 1] === '$' ? start - 1 : start,
    end: closeEnd,
    nameStart,
    nameEnd: nameStart + name.length,
    ...(isStatement ? { isStatement } : {}),
    wellFormed: open === '{{' && close === '}}' && name !== '' && asHere,
  };
}

/** Splits a placeholder into its name and its fallback, in our syntax or that of another tool. */
function divide(inside: string): { before: string; fallback?: string; asHere: boolean } {
  const at = inside.search(/[|｜]/);
  if (at < 0) return { before: inside, asHere: true };
  const bar = /^(?:\|\||｜+|\|)/.exec(inside.slice(at))![0];
  const behind = inside.slice(at + bar.length);
  const liquid = /^\s*default\s*[:：]([^\n]*)$/.exec(behind)?.[1];
  const asHere = bar === '|' && liquid === undefined;
  const fallback = (liquid ?? behind).trim();
  return { before: inside.slice(0, at), fallback: asHere ? fallback : withoutQuotes(fallback), asHere };
}

const withoutQuotes = (text: string): string =>
  /^(?:"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’)$/.test(text) ? text.slice(1, -1) : text;

const statement = /^%[^%]*%$/;

/** In single braces only a lone name counts as a placeholder, since braces also occur in emoticons and formulas. */
const singleBraced = /^\s*[\p{L}_][\p{L}\p{N}_.-]*\s*([|｜].*)?$/u;

/** An unclosed placeholder; it ends after what looks like its name, since the end that was meant is not known. */
function unclosed(text: string, { start, openEnd, insideEnd }: Braces): PlaceholderMention {
  const inside = text.slice(openEnd, insideEnd);
  const [all, space, name] = /^(\s*)(fill\.[\p{L}\p{N}_-]*|[\w.]*)/u.exec(inside) as unknown as string[];
  const nameStart = openEnd + (name ? space!.length : 0);
  return {
    name: name!,
    start,
    end: openEnd + (name ? all!.length : 0),
    nameStart,
    nameEnd: nameStart + name!.length,
    wellFormed: false,
  };
}

const brace = /[{｛}｝]/g;
const braceOrLine = /[{｛}｝\n]/g;

/** The offset of the next match of a pattern; the end of the text where there is none. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function runEnd(text: string, from: number, braces: string): number {
  while (from < text.length && braces.includes(text[from]!)) from++;
  return from;
}
