import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MOST_WEIGHT,
  type ModelClass,
  type PackedModel,
  packModel,
} from '../../server/src/service/classifier/model';
import { eachNGram } from '../../server/src/service/classifier/n-grams';
import { scoreOf } from '../../server/src/service/classifier/reads-like';
import { sentencesIn } from '../../server/src/service/classifier/sentences';
import { isChinese, tokensOf } from '../../server/src/service/classifier/tokens';
import { dense } from '../../server/src/service/text/dense';
import { plain } from '../../server/src/service/text/normalise';
import { type Example, FtrlProximal } from './ftrl-proximal';
import { type Sentence, sentencesOf } from './corpus';
import { sampleTexts } from './sample-texts';

/**
 * `npm run generate:classifier`: learns from the seen sentences of the corpus and the samples what the offences of the text rules read
 * like, and writes schemas/generated/classifier.json. The same sentences always give the same file.
 */

/** The rules with a class. What stands for a blank is a matter of marks, not of wording. */
const learned = [
  'reply/absolute-claim',
  'reply/asks-secrets',
  'reply/hard-promise',
  'reply/off-platform-contact',
  'reply/review-cashback',
  'reply/rude',
] as const;
type Learned = (typeof learned)[number];

/** An n-gram is a feature where so many texts have it. */
const LEAST_TEXTS = 8;
/** Weights are shipped as whole numbers, this many to 1. */
const SCALE = 8;
/**
 * The shares that may score above the threshold: of all texts that are no offence, and of everyday ones among them. Of what is held
 * out the precision of no rule is worse by them, and of everyday sentences one in fifty is reported.
 */
const falseAlarms: Readonly<Record<Learned, { readonly all: number; readonly everyday: number }>> = {
  'reply/absolute-claim': { all: 0.01, everyday: 0.004 },
  'reply/asks-secrets': { all: 0.008, everyday: 0.005 },
  'reply/hard-promise': { all: 0.008, everyday: 0.005 },
  'reply/off-platform-contact': { all: 0.012, everyday: 0.006 },
  'reply/review-cashback': { all: 0.009, everyday: 0.006 },
  'reply/rude': { all: 0.01, everyday: 0.006 },
};
const FOLDS = 4;

/** The sentences that may be looked at, and what the shops of the samples say. */
export const learnedFrom = (): readonly Sentence[] => [...sentencesOf('seen'), ...sampleTexts()];

/** What the classifier is learned from, in a few letters: where it differs, the classifier is stale. */
export function digestOf(sentences: readonly Sentence[]): string {
  const lines = sentences.map(({ rule, mustFire, text }) => `${rule} ${mustFire} ${text}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

export function train(sentences: readonly Sentence[]): PackedModel {
  const texts = sentences.map(textOf);
  const features = featuresOf(texts);
  const placeOf = new Map(features.map((hash, place) => [hash, place]));
  const placesIn = (row: readonly number[]): readonly number[] => {
    const places = new Set<number>();
    eachNGram(row, (hash) => {
      const place = placeOf.get(hash);
      if (place !== undefined) places.add(place);
    });
    return [...places];
  };
  const examples = texts.map(({ rule, mustFire, whole, rows }): TextExample => ({
    features: placesIn(whole),
    sentences: rows.map((row) => ({ places: placesIn(row), script: isChinese(row) ? 'chinese' : 'other' })),
    isPositive: mustFire,
    rule,
  }));
  const classes = learned.map((rule) => classFor(rule, examples, features.length));
  const used = features.flatMap((_, place) => (classes.some(({ weights }) => weights[place]) ? [place] : []));
  return packModel(
    digestOf(sentences),
    used.map((place) => features[place]!),
    classes.map((one) => ({ ...one, weights: Int8Array.from(used, (place) => one.weights[place]!) })),
  );
}

/** A text of the corpus as tokens: all of them, and those of each sentence. */
function textOf({ rule, mustFire, text }: Sentence) {
  const read = dense(plain(text)).text;
  return {
    rule,
    mustFire,
    whole: tokensOf(read, 0, read.length),
    rows: sentencesIn(read).map(({ start, end }) => tokensOf(read, start, end)),
  };
}

/** The hashes of all n-grams that are frequent enough, sorted. */
function featuresOf(texts: readonly { readonly whole: readonly number[] }[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { whole } of texts) {
    const hashes = new Set<number>();
    eachNGram(whole, (hash) => hashes.add(hash));
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** A text is learned as a whole, since a sentence alone may be harmless, and scored by its sentences, as the service does. */
interface TextExample extends Example {
  readonly rule: string;
  readonly sentences: readonly { readonly places: readonly number[]; readonly script: Script }[];
}

type Script = keyof ModelClass['thresholds'];

function classFor(name: Learned, texts: readonly TextExample[], size: number): ModelClass {
  const examples = texts.map((one) => ({ ...one, isPositive: one.isPositive && one.rule === name }));
  const isHarmless = ({ isPositive, rule }: TextExample): boolean =>
    !isPositive && (rule === name || rule === 'clean');
  const isEveryday = ({ rule }: TextExample): boolean => rule === 'clean';
  const weights = learn(examples, size);
  /** What harmless texts score by weights that were not learned from them. */
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (_one: TextExample, nth: number): boolean => nth % FOLDS === fold;
    const others = learn(
      examples.filter((one, nth) => !inFold(one, nth)),
      size,
    );
    return { harmless: examples.filter(inFold).filter(isHarmless), weights: others };
  });
  const thresholdOf = (script: Script): number => {
    const reached = (share: number, isOf: (text: TextExample) => boolean): number => {
      const scores = unseen.flatMap((fold) => scoresIn(fold.harmless.filter(isOf), script, fold.weights));
      return scores.sort((a, b) => b - a)[Math.floor(scores.length * share)]!;
    };
    const { all, everyday } = falseAlarms[name];
    return Math.max(
      reached(all, () => true),
      reached(everyday, isEveryday),
      // Of everyday texts that it was learned from none is a false alarm.
      ...scoresIn(examples.filter(isEveryday), script, weights),
    );
  };
  return { name, thresholds: { chinese: thresholdOf('chinese'), other: thresholdOf('other') }, weights };
}

/** For each text with sentences in a script the most that one of them scores. */
const scoresIn = (texts: readonly TextExample[], script: Script, weights: Int8Array): readonly number[] =>
  texts.flatMap(({ sentences }) => {
    const scores = sentences.flatMap((one) => (one.script === script ? scoreOf(one.places, weights) : []));
    return scores.length > 0 ? [Math.max(...scores)] : [];
  });

/** Learns whole weights. */
function learn(examples: readonly Example[], size: number): Int8Array {
  const learner = new FtrlProximal(size);
  learner.learn(examples);
  return Int8Array.from({ length: size }, (_, place) =>
    Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(learner.weight(place) * SCALE))),
  );
}

if (process.argv.includes('--write')) {
  const file = join(process.cwd(), 'schemas', 'generated', 'classifier.json');
  writeFileSync(file, `${JSON.stringify(train(learnedFrom()))}\n`);
}
