import { say } from '../../../../schemas/text';
import { type Analysis, openFile } from '../../service';
import { type Approval, approvalsOf, type DocumentApprovals } from '../../service/findings/approvals';
import type { ApproveOptions } from '../approve-options';
import { approveMessages } from '../approve-words';
import { changesBetween, earlierValues } from '../../tables';
import { layersOnDisk } from '../layers-on-disk';
import { tell } from '../notes';
import { type ReadOldVersion, readOldVersion } from '../old-version';
import { BadUsage } from '../options';
import { readPlaybooks, type ReadPlaybook } from '../read-playbook';
import type { Selectable } from './chosen';
import { changedEntry, changedTexts, type ApprovalEntry, entryOf } from './entries';

/** A file of playbooks with what waits in each. */
export interface OpenedPlaybook extends Pick<ReadPlaybook, 'settings' | 'source'> {
  readonly file: string;
  readonly snapshot: Analysis;
  readonly old: ReadOldVersion | undefined;
  readonly options: ApproveOptions;
  readonly seen: readonly SeenPlaybook[];
}

/** What waits in one playbook, and how it is told. */
export interface SeenPlaybook {
  readonly file: string;
  readonly approvals: DocumentApprovals;
  /** Texts in use whose words have changed. */
  readonly others: readonly ChangedItem[];
  entry(approval: Approval): ApprovalEntry;
  changed(one: ChangedItem): ApprovalEntry;
}

/** An item in use, some of whose texts have changed. */
export interface ChangedItem extends Selectable {
  readonly texts: ReturnType<typeof changedTexts>[number];
}

/** Opens a file of playbooks. @throws BadUsage where it cannot be read, or is none */
export async function openPlaybook(file: string, options: ApproveOptions): Promise<OpenedPlaybook> {
  const { locale } = options;
  const [first] = await readPlaybooks(file, locale);
  const { snapshot, settings, source } = first!;
  if (!snapshot.documents.some(({ sections }) => sections.has('playbook')))
    throw new BadUsage(say(approveMessages.noPlaybook, locale, { file }));
  const old = await readOldVersion(file, options.old, 1, locale);
  if (old && !old.snapshot) tell([say(approveMessages.newSince, locale, { ref: old.name, file })]);
  const opened = { file, snapshot, settings, source, old, options };
  return { ...opened, seen: seenIn(opened, snapshot) };
}

/** A file with what it extends as that is on the disk now. */
export async function reopened(opened: OpenedPlaybook): Promise<OpenedPlaybook> {
  const { uri } = opened.snapshot;
  const snapshot = await layersOnDisk().loaded(openFile(uri, 1, opened.source.text));
  return { ...opened, snapshot, seen: seenIn(opened, snapshot) };
}

/** What waits in each playbook of a version of a file. */
export function seenIn(
  { file, settings, old, options: { locale } }: Omit<OpenedPlaybook, 'seen' | 'snapshot'>,
  snapshot: Analysis,
): readonly SeenPlaybook[] {
  const before = old?.snapshot;
  return approvalsOf(snapshot, settings, new Date().toISOString()).map((approvals, index) => {
    const earlier = before && earlierValues(changesBetween(before, snapshot, index));
    const { document } = approvals;
    const context = { file, snapshot, locale, today: settings.today, earlier };
    return {
      file,
      approvals,
      others: changedTexts(approvals, earlier).map((texts): ChangedItem => {
        const { section, ids } = changedEntry(texts, document, context);
        return { section, ids, texts };
      }),
      entry: (approval) => entryOf(approval, document, context),
      changed: ({ texts }) => changedEntry(texts, document, context),
    };
  });
}
