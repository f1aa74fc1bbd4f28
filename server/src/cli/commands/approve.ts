import { type Locale, say } from '../../../../schemas/text';
import { changeFile, editsAsChanges, problemsIn } from '../../service';
import { approvalEdits, readyToApprove } from '../../service/findings/approvals';
import { chosenBy } from '../approve/chosen';
import { asApprovalJson } from '../approve/json';
import { asApprovalMarkdown } from '../approve/markdown';
import { type OpenedPlaybook, openPlaybook, reopened, type SeenPlaybook, seenIn } from '../approve/opened';
import type { ApprovalReport } from '../approve/report';
import { asApprovalText } from '../approve/text';
import { type ApproveOptions, readApproveOptions } from '../approve-options';
import { approveMessages } from '../approve-words';
import { uriOf } from '../check-file';
import { exit } from '../exit';
import { inputsOf } from '../inputs';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { refused } from '../refused';
import { withBom } from '../text-file';
import { writePlaybook } from '../write-playbook';

/** `service-playbook approve`: what waits for a person's yes, and the yes. */
export function approveCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readApproveOptions(words, systemLocale);
    const { locale, format } = options;
    const { files, problems } = inputsOf(options.files, locale);
    const refusals = [...problems];
    const opened: OpenedPlaybook[] = [];
    for (const file of files)
      await orRefuse(refusals, async () => void opened.push(await openPlaybook(file, options)));
    const isChosen = chosenIn(opened, options);
    const reports = new Map<OpenedPlaybook, readonly ApprovalReport[]>();
    // What others extend is approved before them: the status of a shop waits for it.
    for (const one of opened.toSorted((a, b) => basesOf(a) - basesOf(b)))
      await orRefuse(
        refusals,
        async () => void reports.set(one, await approved(one, files, isChosen, options)),
      );
    tell(refusals);
    const told = opened.flatMap((one) => reports.get(one) ?? []);
    if (told.length === 0) return exit.usage;
    const text = format === 'json' ? asApprovalJson(told) : shown(told, options);
    // Where the standard input was approved, standard output gets its new text.
    if (isChosen !== undefined && files.includes('-')) process.stderr.write(text);
    else process.stdout.write(text);
    if (refusals.length > 0) return exit.usage;
    return told.some(({ waiting }) => waiting.length > 0) ? exit.findings : exit.clean;
  });
}

const shown = (reports: readonly ApprovalReport[], { format, locale }: ApproveOptions): string =>
  format === 'markdown' ? asApprovalMarkdown(reports, locale) : asApprovalText(reports, locale);

/** What cannot be read or written is told with the rest, and does not keep the other files from being looked at. */
async function orRefuse(refusals: string[], run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    refusals.push(error.message);
  }
}

const basesOf = ({ snapshot }: OpenedPlaybook): number => snapshot.bases?.length ?? 0;

type IsChosen = ReturnType<typeof chosenBy>;

/** What is approved; undefined where it is only listed. @throws BadUsage */
function chosenIn(
  opened: readonly OpenedPlaybook[],
  { all, chosen, locale }: ApproveOptions,
): IsChosen | undefined {
  if (all) return () => true;
  if (chosen.length === 0) return undefined;
  return chosenBy(
    chosen,
    opened.flatMap((one) => one.seen),
    locale,
  );
}

/** Approves what is chosen in a file. @throws BadUsage where it cannot be written; nothing is then */
async function approved(
  before: OpenedPlaybook,
  files: readonly string[],
  isChosen: IsChosen | undefined,
  options: ApproveOptions,
): Promise<readonly ApprovalReport[]> {
  const given = new Set(files.filter((file) => file !== '-').map(uriOf));
  if (!isChosen) return before.seen.map((one) => reportOf(before, one, one, [], given));
  const opened = basesOf(before) > 0 ? await reopened(before) : before;
  const { file, snapshot, seen } = opened;
  const ready = seen.map(({ approvals }) => readyToApprove(approvals, isChosen));
  const edits = seen.flatMap(({ approvals }, index) => approvalEdits(snapshot, approvals, ready[index]!));
  const after = changeFile(snapshot, 2, editsAsChanges(edits));
  const now = seenIn(opened, after);
  const isSound =
    problemsIn(after) <= problemsIn(snapshot) &&
    now.length === seen.length &&
    seen.every(
      ({ approvals }, index) =>
        now[index]!.approvals.here.length === approvals.here.length - ready[index]!.length,
    );
  if (!isSound) throw new BadUsage(say(approveMessages.notWritable, options.locale, { file }));
  const text = { ...opened.source, text: after.text };
  if (file === '-') process.stdout.write(withBom(text));
  else if (edits.length > 0) {
    await writePlaybook(file, text, options.locale);
    tell([say(approveMessages.written, options.locale, { file })]);
  }
  return seen.map((one, index) => {
    const said = [
      ...ready[index]!.map((approval) => one.entry(approval)),
      ...one.others.filter(isChosen).map((changed) => one.changed(changed)),
    ];
    const left = { ...now[index]!, others: now[index]!.others.filter((other) => !isChosen(other)) };
    return reportOf(opened, one, left, said, given);
  });
}

/** @param given the URIs of the files of this run: what waits in them is told of them alone */
function reportOf(
  { file, old }: OpenedPlaybook,
  { approvals: { document } }: SeenPlaybook,
  { approvals, others, entry, changed }: SeenPlaybook,
  said: ApprovalReport['approved'],
  given: ReadonlySet<string>,
): ApprovalReport {
  const inBases = approvals.inBases.filter(({ at }) => !given.has(at.uri ?? ''));
  return {
    file,
    shop: document.playbook.shop.name ?? '',
    comparedWith: old?.name,
    approved: said,
    waiting: [...[...approvals.here, ...inBases].map(entry), ...others.map(changed)],
  };
}
