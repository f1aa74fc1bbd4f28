import { say, type Locale } from '../../../../../schemas/text';
import type { Level } from '../../format/finding';
import { levels } from '../../format/finding';
import { ruleById } from '../../rules/by-id';
import { type Listed } from './listed';

/** The findings of one rule in one part of the report. */
export interface RuleCard {
  readonly code: string;
  readonly title: string;
  /** The highest level among them. */
  readonly level: Level;
  readonly places: readonly Listed[];
}

/** Findings by their rules: errors first, then by how many places a rule has, then by line. */
export function ruleCards(findings: readonly Listed[], locale: Locale): readonly RuleCard[] {
  const byCode = new Map<string, Listed[]>();
  for (const one of findings) {
    const own = byCode.get(one.finding.code);
    if (own) own.push(one);
    else byCode.set(one.finding.code, [one]);
  }
  return [...byCode]
    .map(([code, places]): RuleCard => {
      const rule = ruleById.get(code);
      const level = levels.find((one) => places.some(({ finding }) => finding.level === one))!;
      const first = places[0]!.finding;
      return {
        code,
        title: rule ? say(rule.title, locale) : say(first.message, locale, first.data),
        level,
        places,
      };
    })
    .sort(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.places.length - a.places.length ||
        a.places[0]!.line - b.places[0]!.line,
    );
}

/** How many things are named to be done next. */
const NEXT = 3;

/** What a message says first: what could be written instead follows, which a list of the next things has no room for. */
const firstSentence = (message: string): string => /^.*?(?=。|\.(?: |$))/u.exec(message)?.[0] ?? message;

/** What to do next: the worst rules first; those that a click mends before those that need a decision. */
export function nextCards(cards: readonly RuleCard[]): readonly RuleCard[] {
  const hasFix = ({ places }: RuleCard): number => Number(places.some(({ fixes }) => fixes.length > 0));
  return [...cards]
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || hasFix(b) - hasFix(a))
    .slice(0, NEXT)
    .map((card) => (ruleById.has(card.code) ? card : { ...card, title: firstSentence(card.title) }));
}

/** Whether more than one place of a rule can be fixed at once, without asking. */
export const isFixedAtOnce = ({ places }: Pick<RuleCard, 'places'>): boolean =>
  places.filter(({ fixes }) => fixes.some(({ fix }) => fix.kind === 'fix' && !fix.byHand)).length > 1;

/** The rules of which all places can be fixed at once, in the order of the report: their buttons come behind those of single fixes. */
export function fixedAtOnce(listed: readonly Listed[]): readonly string[] {
  const byCode = new Map<string, Listed[]>();
  for (const one of listed) {
    const own = byCode.get(one.finding.code);
    if (own) own.push(one);
    else byCode.set(one.finding.code, [one]);
  }
  return [...byCode].filter(([, places]) => isFixedAtOnce({ places })).map(([code]) => code);
}
