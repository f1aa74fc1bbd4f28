import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Every path that a page or a comment names is there: a map that leads nowhere is worse than none. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file));
const folders = new Set(
  files.flatMap((file) => file.split('/').map((_, at, all) => all.slice(0, at).join('/'))),
);

// The paths on the page of the npm package are those of the package: test/package/npm.test.ts. Those of the documentation
// are those of its site: test/service/docs.test.ts.
const pages = files.filter(
  (file) =>
    file.endsWith('.md') &&
    !/^(?:(?:schemas\/generated|findings|build\/npm|test\/cases|server\/docs\/(?:pages|editors))\/|test\/marked\/(?!README))/.test(
      file,
    ),
);
const sources = files.filter((file) => /^(?:client|schemas|server|test)\/.*\.ts$/.test(file));

/** Where a path may begin: at the root, beside the file that names it, in the service, or in what `…/` stands for. */
const beginnings = (from: string): readonly string[] => [
  '',
  dirname(from),
  'server/src/service',
  'server/src',
  'client/src',
  'schemas',
  'test',
];

/** What a build, an install or a new rule makes, and so is not there. */
const made = /^(?:long-shift\.ts$|dist|out|node_modules|service-playbook\.vsix)\b/;

function isThere(path: string, from: string): boolean {
  if (made.test(path)) return true;
  return beginnings(from).some((begin) => {
    const whole = join(begin, path.replace(/\/$/, ''));
    return path.endsWith('/') ? folders.has(whole) : files.includes(whole) || folders.has(whole);
  });
}

/** Files and folders named in back quotes, in links and, in comments, bare. */
const inPage = (text: string): readonly string[] =>
  [
    ...text.matchAll(/`(?:…\/)?([\w.@-]+(?:\/[\w.@-]+)*(?:\/|\.(?:ts|mjs|js|json|css|md|txt)))`/g),
    ...text.matchAll(/\]\((?!https?:|file:|#)([^)#\s]+)(?:#[^)]*)?\)/g),
  ].map((match) => match[1]!);

const inComment = (text: string): readonly string[] =>
  [
    ...text.matchAll(/(?<![\w./-])((?:[\w-]+\/)*[\w-]+(?:\.node|\.browser|\.test)?\.(?:ts|md))(?![\w-])/g),
  ].map((match) => match[1]!);

function comments(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      found.push(scanner.getTokenText());
  return found;
}

describe('paths that are named', () => {
  it('are there, in the pages for developers', () => {
    const named = pages.flatMap((page) => inPage(readFileSync(page, 'utf8')).map((path) => ({ page, path })));
    assert.ok(named.length > 100, `${named.length} paths`);
    assert.deepEqual(
      named.filter(({ page, path }) => !isThere(path, page)).map(({ page, path }) => `${page}: ${path}`),
      [],
    );
  });

  it('are there, in comments', () => {
    const named = sources.flatMap((file) =>
      comments(file)
        .flatMap(inComment)
        .map((path) => ({ file, path })),
    );
    assert.ok(named.length > 10, `${named.length} paths`);
    assert.deepEqual(
      named.filter(({ file, path }) => !isThere(path, file)).map(({ file, path }) => `${file}: ${path}`),
      [],
    );
  });

  it('would be missed if they were not', () => {
    assert.deepEqual(inPage('open `server/src/gone.ts` or [this](docs/gone.md#part)'), [
      'server/src/gone.ts',
      'docs/gone.md',
    ]);
    assert.deepEqual(inComment('/** As gone.ts tells, and rules/gone.md. */'), ['gone.ts', 'rules/gone.md']);
    assert.ok(!isThere('server/src/gone.ts', 'README.md') && !isThere('gone/', 'README.md'));
  });
});
