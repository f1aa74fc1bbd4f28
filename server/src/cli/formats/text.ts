import { type Locale, say } from '../../../../schemas/text';
import { isFormCode, type Level } from '../../service';
import type { CheckResult, CheckedFinding } from '../result';
import { fixOffers, levelWords, messages } from '../words';
import { oneLine } from './one-line';
import { countsOf, type Format } from './report';

/** The output for people: the findings of each file, and a line that counts them. */
export const asText: Format = ({ files, locale, colour, offer }) => {
  const paint = colour ? inColour : plain;
  const blocks = files.map((file) => fileBlock(file, locale, paint));
  const kinds = files.flatMap(({ findings }) => findings.map(({ fixKind }) => fixKind));
  const offers = offer.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [`\n${say(fixOffers[kind], locale, { count })}`] : [];
  });
  const fixes = offers.join('');
  return `${[...blocks, say(messages.summary, locale, countsOf(files)) + fixes].join('\n\n')}\n`;
};

function fileBlock({ file, score, findings }: CheckResult, locale: Locale, paint: Paint): string {
  const ofPlaybook = score === undefined ? '' : `  ${say(messages.score, locale, { score })}`;
  const head = paint('file', file) + ofPlaybook;
  if (findings.length === 0) return `${head}  ${say(messages.clean, locale)}`;
  const told = findings.filter(({ waits }) => !waits);
  return [
    head,
    ...formFirst(told).map((finding) => line(file, finding, locale, paint)),
    ...waiting(findings.length - told.length, told.length > 0, locale),
  ].join('\n');
}

/** The findings in their order, but errors of the form before the gaps: what cannot be read is to be put right first. */
function formFirst(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const isFormError = ({ rule, level }: CheckedFinding): boolean => level === 'error' && isFormCode(rule);
  return [...findings.filter(isFormError), ...findings.filter((one) => !isFormError(one))];
}

/** What waits until the file can be read, in one line: it is counted all the same, and in the formats for machines whole. */
function waiting(count: number, isBroken: boolean, locale: Locale): readonly string[] {
  if (count === 0) return [];
  return [`  ${say(isBroken ? messages.waiting : messages.empty, locale, { count })}`];
}

function line(file: string, finding: CheckedFinding, locale: Locale, paint: Paint): string {
  const { start, level, message, rule } = finding;
  const place = paint('dim', `${file}:${start.line}:${start.column}`);
  const told = `  ${place}  ${paint(level, levelWords[level][locale])}  ${oneLine(message)}  ${paint('dim', rule)}`;
  return [told, ...elsewhere(finding).map((one) => paint('dim', `    ${oneLine(one)}`))].join('\n');
}

/** The places in other files that a finding speaks of: nobody sees them in this one. */
const elsewhere = ({ related = [] }: CheckedFinding): readonly string[] =>
  related.flatMap(({ file, start, message }) =>
    file === undefined ? [] : [`${file}:${start.line}:${start.column}  ${message}`],
  );

type Paint = (as: Level | 'file' | 'dim', text: string) => string;

const codes = { error: 31, warning: 33, info: 36, file: 1, dim: 2 } as const;

const inColour: Paint = (as, text) => `\u001b[${codes[as]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;
