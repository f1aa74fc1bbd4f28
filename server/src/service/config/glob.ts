/**
 * A pattern for paths with `/` between folders: `*` is part of a name, `**` any folders, `?` one character, `{a,b}` one
 * of several. Upper and lower case differ.
 */
export function globToRegExp(pattern: string): RegExp {
  return new RegExp(`^${sourceOf(normalize(pattern))}$`, 'u');
}

/** Whether a pattern means the path, or a folder (named without wildcards) that holds it. */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = normalize(pattern);
  const last = wanted.slice(wanted.lastIndexOf('/') + 1);
  const below = /[*?{]/.test(last) ? '' : '(?:/.*)?';
  return new RegExp(`^${sourceOf(wanted)}${below}$`, 'u').test(path);
}

const normalize = (pattern: string): string => pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');

const parts = /\*\*\/|\/\*\*$|\*+|\?|\{[^{}/]*\}|[^*?{]+|\{/gu;

function sourceOf(pattern: string): string {
  return (pattern.match(parts) ?? []).map(partSource).join('');
}

function partSource(part: string): string {
  if (part === '**/') return '(?:[^/]+/)*';
  if (part === '/**') return '/.+';
  if (part === '**') return '.+';
  if (part.startsWith('*')) return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.startsWith('{') && part.endsWith('}'))
    return `(?:${part.slice(1, -1).split(',').map(sourceOf).join('|')})`;
  return part.replace(/[\\^$.|?*+()[\]{}]/gu, '\\$&');
}
