import { fillPrefix, parsePlaceholders, placeholders, type Resolve } from '../../service';
import type { Locale } from '../../../../schemas/text';
import { placeholderIn } from '../targets/placeholders';
import type { Target } from '../targets/target';

/** A text as it is written for a target, and what happened to its placeholders. */
export interface WrittenText {
  readonly text: string;
  readonly html: string;
  /** Placeholders that the target cannot say, written as their fallback. */
  readonly asFallback: readonly string[];
  /** Those without a fallback or a value, and blanks that agents fill, written as a blank in brackets. */
  readonly asBlank: readonly string[];
  /** Those whose value holds for a day, such as today's hours. */
  readonly ofTheDay: readonly string[];
}

export interface TextContext {
  readonly resolve: Resolve;
  readonly locale: Locale;
  readonly language?: string;
  readonly promotion?: string;
}

/**
 * Writes a text for a target: what the playbook knows as its value, what the workbench knows in the target's syntax, or
 * else as the fallback; what is left is a blank in brackets that a person sees before sending.
 */
export function writtenText(source: string, target: Target, context: TextContext): WrittenText {
  if (target.placeholders?.as_written || !/[{｛]/.test(source)) return asItIs(source);
  const parts: { readonly text: string; readonly html: string }[] = [];
  const told = { asFallback: [] as string[], asBlank: [] as string[], ofTheDay: [] as string[] };
  const add = (text: string, html = asHtml(text)): void => void parts.push({ text, html });
  let at = 0;
  for (const { name, fallback, wellFormed, start, end } of parsePlaceholders(source)) {
    if (!wellFormed) continue;
    add(source.slice(at, start));
    at = end;
    const value = valueOf(name, context);
    const theirs = placeholderIn(target, name, fallback);
    if (value !== undefined) {
      add(value);
      if (changing.has(name)) told.ofTheDay.push(name);
    } else if (theirs !== undefined)
      add(theirs, placeholderIn(target, name, fallback, true) ?? asHtml(theirs));
    else if (fallback !== undefined) {
      add(fallback);
      told.asFallback.push(name);
    } else {
      add(`【${titleOf(name, context.locale)}】`);
      told.asBlank.push(name);
    }
  }
  add(source.slice(at));
  return {
    text: parts.map(({ text }) => text).join(''),
    html: parts.map(({ html }) => html).join(''),
    ...told,
  };
}

/** A text as HTML: line breaks are `<br>`, and what HTML would take for its own is escaped. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const asItIs = (text: string): WrittenText => ({
  text,
  html: asHtml(text),
  asFallback: [],
  asBlank: [],
  ofTheDay: [],
});

/** Values that are out of date soon after they are written. */
const changing = new Set(['hours.today', 'hours.next_open']);

function valueOf(name: string, { resolve, language, promotion }: TextContext): string | undefined {
  return name.startsWith(fillPrefix) ? undefined : resolve(name, { language, promotion, byHand: true });
}

function titleOf(name: string, locale: Locale): string {
  if (name.startsWith(fillPrefix)) return name.slice(fillPrefix.length);
  return placeholders.find((one) => one.name === name)?.docs.title[locale] ?? name;
}
