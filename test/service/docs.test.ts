import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { locales } from '../../schemas/text';
import { docsPages } from '../../server/src/generate/docs/contents';
import { searchIndex } from '../../server/src/generate/docs/search-index';
import { docsSite, searchedParts } from '../../server/src/generate/docs/site';
import { createLanguageService } from '../../server/src/library';

const FOLDER = 'server/docs/pages';
const written = readdirSync(FOLDER);

/** What stands in fences of a language on the written pages. */
const fenced = (language: string): readonly (readonly [page: string, text: string])[] =>
  written.flatMap((page) => {
    const fences = readFileSync(posix.join(FOLDER, page), 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm);
    return [...fences].flatMap(([, name, text]) => (name === language ? [[page, text!] as const] : []));
  });

describe('the documentation', () => {
  let site: ReadonlyMap<string, string>;
  before(async () => {
    site = await docsSite();
  });

  it('has every page in both languages', async () => {
    const [zh, en] = await Promise.all(
      locales.map(async (locale) => (await docsPages(locale)).map(({ path }) => path)),
    );
    assert.deepEqual(zh, en);
    assert.ok(zh!.length > 100, `${zh!.length} pages`);
    for (const page of written) {
      const other = page.replace(/\.(zh|en)\.md$/, (_, locale) => (locale === 'zh' ? '.en.md' : '.zh.md'));
      assert.ok(written.includes(other), other);
    }
  });

  it('has no link that leads nowhere', () => {
    const idsOf = new Map(
      [...site].map(([path, html]) => [
        path,
        new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)),
      ]),
    );
    const broken = [...site].flatMap(([path, html]) =>
      [...html.matchAll(/ href="([^"]+)"/g)].flatMap(([, href]) => {
        if (/^(?:https?|data):/.test(href!)) return [];
        const [file, id] = href!.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file!.split('?')[0]!);
        // Laid beside the pages when they are written: the look, and the playground.
        if (to === 'docs.css' || to === 'playground/index.html') return [];
        const isThere = id === undefined ? site.has(to) : idsOf.get(to)?.has(decodeURIComponent(id));
        return isThere ? [] : [`${path}: ${href}`];
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('has no example that is written wrong', () => {
    const examples = fenced('yaml');
    assert.ok(examples.length > 15, `${examples.length} examples`);
    const service = createLanguageService({ locale: 'en', today: '2026-11-29' });
    const wrong = examples.flatMap(([page, text]) => {
      const { findings } = service.check(service.open(`file:///${page}.playbook.yaml`, text));
      return findings
        .filter(({ rule }) => /^(?:yaml|schema|reference|placeholder|checks\/example)/.test(rule))
        .map(({ rule, message }) => `${page}: ${rule} ${message}\n${text}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('finds Chinese in the middle of a sentence, English by the beginning of a word, and rules by their ids', async () => {
    const cases: readonly (readonly ['zh' | 'en', string, RegExp])[] = [
      ['zh', '缩进', /^faq\.html/],
      ['zh', '下班后', /no-after-hours|auto_replies|auto-replies/],
      ['zh', '排队模型', /^limits\.html/],
      ['zh', '导出到工作台', /^tables\.html/],
      ['en', 'indent', /^faq\.html/],
      ['en', 'workben', /^tables\.html/],
      ['en', 'auto-replies/no-after-hours', /^rules\/auto-replies\/no-after-hours\.html/],
    ];
    const indexes = {
      zh: searchIndex(await searchedParts('zh')),
      en: searchIndex(await searchedParts('en')),
    };
    for (const [locale, words, place] of cases) {
      const hits = indexes[locale]
        .search(words)
        .slice(0, 5)
        .map(({ id }) => String(id));
      assert.ok(
        hits.some((id) => place.test(id)),
        `${words}: ${hits.join(' ')}`,
      );
    }
    assert.deepEqual(indexes.zh.search('独角兽'), []);
  });

  it('runs no script but its own, and reaches no network', () => {
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue;
      assert.match(html, /default-src 'none'/, path);
      assert.ok(!/<script(?! src=)|\son\w+=|<iframe|src="https?:/.test(html), path);
    }
  });

  it('names in its contents only files that are there', () => {
    assert.ok(existsSync('server/src/generate/docs/look.css'));
    for (const [path, html] of site)
      if (path.startsWith('zh/') && path.endsWith('.html'))
        assert.match(html, /<nav [^]*aria-current="page"/, path);
  });
});
