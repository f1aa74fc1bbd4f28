import { basename, dirname, resolve } from 'node:path';
import { type Locale, say } from '../../../../schemas/text';
import { allFindings, localDateOf, isOnDouyin } from '../../service';
import { approvalsOf } from '../../service/findings/approvals';
import { plainWorkbookFor, type Target } from '../../tables';
import { type ApprovalEntry, entryOf } from '../approve/entries';
import { exit } from '../exit';
import { targetFor } from '../export-target';
import { readOldVersion, type ReadOldVersion } from '../old-version';
import { BadUsage, levelNames } from '../options';
import { type ReadPlaybook, readPlaybook } from '../read-playbook';
import { refused } from '../refused';
import { type ReleaseOptions, readReleaseOptions } from '../release-options';
import { releaseMessages } from '../release-words';
import { checkedFile, type CheckResult } from '../result';
import { releasedFiles, type ReleasedFiles } from '../release/files';
import { ensureFree, putFolder } from '../release/folder';
import { type InForce, intoForce } from '../release/into-force';
import { manifestName, manifestOf } from '../release/manifest';
import { releaseJson, type ReleaseReport, releaseText } from '../release/report';
import { withBom } from '../text-file';
import { writePlaybook } from '../write-playbook';

/** `service-playbook release`: what a team needs when a playbook comes into force, written into a folder. */
export function releaseCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readReleaseOptions(words, systemLocale);
    const { locale, format } = options;
    const report = await released(options);
    process.stdout.write(format === 'json' ? releaseJson(report, locale) : releaseText(report, locale));
    return report.manifest ? exit.clean : exit.findings;
  });
}

/** @throws BadUsage */
async function released(options: ReleaseOptions): Promise<ReleaseReport> {
  const { file, locale, document: number, isDryRun } = options;
  const read = await readPlaybook(file, number, locale);
  const { shop, shared } = read.document.playbook;
  if (shared) throw new BadUsage(say(releaseMessages.shared, locale, { file }));
  if (shop.status === 'retired') throw new BadUsage(say(releaseMessages.retired, locale, { file }));
  const today = options.today ?? localDateOf(Date.now(), read.document.playbook);
  const old = await readOldVersion(file, options.old, number, locale);
  const folder = options.to ?? folderFor(file, today);
  const refusal = {
    ...{ file, folder, isDryRun, made: undefined, manifest: undefined, activated: undefined },
    check: failing(read, options),
    waiting: waitingIn(read, options, today),
  };
  if (refusal.check.findings.length > 0 || refusal.waiting.length > 0) return refusal;
  await ensureFree(folder, file, locale);
  const inForce = options.keepsStatus ? undefined : statusSet(read, today, options);
  const made = await filesOf(read, inForce, old, today, options);
  if (made.excess.length > 0 && !options.leavesOut) return { ...refusal, made };
  const text = inForce?.snapshot.text ?? read.source.text;
  const manifest = manifestOf(
    folder,
    {
      ...{ file, text: withBom({ ...read.source, text }), shop: shop.name ?? '', date: today },
      comparedWith: old?.snapshot && old.name,
    },
    made.files,
  );
  const report = { ...refusal, made, manifest, activated: inForce?.activated };
  if (isDryRun) return report;
  const listed = { name: manifestName, bytes: `${JSON.stringify(manifest, null, 2)}\n` };
  const isChanged = text !== read.source.text;
  await putFolder(folder, [...made.files, listed], locale, async () => {
    if (isChanged) await writePlaybook(file, { ...read.source, text }, locale);
    return async () => {
      if (isChanged) await writePlaybook(file, read.source, locale);
    };
  });
  return report;
}

/** The folder of a release: the playbook's name and the day. */
function folderFor(file: string, today: string): string {
  const stem = basename(file)
    .replace(/\.ya?ml$/i, '')
    .replace(/\.?playbook$/i, '');
  return `${stem || basename(dirname(resolve(file)))}-${today}`;
}

/** The findings that keep a playbook from being released; what waits for approval is told by itself. */
function failing(
  { snapshot, settings }: ReadPlaybook,
  { file, failOn, document, locale }: ReleaseOptions,
): CheckResult {
  const all = allFindings(snapshot, settings).slice(document - 1, document);
  const levels = levelNames.slice(0, levelNames.indexOf(failOn) + 1);
  const checked = checkedFile(file, snapshot, all, (rule) => rule !== 'checks/unconfirmed-draft', locale);
  const findings = checked.findings.filter(({ level }) => levels.includes(level));
  return { ...checked, findings };
}

/** What waits for a person's yes, in the playbook and in those that it extends. */
function waitingIn(
  { snapshot, settings }: ReadPlaybook,
  { file, locale, document: number }: ReleaseOptions,
  today: string,
): readonly ApprovalEntry[] {
  const { document, here, inBases } = approvalsOf(snapshot, settings)[number - 1]!;
  const context = { file, snapshot, locale, today, earlier: undefined };
  return [...here, ...inBases].map((one) => entryOf(one, document, context));
}

/** @throws BadUsage where the status cannot be set */
function statusSet(
  { snapshot, document }: ReadPlaybook,
  today: string,
  { file, locale }: ReleaseOptions,
): InForce {
  const set = intoForce(snapshot, document, today);
  if (!set) throw new BadUsage(say(releaseMessages.notWritable, locale, { file }));
  return set;
}

/** @throws BadUsage for a target that is not there */
async function filesOf(
  { snapshot, settings, document: read }: ReadPlaybook,
  inForce: InForce | undefined,
  old: ReadOldVersion | undefined,
  today: string,
  options: ReleaseOptions,
): Promise<ReleasedFiles> {
  const { locale, leavesOut, because, document } = options;
  const plain = plainWorkbookFor(read);
  const names = options.targets ?? (isOnDouyin(read.playbook.shop) ? ['kefubao', plain] : [plain]);
  const targets: Target[] = [];
  for (const to of names) targets.push(await targetFor({ to, locale }));
  return releasedFiles({
    snapshot: inForce?.snapshot ?? snapshot,
    before: old?.snapshot,
    settings,
    document: document - 1,
    targets,
    leavesOut,
    because,
    today,
    now: new Date().toISOString(),
    locale,
  });
}
