import packed from '../../../../schemas/generated/classifier.json';
import { memoizeWeak } from '../collections/memoize';
import type { Normalised, Part } from '../text/normalise';
import { type Model, unpackModel } from './model';
import { eachNGram } from './n-grams';
import { sentencesIn } from './sentences';
import { isChinese, tokensOf } from './tokens';

/** The sentence of a text that reads most like the offences of a rule; undefined where none does. */
export const readsLike = (view: Normalised, rule: string): Part | undefined => all(view).get(rule);

/** For all rules at once, since they ask for the same text one after another. */
const all = memoizeWeak((view: Normalised) => classified(view.text, ownModel()));

let unpacked: Model | undefined;

/** Unpacked when the first text is read. */
const ownModel = (): Model => (unpacked ??= unpackModel(packed));

/** The classes of a text, each with the sentence that is furthest beyond its threshold. */
export function classified(text: string, model: Model): ReadonlyMap<string, Part> {
  let found: Map<string, Part> | undefined;
  const furthest = model.classes.map(() => 0);
  for (const sentence of sentencesIn(text)) {
    const tokens = tokensOf(text, sentence.start, sentence.end);
    const places = placesIn(tokens, model);
    const script = isChinese(tokens) ? 'chinese' : 'other';
    model.classes.forEach(({ name, thresholds, weights }, nth) => {
      const beyond = scoreOf(places, weights) - thresholds[script];
      if (beyond <= furthest[nth]!) return;
      furthest[nth] = beyond;
      (found ??= new Map()).set(name, sentence);
    });
  }
  return found ?? none;
}

const none: ReadonlyMap<string, Part> = new Map();

/** What the weights of some places add up to. */
export function scoreOf(places: readonly number[], weights: Int8Array): number {
  let score = 0;
  for (const place of places) score += weights[place]!;
  return score;
}

/** The places of the n-grams that have weights, each once. */
function placesIn(tokens: readonly number[], model: Model): readonly number[] {
  const places: number[] = [];
  if (visits.length < model.size) visits = new Int32Array(model.size);
  const visit = ++lastVisit;
  eachNGram(tokens, (hash) => {
    const place = model.placeOf(hash);
    if (place < 0 || visits[place] === visit) return;
    visits[place] = visit;
    places.push(place);
  });
  return places;
}

/** For each place the last sentence that had it. */
let visits = new Int32Array(0);
let lastVisit = 0;
