import { appendFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder, type Part, parseSentences, partOf, parts, ruleOf, sentencesOf } from './corpus';
import { figuresOf, groupBy, judge, type Judged } from './judge';

/**
 * `npm run words`: how well the text rules do on the sentences of the corpus. Those held out are counted, never shown.
 *   --rule ID     one rule only
 *   --wrong       lists the seen sentences that are judged wrongly
 *   --add FILE    divides new sentences between the two parts, by hash
 */
const { values } = parseArgs({
  options: { rule: { type: 'string' }, wrong: { type: 'boolean' }, add: { type: 'string', multiple: true } },
});

if (values.add) values.add.forEach(add);
else print(values.rule, values.wrong ?? false);

function add(file: string): void {
  const rule = ruleOf(basename(file));
  const before = parts.flatMap(sentencesOf).filter((one) => one.rule === rule);
  const known = new Set(before.map(({ text }) => text));
  const batch = 1 + Math.max(0, ...before.map((one) => one.batch));
  const heads = new Map<Part, string>();
  for (const sentence of parseSentences(readFileSync(file, 'utf8'), rule, 'seen')) {
    const { text, mustFire, wording, family } = sentence;
    if (known.has(text)) continue;
    known.add(text);
    const part = partOf(text);
    const head = `@ wording=${wording} family=${family}\n`;
    const line = `${mustFire ? '+' : '-'} ${text.replaceAll('\n', '\\n')}\n`;
    const target = join(corpusFolder, part, basename(file));
    const first = heads.has(part) ? '' : `@ batch=${batch}\n`;
    appendFileSync(target, first + (heads.get(part) === head ? line : head + line));
    heads.set(part, head);
  }
}

function print(rule: string | undefined, wrong: boolean): void {
  const sentences = parts.flatMap(sentencesOf).filter((one) => !rule || one.rule === rule);
  const judged = [...groupBy(sentences, (one) => one.rule).values()].flatMap(judge);
  console.log(
    `${judged.length} sentences, ${judged.filter(({ part }) => part === 'held-out').length} held out`,
  );
  table('rule', judged, ({ rule }) => rule);
  const ofRules = judged.filter((one) => one.rule !== 'clean');
  table('wording', ofRules, ({ wording }) => wording);
  table('language', ofRules, ({ text }) => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en'));
  if (!wrong) return;
  for (const { mustFire, byWords, text, part, rule, wording } of judged)
    if (part === 'seen' && byWords !== mustFire)
      console.log(
        `${rule} ${wording} ${mustFire ? 'missed' : 'false alarm'}: ${text.replaceAll('\n', '\\n')}`,
      );
}

/**
 * One line for each group: the words on what is seen, the words on what is held out and the difference, and there also all
 * that was reported. What reads like an offence was learned from the seen ones, so that it says nothing of them.
 */
function table(title: string, judged: readonly Judged[], of: (one: Judged) => string): void {
  const columns = '   must    hit  silent  false  precision  recall';
  const shorter = '    hit  false  precision  recall';
  console.log(
    `\n${title.padEnd(32)}seen${columns}  | held out${columns}  | difference        | with hints${shorter}`,
  );
  for (const [name, group] of groupBy(judged, of)) {
    const [seen, heldOut] = parts.map((part) => group.filter((one) => one.part === part));
    const words = [seen!, heldOut!].map((some) => figuresOf(some, 'byWords'));
    const shown = words.map(({ must, hit, silent, alarms, precision, recall }) =>
      [wide(7, must, hit), wide(8, silent, alarms), shares(precision, recall)].join(''),
    );
    const all = figuresOf(heldOut!);
    const less = (key: 'precision' | 'recall') => (words[1]![key] - words[0]![key]).toFixed(3).padStart(8);
    console.log(
      `${name.padEnd(34)}${shown[0]}     ${shown[1]}   ${less('precision')} ${less('recall')}` +
        `${wide(17, all.hit)}${wide(7, all.alarms)}  ${shares(all.precision, all.recall)}`,
    );
  }
}

function wide(width: number, ...figures: readonly number[]): string {
  return figures.map((figure) => String(figure).padStart(width)).join('');
}

function shares(...all: readonly number[]): string {
  return all.map((share) => share.toFixed(3).padStart(9)).join('');
}
