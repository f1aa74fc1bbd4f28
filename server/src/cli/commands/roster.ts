import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, openFile } from '../../service';
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
import { reasonOf } from '../reasons';
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
import { isPlainFile, readTextFile, withBom, writeWhole } from '../text-file';
import { messages } from '../words';
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
    return options.writes ? written(read.snapshot, told, options) : exit.clean;
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
  snapshot: Analysis,
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
  await write(file, text, locale);
  const added = proposal.rows.length - changed;
  tell([
    say(rosterMessages.written, locale, { file, added, changed, ended, removed }),
    ...(losesComment(snapshot, edits) ? [rosterMessages.commentsGone[locale]] : []),
  ]);
  return exit.clean;
}

/** Whether a text reads as the proposal, and no more of it is malformed than before. */
async function readsBack(
  { uri, documents, blocks }: Analysis,
  text: string,
  number: number,
  proposal: Proposal,
): Promise<boolean> {
  const after = await layersOnDisk().loaded(openFile(uri, 1, text));
  const count = (all: Analysis['blocks']): number =>
    [...all].reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    after.documents.length === documents.length &&
    count(after.blocks) <= count(blocks) &&
    isAsProposed(after.documents[number - 1]?.playbook, proposal)
  );
}

/** @throws BadUsage where the playbook cannot be written */
async function write(file: string, text: string, locale: Locale): Promise<void> {
  if (!(await isPlainFile(file)))
    throw new BadUsage(say(messages.unwritable, locale, { file, reason: messages.notPlain }));
  try {
    const { bom } = await readTextFile(file);
    await writeWhole(file, withBom({ text, bom }));
  } catch (error) {
    throw new BadUsage(say(messages.unwritable, locale, { file, reason: reasonOf(error) }));
  }
}
