import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../../schemas/rule-ids';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { rules } from '../../server/src/service/rules';
import { open } from './marks';
import { today } from './rule-runner';

/** The sentences that text rules are judged by; corpus/README.md tells how they are written down. */
const folder = join(process.cwd(), 'test/service/corpus');
const textRules = new Set<string>(rules.filter((rule) => 'checkText' in rule).map(({ id }) => id));

interface Sentence {
  readonly text: string;
  readonly mustFire: boolean;
  /** Why it is judged wrongly, where that is known. */
  readonly known?: string;
  readonly fired: boolean;
}

const corpora = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.replace(/\.txt$/, '');
    const rule = ruleIds.find((id) => id.replace('/', '-') === name);
    return { name: rule ?? name, sentences: judge(readFileSync(join(folder, file), 'utf8'), rule) };
  });

/** Runs all sentences as replies of one playbook; without a rule, any text rule counts. */
function judge(file: string, rule: string | undefined): readonly Sentence[] {
  const lines = file.split('\n').filter((line) => /^[+-]/.test(line));
  const read = lines.map((line) => {
    const [, mark, written, known] = /^([+-]\??) (.*?)(?: ## (.+))?$/.exec(line)!;
    return { text: written!.replaceAll('\\n', '\n'), mustFire: mark![0] === '+', known, mark };
  });
  for (const { text, known, mark } of read) assert.equal(known !== undefined, mark!.length === 2, text);
  const snapshot = open(
    playbook(
      read.map(({ text }) => text),
      rule?.startsWith('auto-replies/') ?? false,
    ),
  );
  const document = snapshot.documents[0]!;
  const items: readonly object[] = document.playbook.auto_replies ?? document.playbook.quick_replies!;
  assert.equal(items.length, read.length);
  const found = gapFindings(snapshot, document, { today }).filter(({ code }) =>
    rule ? code === rule : textRules.has(code),
  );
  const owners = new Set(found.map(({ at }) => ('in' in at ? at.in : undefined)));
  return read.map((sentence, index) => ({ ...sentence, fired: owners.has(items[index]!) }));
}

function playbook(texts: readonly string[], automatic: boolean): string {
  const head = `playbook: 1
shop: { name: 小满家居 }
hours:
  weekly: { mon-fri: '09:00-18:00', sat: ['10:00-12:00', '13:00-17:00'] }
  calendar: cn
  holiday: '10:00-16:00'
`;
  const key = automatic ? 'auto_replies' : 'quick_replies';
  const item = (text: string) =>
    `  - ${automatic ? 'when: after_hours\n    ' : ''}text: ${JSON.stringify(text)}\n`;
  return `${head}${key}:\n${texts.map(item).join('')}`;
}

/** How a rule did: precision and recall with the known mistakes counted in. */
function row({ name, sentences }: (typeof corpora)[number]): string {
  const count = (mustFire: boolean, fired: boolean) =>
    sentences.filter((one) => one.mustFire === mustFire && one.fired === fired).length;
  const [hits, misses, alarms, silent] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const share = (part: number, rest: number) => (part + rest === 0 ? '-' : (part / (part + rest)).toFixed(3));
  const figures = [hits + misses, hits, silent + alarms, alarms].map((figure) => String(figure).padStart(7));
  return `${name.padEnd(34)}${figures.join('')}${share(hits, alarms).padStart(11)}${share(hits, misses).padStart(8)}`;
}

describe('the sentences of the text rules', () => {
  before(() => {
    console.log(`    ${'rule'.padEnd(34)}   must    hit  silent  false  precision  recall`);
    for (const corpus of corpora) console.log(`    ${row(corpus)}`);
  });

  it('are at least 300', () => {
    assert.ok(corpora.flatMap(({ sentences }) => sentences).length >= 300);
  });

  for (const { name, sentences } of corpora) {
    it(`${name}: every one is judged rightly, the known mistakes aside`, () => {
      const wrong = sentences.filter(
        ({ fired, mustFire, known }) => fired !== mustFire && known === undefined,
      );
      assert.deepEqual(
        wrong.map(({ text, mustFire }) => `${mustFire ? 'missed' : 'false alarm'}: ${text}`),
        [],
      );
    });

    it(`${name}: no mistake is still called known that is fixed`, () => {
      const fixed = sentences.filter(
        ({ fired, mustFire, known }) => fired === mustFire && known !== undefined,
      );
      assert.deepEqual(
        fixed.map(({ text }) => text),
        [],
      );
    });
  }
});
