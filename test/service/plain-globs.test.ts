import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { initializeResult } from '../../server/src/capabilities';

/** The file names of moves are told by patterns, in the package by a reader of ours in place of the library's. */
interface Globs {
  readonly Minimatch: new (
    glob: string,
    options: { readonly dot: true; readonly nocase?: boolean },
  ) => { makeRe(): RegExp | false; match(path: string): boolean };
}
const fromRoot = createRequire(join(process.cwd(), 'esbuild.js'));
const ours = fromRoot('./build/plain-globs.js') as Globs;
const library = createRequire(fromRoot.resolve('vscode-languageclient'))('minimatch') as Globs;

const { fileOperations } = initializeResult({ capabilities: {} }).capabilities.workspace ?? {};
const patterns = [
  ...(fileOperations?.willRename?.filters ?? []).map(({ pattern }) => pattern.glob),
  '**/{playbook,*.playbook}.{yaml,yml}',
  '/shops/**/?.playbook.yaml',
];
const parts = [
  '/',
  'a',
  '店',
  '手册',
  '.',
  'playbook',
  '.playbook',
  '.yaml',
  '.yml',
  '.YAML',
  ' ',
  '$',
  '\n',
];
const path = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => `/${some.join('')}`);
/** What the editor gives: no empty name, and none of dots alone. */
const fromEditor = path.filter((one) => !/\/\/|\/\.+(\/|$)/.test(one));

describe('patterns of the files that are moved', () => {
  it('are those of playbooks and folders', () => assert.ok(patterns.length >= 4));

  for (const glob of patterns)
    for (const nocase of [false, true])
      it(`${glob} takes the paths that the library takes${nocase ? ', large letters or small' : ''}`, () => {
        const [one, other] = [ours, library].map(
          ({ Minimatch }) => new Minimatch(glob, { dot: true, nocase }),
        );
        assert.ok(one!.makeRe());
        const all = [
          '/a.yaml',
          '/shops/a.playbook.yaml',
          '/shops/x/y/a.playbook.yaml',
          '/',
          '/playbook.yml/',
        ];
        for (const each of all) assert.equal(one!.match(each), other!.match(each), each);
        fc.assert(
          fc.property(fromEditor, (each) => assert.equal(one!.match(each), other!.match(each), each)),
          { numRuns: 2000 },
        );
      });

  for (const glob of ['**/[ab].yaml', '!(a)', 'a/**b', '{a', '{1..3}', 'a\\*', '@(a|b)', '{a,{b,c}}'])
    it(`${glob} is refused and not misread`, () =>
      assert.equal(new ours.Minimatch(glob, { dot: true }).makeRe(), false));
});
