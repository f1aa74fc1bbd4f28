import { parsePlaceholders, placeholderFor, placeholders } from '../../service';

/** A text with our placeholders, and those of another tool that were read as ours, each as it is written. */
export interface KnownPlaceholders {
  readonly text: string;
  readonly read: ReadonlyMap<string, string>;
}

const ours = new Set(placeholders.map(({ name }) => name));

/**
 * Reads the placeholders of a table whose tool is not known: {买家昵称} and ${order_no} are plain to anyone. Names that are
 * not known stay as they are written. Linear time.
 */
export function withKnownPlaceholders(text: string): KnownPlaceholders {
  const read = new Map<string, string>();
  if (!/[{｛]/.test(text)) return { text, read };
  let result = '';
  let at = 0;
  for (const { name, fallback, start, end, wellFormed, isStatement } of parsePlaceholders(text)) {
    const written = text.slice(start, end);
    const isClosed = /[}｝]$/.test(written);
    const known = ours.has(name) ? name : placeholderFor(name)?.name;
    if (isStatement || !isClosed || known === undefined || (wellFormed && ours.has(name))) continue;
    const own = fallback ? `{{${known}|${fallback}}}` : `{{${known}}}`;
    read.set(written, own);
    result += text.slice(at, start) + own;
    at = end;
  }
  return { text: result + text.slice(at), read };
}
