import { firstAtLeast } from '../../collections/binary-search';
import type { TextReading } from '../../lexicon/reading';
import { matchParts } from '../../text/matches';
import type { Normalised, Part } from '../../text/normalise';
import { startOf } from '../../text/parts';
import { apart } from '../../text/phrases';
import { timeMentions, type TimeMention } from './time-mentions';

/** What a time is said of: an answer or people who are there, another matter, or neither as far as we understand. */
type About = 'answer' | 'other' | 'unclear';

/** Words that tell what the times of their clause are about, in offsets of the source. */
interface Cue extends Part {
  readonly about: 'answer' | 'attendance' | 'other';
}

/** Words that name our own people or others. */
interface Party extends Part {
  readonly isOurs: boolean;
}

/** A text with what tells about its times. */
interface Given {
  readonly source: string;
  readonly cues: readonly Cue[];
  readonly parties: readonly Party[];
  readonly times: readonly TimeMention[];
  /** The marks between clauses. */
  readonly marks: readonly Part[];
}

/** Tells whether a text says when an answer comes: yes, not, or perhaps, where it names a time that we do not understand. */
export function saysWhenAnswered(reading: TextReading, view: Normalised): 'yes' | 'no' | 'perhaps' {
  const times = timeMentions(view);
  const given = read(reading, view.source, times);
  const verdicts = times.map((time) => aboutOf(given, time));
  if (verdicts.includes('answer')) return 'yes';
  const others = times.filter((_, index) => verdicts[index] === 'other');
  return verdicts.includes('unclear') || rough.test(without(view.source, others)) ? 'perhaps' : 'no';
}

/** The times of a text at which it says that an answer comes or people are there, in offsets of the source. */
export function answerTimes(reading: TextReading, view: Normalised): readonly TimeMention[] {
  const times = timeMentions(view);
  const given = read(reading, view.source, times);
  return times.filter((time) => aboutOf(given, time) === 'answer');
}

/** Anything that might be a time. */
const rough =
  /\d|[一二两三四五六七八九十几半]个?(?:点|号|天|日|周|小时|钟头|分钟|月)|[节年]后|晚[些点]|\b(?:noon|midnight|morning|afternoon|evening|week|later)\b/i;

function without(source: string, parts: readonly Part[]): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of parts) {
    rest += source.slice(at, start);
    at = end;
  }
  return rest + source.slice(at);
}

function read(reading: TextReading, source: string, times: readonly TimeMention[]): Given {
  const marks = matchParts(source, clauseMarks);
  const partsOf = (name: string): readonly Part[] =>
    reading.mentionsAround(name).map((found) => inLastClause(marks, reading.view.part(found)));
  const cues = (name: string, about: Cue['about']) => partsOf(name).map((part) => ({ ...part, about }));
  const parties = (name: string, isOurs: boolean) => partsOf(name).map((part) => ({ ...part, isOurs }));
  return {
    source,
    times,
    cues: apart([
      ...cues('other_matter', 'other'),
      ...cues('answering', 'answer'),
      ...cues('attendance', 'attendance'),
      ...matchParts(source, answersAtEnd).map((part) => ({ ...part, about: 'answer' as const })),
    ]),
    parties: apart([...parties('other_party', false), ...parties('own_staff', true)]),
    marks,
  };
}

/** What of a part stands in the clause that it ends in. */
function inLastClause(marks: readonly Part[], { start, end }: Part): Part {
  const last = marks[firstAtLeast(marks, end, startOf) - 1];
  return { start: last && last.end > start && last.end < end ? last.end : start, end };
}

/** 回 for an answer, at the end of a clause: 五点回. */
const answersAtEnd = /(?<![退返取来收召撤赎找这每下上一几驳送寄])[回](?=$|[,，。！？!?；;\n~～\s])/g;
const clauseMarks = /[,，。！？!?；;\n…↓√]|\.(?![\w.])/g;

function aboutOf(given: Given, time: TimeMention): About {
  if (!time.isRange && isNow.test(given.source.slice(Math.max(0, time.start - 16), time.start)))
    return 'other';
  const clause = clauseOf(given, time);
  const cue = nearestCue(given, time, clause);
  if (cue) return aboutCue(given, cue, clause);
  const party = partyBefore(given, clause, clause.end);
  if (time.isRange && party?.isOurs) return 'answer';
  const near = cueBeside(given, clause);
  if (near) return near.about === 'other' ? 'other' : 'answer';
  return time.isRange && !party ? 'answer' : 'unclear';
}

/** What the clock says tells no time of an answer: 现在是凌晨三点. */
const isNow =
  /(?:现在|这会儿|此刻)(?:是|已经是?|才)?(?:北京时间)?$|已经是?$|\bit(?:['’]s| is) (?:already |now )?$/i;

/** The cue of the clause beside one that says nothing but a time, or that goes on with it: 5点下课，下课就回您. */
function cueBeside(given: Given, clause: Part): Cue | undefined {
  const [next, previous] = [clauseAt(given, clause.end + 1), clauseAt(given, clause.start - 1)];
  const following = next && cuesIn(given, next)[0];
  if (isBare(given, clause)) return following ?? (previous && cuesIn(given, previous).at(-1));
  return next && continues(wordsOf(given, clause), wordsOf(given, next)) ? following : undefined;
}

const wordsOf = ({ source }: Given, { start, end }: Part): string => source.slice(start, end);

/** Whether a clause goes on with what the one before it says, or repeats what happens: 六点来电，来电后给您回. */
function continues(clause: string, next: string): boolean {
  const again = /^\s*([\u4e00-\u9fff]{2,3}?)(?:了|完|之|以)?[后就]/.exec(next)?.[1];
  return goesOn.test(next) || (again !== undefined && clause.includes(again));
}

const goesOn =
  /^\s*(?:到时候?|届时|那时候?|其[余他]的?时[间候段]|那天|然后|then\b|after that\b)|^[^，,]{0,8}就(?:[来回给找看]|处理)/i;

/** Being there counts for our own people only: 仓库周一上班 says nothing of answers. */
function aboutCue(given: Given, cue: Cue, clause: Part): About {
  if (cue.about !== 'attendance') return cue.about;
  return partyBefore(given, clause, cue.start)?.isOurs === false ? 'other' : 'answer';
}

/** Whom a clause names last before an offset: our own people or others. */
function partyBefore({ parties }: Given, clause: Part, at: number): Party | undefined {
  const last = parties[firstAtLeast(parties, at, startOf) - 1];
  return last && last.start >= clause.start ? last : undefined;
}

/** The cue that a time belongs to: what follows it, unless what is before it is much nearer. */
function nearestCue(given: Given, time: Part, clause: Part): Cue | undefined {
  const { cues, source } = given;
  const next = firstAtLeast(cues, time.start, startOf);
  const [before, after] = [cues[next - 1], cues[next]];
  const isIn = (cue: Cue | undefined): cue is Cue =>
    cue !== undefined && cue.start >= clause.start && cue.end <= clause.end;
  if (!isIn(before)) return isIn(after) ? after : undefined;
  if (!isIn(after)) return before;
  const favour = /[\u4e00-\u9fff]/.test(source.slice(time.start, time.end)) ? 4 : 0;
  return after.start - time.end <= time.start - before.end + favour ? after : before;
}

function cuesIn({ cues }: Given, { start, end }: Part): readonly Cue[] {
  return cues.slice(firstAtLeast(cues, start, startOf), firstAtLeast(cues, end, startOf));
}

function clauseOf({ marks, source }: Given, { start, end }: Part): Part {
  const before = marks[firstAtLeast(marks, start, startOf) - 1];
  const after = marks[firstAtLeast(marks, end, startOf)];
  return { start: before?.end ?? 0, end: after?.start ?? source.length };
}

function clauseAt(given: Given, at: number): Part | undefined {
  return at < 0 || at > given.source.length ? undefined : clauseOf(given, { start: at, end: at });
}

/** Whether a clause holds hardly anything but times: 明早8点，我们…. */
function isBare({ source, times }: Given, clause: Part): boolean {
  const first = firstAtLeast(times, clause.start, startOf);
  const own = times.slice(first, firstAtLeast(times, clause.end, startOf));
  const rest = without(source.slice(clause.start, clause.end), own.map(movedBy(-clause.start)));
  return rest.replace(fillers, '').replace(/[^\p{L}]/gu, '').length <= (/[\u4e00-\u9fff]/.test(rest) ? 3 : 8);
}

/** Words beside a time that say nothing else. */
const fillers =
  /\b(?:(?:your|local|our|beijing|china) time|at the latest|latest|only|sharp|or so|usually|about|around|by|from|on|at|the|and|gmt|cet|utc|est|pst|cst|am|pm)\b|左右|最[晚迟快]|大[概约]|约莫|估计|预计|一般|差不多|到时候?|北京时间/gi;

const movedBy =
  (by: number) =>
  ({ start, end }: Part): Part => ({ start: start + by, end: end + by });
