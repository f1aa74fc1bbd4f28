import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, say, type Text } from '../../schemas/text';
import { allFindings } from '../../server/src/service';
import type { Finding } from '../../server/src/service/format/finding';
import { rules } from '../../server/src/service/rules';
import { open } from './marks';

/** What no sentence for people holds, by what it would be; the author's words and what is quoted are taken out before. */
const typos: Readonly<Record<Locale, Readonly<Record<string, RegExp>>>> = {
  zh: {
    'a word of programs':
      /(?<![\w/.:-] ?)(?:true|false|null|undefined|NaN|Infinity)(?![\w/.-])|\[object|\bE[A-Z]{4,}\b/,
    'an English unit': /(?<![\w.:-] ?|[为成] )\d+(?:\.\d+)?(?:ms|s|m|h|d|min|sec)(?![\w（-])/,
    'a stray space': /^\s|\s$| {2}|[，。；：！？、）”] | [，。；：！？、（“]/,
    'a space between Chinese characters': /\p{Script=Han} +\p{Script=Han}/u,
    'half-width punctuation': /\p{Script=Han}[,;:!?]|\p{Script=Han}\(|\)\p{Script=Han}/u,
    'doubled punctuation': /[，。；：、]{2}|。”。/,
    'a quotation left open': /[“”]/,
    'a bracket left open': /^[^（）]*）|（[^）]*$/,
    'a blank': /(?<!\{)\{\w+\}(?!\})/,
  },
  en: {
    'a word of programs': /(?<![\w/.:-] ?)(?:undefined|NaN|Infinity)(?![\w/.-])|\[object|\bE[A-Z]{4,}\b/,
    'a stray space': /^\s|\s$| {2}| [,.;:!?)](?:\s|$)|\( /,
    'Chinese punctuation': /[，。；：！？、（）]/,
    'doubled punctuation': /[,;:]{2}|(?<!\.)\.\.(?!\.)/,
    'a quotation left open': /"/,
    'a blank': /(?<!\{)\{\w+\}(?!\})/,
  },
};

const quoted = { zh: /“[^“”]*”/g, en: /"[^"]*"/g } as const;

const folders = ['samples', 'test/cases'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.playbook.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);
const examples = rules.flatMap(({ id, examples: { bad } }) => bad.map((text) => ({ name: id, text })));

/** What a finding says, with the names of its kinds: message, related places, titles of its fixes. */
function sentencesOf({ message, data, related = [], fixes = [] }: Finding) {
  return [
    { text: message, data },
    ...related.map((one) => ({ text: one.message, data: one.data })),
    ...fixes.map((fix) => ({ text: fix.title, data: fix.data })),
  ];
}

/** The author's own word stands as one that no language would mark. */
const OWN = '8';

/** Said without what stands in the file. */
function saidWithout(source: string, text: Text, data: Finding['data'], locale: Locale): string {
  const own = Object.entries(data ?? {}).map(([key, value]) => [
    key,
    typeof value === 'string' && isOf(source, value) ? OWN : value,
  ]);
  return say(text, locale, Object.fromEntries(own) as Finding['data']);
}

/** Whether all words of a value stand in the file: it is the author's line, as written or put right. */
function isOf(source: string, value: string): boolean {
  const words = value.match(/[\p{L}\p{N}]+/gu) ?? [];
  return source.includes(value) || (words.length > 1 && words.every((word) => source.includes(word)));
}

describe('every sentence of the check', () => {
  // Long lists of what is alike say no more than a short one.
  const sources = [...files, ...examples].filter(({ text }) => text.length < 50_000);
  const said = sources.flatMap(({ name, text: source }) =>
    allFindings(open(source), { today: '2026-11-22' })
      .flatMap(({ findings }) => findings)
      .flatMap((finding) =>
        sentencesOf(finding).map((one) => ({ name, source, code: finding.code, ...one })),
      ),
  );

  for (const locale of ['zh', 'en'] as const)
    it(`has nothing that is not for people: ${locale}`, () => {
      const found = new Set<string>();
      for (const { name, source, code, text, data } of said) {
        const sentence = saidWithout(source, text, data, locale).replace(quoted[locale], OWN);
        for (const [what, typo] of Object.entries(typos[locale]))
          if (typo.test(sentence)) found.add(`${code} (${name}), ${what}: ${sentence}`);
      }
      assert.ok(said.length > 5_000, String(said.length));
      assert.deepEqual([...found].slice(0, 100), []);
    });
});
