import { type Locale, say } from '../../../../schemas/text';
import { missingFields } from '../../service/explanations/response';
import { staffingReport } from '../../service/scheduling/staffing-report';
import { optionsOf } from '../../service/shop/rule-options';
import { staffingModel } from '../../service/staffing/model';
import { markdownAsPlainText } from '../../service/text/markdown-as-plain-text';
import { daysBetween } from '../../service/time/dates';
import { localDateOf } from '../../service/time/zone';
import { exit } from '../exit';
import { inputsOf } from '../inputs';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { type ReadPlaybook, readPlaybooks } from '../read-playbook';
import { refused } from '../refused';
import { asHoursCsv, asPeopleCsv } from '../staffing/csv';
import { asStaffingJson } from '../staffing/json';
import { asMarkdownText } from '../staffing/markdown';
import { accuracyBlocks, shopBlocks } from '../staffing/report-blocks';
import { knownOf, type ShopStaffing, understaffed } from '../staffing/shop-staffing';
import { asPlainText } from '../staffing/text';
import { readStaffingOptions, type StaffingOptions } from '../staffing-options';
import { staffingMessages } from '../staffing-words';
import { writeResult } from '../write-result';

/** What a shift looks like, for a shop that has none. */
const example = '{ days: mon-sun, time: "09:00-18:00", members: [lin] }';
/** So far from today may be asked for, in days. */
const FARTHEST = 2 * 366;

/** `service-playbook staffing`: whether there are enough people, hour by hour, and how long customers wait. */
export function staffingCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readStaffingOptions(words, systemLocale);
    const { locale, output } = options;
    const { files, problems } = inputsOf(options.words, locale);
    const shops: ShopStaffing[] = [];
    const refusals = [...problems];
    const notes: string[] = [];
    for (const file of files) {
      for (const read of await readOrRefuse(file, locale, refusals)) {
        if (read.document.playbook.shared) notes.push(say(staffingMessages.shared, locale, { file }));
        else {
          const refusal = refusalOf(file, read, locale);
          if (refusal === undefined) shops.push(shopOf(file, read, options));
          else refusals.push(refusal);
        }
      }
    }
    tell([...notes, ...refusals]);
    if (shops.length === 0) return exit.usage;
    const text = shown(shops, options);
    if (output === undefined) process.stdout.write(text);
    else {
      await writeResult(output, text, locale);
      tell([say(staffingMessages.written, locale, { file: output })]);
    }
    const unjudged = unjudgedIn(shops, options);
    tell(unjudged);
    if (refusals.length > 0 || unjudged.length > 0) return exit.usage;
    return shops.some((shop) => fails(shop, options)) ? exit.findings : exit.clean;
  });
}

/** What cannot be read is told with the rest, and does not keep the other files from being calculated. */
async function readOrRefuse(
  file: string,
  locale: Locale,
  refusals: string[],
): Promise<readonly ReadPlaybook[]> {
  try {
    return await readPlaybooks(file, locale);
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    refusals.push(error.message);
    return [];
  }
}

/** Why nothing can be calculated for a playbook; undefined where something can. */
function refusalOf(file: string, { document }: ReadPlaybook, locale: Locale): string | undefined {
  const { staffing, promotions } = document.playbook;
  const hasShifts =
    (staffing?.shifts?.length ?? 0) > 0 || promotions?.some(({ extra_shifts }) => extra_shifts?.length);
  if (hasShifts) return undefined;
  const { unread, noShifts, noStaffing } = staffingMessages;
  const text = document.unread.has('staffing') ? unread : staffing ? noShifts : noStaffing;
  return say(text, locale, { file, example });
}

/** @throws BadUsage for a date that is too far away */
function shopOf(file: string, { document, settings }: ReadPlaybook, options: StaffingOptions): ShopStaffing {
  const { playbook } = document;
  const today = options.today || localDateOf(Date.now(), playbook);
  const from = options.from ?? today;
  if (Math.abs(daysBetween(today, from)) > FARTHEST)
    throw new BadUsage(say(staffingMessages.farAway, options.locale, { date: from, today }));
  const ruleOptions = optionsOf(playbook, settings.options);
  const model = staffingModel(ruleOptions['staffing/understaffed']);
  const report = staffingReport(playbook, { from, weeks: options.weeks }, model);
  const isWhole = (['staffing', 'hours', 'promotions'] as const).every((name) => !document.unread.has(name));
  return { file, playbook, isWhole, options: ruleOptions, today, report };
}

function shown(shops: readonly ShopStaffing[], { format, table, locale }: StaffingOptions): string {
  if (format === 'json') return asStaffingJson(shops, locale);
  if (format === 'csv') return table === 'people' ? asPeopleCsv(shops, locale) : asHoursCsv(shops, locale);
  const isCalculated = shops.some(({ report }) => knownOf(report) !== 'headcount');
  const blocks = [
    ...shops.flatMap((shop) => shopBlocks(shop, locale)),
    ...(isCalculated ? accuracyBlocks(locale) : []),
  ];
  return format === 'markdown' ? asMarkdownText(blocks) : asPlainText(blocks);
}

/** Shops of which it cannot be told whether they have enough people, where that is asked. */
function unjudgedIn(shops: readonly ShopStaffing[], { failOn, locale }: StaffingOptions): readonly string[] {
  if (failOn !== 'short') return [];
  return shops
    .filter(({ report }) => knownOf(report) === 'headcount')
    .map(({ file, report }) => {
      const fields = markdownAsPlainText(missingFields(report.missing)[locale]);
      return say(staffingMessages.cannotJudge, locale, { file, fields });
    });
}

function fails(shop: ShopStaffing, { failOn }: StaffingOptions): boolean {
  if (failOn === 'none') return false;
  return understaffed(shop).some(({ state }) => failOn === 'short' || state === 'nobody');
}
