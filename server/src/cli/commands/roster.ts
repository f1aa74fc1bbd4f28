import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, openFile, problemsIn } from '../../service';
import { fileLanguage } from '../../service/document/language';
import { losesComment } from '../../service/document/loses-comment';
import { withoutDates } from '../../service/scheduling/usual-week';
import { shiftName } from '../../service/shop/members';
import { optionsOf } from '../../service/shop/rule-options';
import { addDays, datesIn, daysBetween, type LocalDate, weekdayOf } from '../../service/time/dates';
import { hoursOn } from '../../service/time/hours';
import { onShift } from '../../service/time/shifts';
import { localDateOf } from '../../service/time/zone';
import { exit } from '../exit';
import { layersOnDisk } from '../layers-on-disk';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { type ReadPlaybook, readPlaybook, tellOthers } from '../read-playbook';
import { refused } from '../refused';
import { asRosterCsv } from '../roster/csv';
import { asRosterJson } from '../roster/json';
import { type Proposal, proposeRoster } from '../roster/propose';
import { proposalBlocks } from '../roster/report-blocks';
import type { ToldProposal } from '../roster/told-proposal';
import { inTheWay, isAsProposed, rosterEdits } from '../roster/write-roster';
import { readRosterOptions, type RosterOptions } from '../roster-options';
import { rosterMessages } from '../roster-words';
import { asMarkdownText } from '../staffing/markdown';
import { asPlainText } from '../staffing/text';
import { writePlaybook } from '../write-playbook';
import { writeResult } from '../write-result';

/** What a member of the team and opening hours look like, for a shop that has none. */
const aMember = '{ id: lin, name: 林晓 }';
const someHours = '{ mon-sun: "09:00-22:00" }';
/** So far from today may be asked for, in days. */
const FARTHEST = 2 * 366;

/** `service-playbook roster propose`: who should work when. */
export function rosterCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readRosterOptions(words, systemLocale);
    const { file, locale, output, document: number } = options;
    const read = await readPlaybook(file, number, locale);
    tellOthers(read.snapshot, file, number, locale);
    const today = options.today || localDateOf(Date.now(), read.document.playbook);
    const told = toldProposal(read, options, today);
    const text = shown(told, options);
    if (output === undefined) process.stdout.write(text);
    else {
      await writeResult(output, text, locale);
      tell([say(rosterMessages.saved, locale, { file: output })]);
    }
    return options.writes ? written(read, told, options) : exit.clean;
  });
}

/** @throws BadUsage where the playbook says too little to plan from */
function toldProposal(
  { document, settings }: ReadPlaybook,
  options: RosterOptions,
  today: LocalDate,
): ToldProposal {
  const { playbook, unread } = document;
  const { file, locale, weeks, hoursOf } = options;
  const refuse = (text: keyof typeof rosterMessages, data: Record<string, string | number> = {}): never => {
    throw new BadUsage(say(rosterMessages[text], locale, { file, ...data }));
  };
  if (playbook.shared) refuse('shared');
  const { team = [] } = playbook.staffing ?? {};
  if (team.length === 0) refuse(unread.has('staffing') ? 'teamUnread' : 'noTeam', { example: aMember });
  if (!playbook.hours) refuse('noHours', { example: someHours });
  for (const [id, hours] of hoursOf)
    if (!team.some((one) => one.id === id))
      refuse('unknownMember', { value: `${id}=${hours}`, id, ids: team.map((one) => one.id).join(', ') });
  const from = options.from ?? firstDay(playbook, today);
  if (Math.abs(daysBetween(today, from)) > FARTHEST) refuse('farAway', { date: from, today });
  const usual = withoutDates(playbook).hours;
  const to = addDays(from, weeks * 7);
  const isOpen =
    datesIn(from, to).some((date) => hoursOn(playbook.hours, date).ranges.length > 0) ||
    datesIn(to, addDays(to, 7)).some((date) => hoursOn(usual, date).ranges.length > 0);
  if (!isOpen) refuse('neverOpen', { from, weeks });
  const proposal = proposeRoster(playbook, optionsOf(playbook, settings.options), {
    ...options,
    from,
    language: fileLanguage(document),
  });
  const isWhole = (['staffing', 'hours', 'promotions'] as const).every((name) => !unread.has(name));
  return { proposal, file, today, isWhole };
}

/** The next Monday, today included; today where nobody is on the roster until then. */
function firstDay(playbook: Parameters<typeof onShift>[0], today: LocalDate): LocalDate {
  const monday = datesIn(today, addDays(today, 7)).find((date) => weekdayOf(date) === 'mon')!;
  return onShift(playbook, today, monday).length > 0 ? monday : today;
}

function shown(told: ToldProposal, { format, locale }: RosterOptions): string {
  if (format === 'json') return asRosterJson(told, locale);
  if (format === 'csv') return asRosterCsv(told.proposal, locale);
  const blocks = proposalBlocks(told, locale);
  return format === 'markdown' ? asMarkdownText(blocks) : asPlainText(blocks);
}

/** Writes a proposal into its playbook, not over shifts that are there unless asked to. @throws BadUsage */
async function written(
  { snapshot, source }: ReadPlaybook,
  { proposal, today }: ToldProposal,
  { file, locale, document: number, replaces }: RosterOptions,
): Promise<number> {
  const { from } = proposal.request;
  const others = inTheWay(proposal.playbook, from);
  if (others.length > 0 && !replaces) {
    const data = { from, count: others.length, shift: shiftName(others[0]!) };
    tell([say(rosterMessages.inTheWay, locale, data)]);
    return exit.findings;
  }
  const { edits, changed, ended, removed } = rosterEdits(snapshot, number - 1, proposal, today);
  const { textWith } = await import('../../tables');
  const text = textWith(snapshot, edits);
  if (!(await readsBack(snapshot, text, number, proposal))) {
    tell([say(rosterMessages.cannotWrite, locale, { file })]);
    return exit.findings;
  }
  await writePlaybook(file, { ...source, text }, locale);
  const added = proposal.rows.length - changed;
  tell([
    say(rosterMessages.written, locale, { file, added, changed, ended, removed }),
    ...(losesComment(snapshot, edits) ? [rosterMessages.commentsGone[locale]] : []),
  ]);
  return exit.clean;
}

/** Whether a text reads as the proposal, and no more of it is malformed than before. */
async function readsBack(
  before: Analysis,
  text: string,
  number: number,
  proposal: Proposal,
): Promise<boolean> {
  const after = await layersOnDisk().loaded(openFile(before.uri, 1, text));
  return (
    after.documents.length === before.documents.length &&
    problemsIn(after) <= problemsIn(before) &&
    isAsProposed(after.documents[number - 1]?.playbook, proposal)
  );
}
