import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globMatcher, matchesGlob } from '../../../server/src/service/config/glob';

/** The same meaning, written as one regular expression: simple to read, and slow on some patterns. */
function reference(pattern: string, below: string): RegExp {
  const parts = /\*\*\/|\/\*\*$|\*+|\?|\{[^{}/]*\}|[^*?{]+|\{/gu;
  const sourceOf = (text: string): string => (text.match(parts) ?? []).map(partSource).join('');
  const partSource = (part: string): string => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '/**') return '/.+';
    if (part === '**') return '.+';
    if (part.startsWith('*')) return '[^/]*';
    if (part === '?') return '[^/]';
    if (/^\{.*\}$/s.test(part)) return `(?:${part.slice(1, -1).split(',').map(sourceOf).join('|')})`;
    return part.replace(/[\\^$.|?*+()[\]{}]/gu, '\\$&');
  };
  const wanted = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return new RegExp(`^${sourceOf(wanted)}${below}$`, 'su');
}

const folders = (pattern: string): string =>
  /[*?{][^/]*\/*$/.test(pattern) || pattern === '' ? '' : '(?:/.*)?';

const pattern = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      '店',
      '😀',
      '.',
      '/',
      '*',
      '**',
      '**/',
      '/**',
      '?',
      '{a,b}',
      '{a*,?b}',
      '{',
      '}',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const path = fc
  .array(fc.constantFrom('a', 'b', '店', '😀', '.', '/', 'ab', '{', '}', '\n'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('a pattern for paths', () => {
  it('means what the regular expression for it means', () => {
    fc.assert(
      fc.property(pattern, path, (glob, name) => {
        assert.equal(globMatcher(glob)(name), reference(glob, '').test(name));
        if (glob !== '') assert.equal(matchesGlob(glob, name), reference(glob, folders(glob)).test(name));
      }),
      { numRuns: 20_000 },
    );
  });

  it('is matched in a time that grows with its length times that of the path', () => {
    const name = 'a'.repeat(2_000);
    for (const glob of [
      `${'*a'.repeat(500)}b`,
      `${'**/'.repeat(500)}b`,
      `${'{a,aa,*}'.repeat(200)}b`,
      '*'.repeat(9_000),
    ])
      assert.equal(matchesGlob(glob, name), glob === '*'.repeat(9_000));
    assert.equal(matchesGlob(`${'**/'.repeat(300)}b`, 'a/'.repeat(1_000)), false);
  });
});
