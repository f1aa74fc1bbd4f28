import type { Target } from './target';

/**
 * A placeholder of the workbench in the syntax of a target; undefined where the target has no such name, or no way to
 * say the fallback so that it is read back as it is.
 */
export function placeholderIn(
  target: Target,
  name: string,
  fallback: string | undefined,
  inHtml = false,
): string | undefined {
  const syntax = target.placeholders;
  const theirs = syntax?.names?.[name];
  if (syntax === undefined || theirs === undefined) return undefined;
  const { plain, with_fallback: withFallback, in_html: ofHtml } = syntax;
  const template = inHtml && ofHtml ? ofHtml : fallback === undefined ? plain : withFallback;
  if (template === undefined) return undefined;
  const written = template.replaceAll('NAME', () => theirs).replaceAll('FALLBACK', () => fallback ?? '');
  const expected = fallback ? `{{${name}|${fallback}}}` : `{{${name}}}`;
  return withOurPlaceholders(target, written) === expected ? written : undefined;
}

/** A text of a target with the placeholders that it knows in our syntax; all else stays as it is. Linear time. */
export function withOurPlaceholders(target: Target, text: string): string {
  const syntax = target.placeholders;
  if (!syntax?.names || syntax.as_written) return text;
  const ours = new Map(Object.entries(syntax.names).map(([name, theirs]) => [theirs.toLowerCase(), name]));
  return [syntax.in_html, syntax.with_fallback, syntax.plain].reduce<string>((read, template) => {
    if (template === undefined) return read;
    return read.replace(patternOf(template), (written, ...found: readonly unknown[]) => {
      const { name = '', fallback } = found.at(-1) as { readonly name?: string; readonly fallback?: string };
      const known = ours.get(name.toLowerCase());
      if (known === undefined) return written;
      return fallback ? `{{${known}|${fallback}}}` : `{{${known}}}`;
    });
  }, text);
}

/** Blanks in a placeholder, bounded so that the search stays linear. */
const blanks = '[ \\t]{0,9}';
const parts: Readonly<Record<string, string>> = {
  NAME: `${blanks}(?<name>[\\p{L}\\p{N}_.]{1,60})${blanks}`,
  FALLBACK: '(?<fallback>[^\\n{}]{0,200}?)',
};

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const source = template
    .split(/(NAME|FALLBACK)/)
    .map((part) => parts[part] ?? literal(part))
    .join('');
  // A name in single braces is none within double ones.
  const [before, after] = [/^\{[^{]/, /[^}]\}$/].map((braces) => braces.test(template));
  const pattern = new RegExp(`${before ? '(?<!\\{)' : ''}${source}${after ? '(?!\\})' : ''}`, 'giu');
  patterns.set(template, pattern);
  return pattern;
}

const literal = (text: string): string =>
  text
    .trim()
    // People write blanks before closing braces where the template has none.
    .split(/ +|(?<=[^}\s])(?=\}+$)/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(blanks);
