import { speaksOf } from '../../../../../schemas/topics';
import { besides } from './generic-words';
import { type Clause, clausesIn, conditionsIn, withFigures, withoutConditions } from './clauses';
import { onlyForSome, otherwise } from './conditions';
import type { Quantity } from './quantity';
import { type Subject, subjects } from './subjects';

/** A figure with what it is about. */
export interface Statement {
  readonly quantity: Quantity;
  /** Undefined where neither the clause nor what stands over the text says it. */
  readonly subject: Subject | undefined;
  /** Two statements can contradict each other where these are the same: subject, kind of figure and conditions. */
  readonly about: string;
  /** What the clause says besides; nothing where all of it is understood. */
  readonly rest: string;
  /** Nothing around the clause may change what the figure is about or for whom it holds. */
  readonly sure: boolean;
  /** Where all around the figure is understood, what stands over the text says besides; else undefined. */
  readonly heading: string | undefined;
}

/**
 * The figures of a text with what they are about.
 * @param over what stands over the text: the question, the title
 * @param topic the topic that the text is given, where it is given one
 */
export function statementsIn(over: string, text: string, topic?: string): readonly Statement[] {
  const clauses = clausesIn(text).filter(({ quantities }) => quantities.length > 0);
  if (clauses.length === 0) return [];
  const heading = withFigures(over).replace(/能不能|可不可以|是不是|有没有|会不会/g, '能');
  const whole = conditionsIn(heading);
  return clauses.flatMap((clause) =>
    [clause.says, ...clause.before].some((says) => otherwise.test(says))
      ? []
      : figuresOf(clause).flatMap(({ quantity, condition }) => {
          const { subject, isNamed } = subjectOf(quantity, clause, heading);
          const conditions = new Set([...whole, ...clause.conditions, ...condition]);
          if (subject?.anyway) conditions.delete(subject.anyway);
          const about = [subject?.id ?? '', quantity.kind, ...[...conditions].sort()].join(' ');
          const rest = besides(unsaid(subject, clause.says));
          return [
            {
              quantity: subject?.limits ? { ...quantity, limit: true } : quantity,
              subject,
              about,
              rest,
              sure:
                !onlyForSome.test(clause.behind) &&
                (isNamed || clause.before.every((says) => besides(unsaid(subject, says)) === '')),
              heading: subject && understood(subject, clause, heading, topic, rest),
            },
          ];
        }),
  );
}

interface Figure {
  readonly quantity: Quantity;
  readonly condition: readonly string[];
}

/** The figures of a clause that can be told apart: one of each kind, and what a coupon takes off with its threshold. */
function figuresOf({ says, quantities }: Clause): readonly Figure[] {
  const yuan = quantities.filter(({ kind }) => kind === 'yuan');
  if (yuan.length === 2 && /满#减#/.test(says))
    return [{ quantity: yuan[1]!, condition: [`from ${yuan[0]!.low}`] }];
  const couriers = quantities.filter(({ kind }) => kind === 'courier');
  return quantities
    .filter(({ kind }) => quantities.filter((other) => other.kind === kind).length === 1)
    .map((quantity) => ({
      quantity,
      condition: quantity.kind === 'courier' ? [] : couriers.map(({ low }) => `by ${low}`),
    }));
}

/** Of what the clause says, else what is said before it in the sentence, else what stands over the text. */
function subjectOf(
  { kind }: Quantity,
  { says, before }: Clause,
  heading: string,
): { readonly subject: Subject | undefined; readonly isNamed: boolean } {
  const ofKind = subjects.filter(({ kinds }) => kinds.includes(kind));
  for (const words of [says, ...[...before].reverse(), heading]) {
    const found = ofKind.find((subject) => subject.words.test(words));
    if (found) return { subject: found, isNamed: words === says };
  }
  return { subject: undefined, isNamed: false };
}

function understood(
  subject: Subject,
  { before, behind }: Clause,
  heading: string,
  topic: string | undefined,
  rest: string,
): string | undefined {
  const isAbout =
    subject.words.test(heading) ||
    everywhere.get(subject)!.also?.test(heading) ||
    (subject.topic && (topic === subject.topic || speaksOf(subject.topic, heading)));
  if (!isAbout || otherwise.test(heading) || onlyForSome.test(behind)) return undefined;
  const over = besides(unsaid(subject, heading));
  const words = over === '' ? [] : over.split(' ');
  const without = (text: string): string =>
    words.reduce((left, word) => left.replaceAll(word, ' '), text).trim();
  const around = [rest, ...before.map((one) => besides(unsaid(subject, one)))];
  return around.every((one) => without(one) === '') ? over : undefined;
}

/** A text without the words of a subject and of conditions. */
const unsaid = (subject: Subject | undefined, says: string): string => {
  const rest = withoutConditions(says);
  if (!subject) return rest.replaceAll('#', ' ');
  const { words, also } = everywhere.get(subject)!;
  const left = rest.replace(words, ' ');
  return (also ? left.replace(new RegExp(also, 'g'), ' ') : left).replaceAll('#', ' ');
};

const everywhere = new Map(
  subjects.map((subject) => [
    subject,
    {
      words: new RegExp(subject.words.source, 'g'),
      also: subject.also && new RegExp(`(?<![a-z])(?:${subject.also.source})(?![a-z])`),
    },
  ]),
);
