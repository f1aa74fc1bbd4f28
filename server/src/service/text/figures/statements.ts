import { speaksOf } from '../../../../../schemas/topics';
import { besides } from './generic-words';
import { type Clause, clausesIn, conditionsIn, withFigures, withoutConditions } from './clauses';
import { onlyForSome, otherwise } from './conditions';
import type { Quantity } from './quantity';
import { type Subject, subjects } from './subjects';

/** A figure with its subject and conditions. */
export interface Statement {
  readonly quantity: Quantity;
  /** Undefined where neither the clause, nor what precedes it in its sentence, nor the heading names it. */
  readonly subject: Subject | undefined;
  /** The key of subject, kind of figure and conditions: only statements with the same key can contradict each other. */
  readonly about: string;
  /** The words of the clause that are not understood; may be empty. */
  readonly rest: string;
  /** Whether nothing around the clause may change what the figure is about or for whom it holds. */
  readonly sure: boolean;
  /** The words of the heading that are not understood, where all words around the figure are; else undefined. */
  readonly heading: string | undefined;
}

/**
 * Finds the figures of a text with their subjects and conditions.
 * @param over the heading of the text: its question or title
 * @param topic the topic of the text, where it has one
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

/** The unambiguous figures of a clause: those that are the only one of their kind, and a coupon's discount with its threshold. */
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

/** The subject of a figure, named in the clause, else before it in the sentence, else in the heading. */
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

/** Removes the words of a subject and of conditions from a text. */
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
