import { say, type Text } from '../../../../schemas/text';
import { type Analysis, openFile } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import { type Locator, locator } from '../document/resolve-range';
import type { Finding, Location, Related } from '../format/finding';
import { type Deviation, deviationsOf } from '../inheritance/deviations';
import { ruleById } from '../rules/by-id';
import { withBases } from '../inheritance/with-bases';
import { memoizeWeak } from '../collections/memoize';
import { fewOf } from './few-ids';
import { type CheckSettings, gapFindings } from './gaps';

/** So many places where the playbook differs may be the cause of a finding; among more nobody can tell. */
const MOST_CAUSES = 3;

/**
 * Findings about places in files that a playbook extends, which are true by what its own file says: each is told once,
 * where its own file does it, else at `extends`; the places in the other files are related information.
 */
export function atOwnPlaces(
  file: Analysis,
  document: PlaybookDocument,
  found: readonly Finding[],
  settings: CheckSettings,
): readonly Finding[] {
  const entry = document.sections.get('extends')?.entry;
  if (!entry || found.length === 0) return [];
  const where = locator(file, document);
  const anyway = foundAnyway(file, settings);
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const isAnyway = anyway.has(keyOf(finding, where));
    const causes = isAnyway ? [] : causesOf(finding, deviationsOf(file), where);
    const at = causes[0] ?? { in: entry.owner, key: 'extends', onKey: true };
    const told: Finding = {
      ...finding,
      at,
      related: relatedTo(finding, causes),
      fixes: [],
      isAboutBase: true,
    };
    const { line, character } = where(at).start;
    const one = causes.length > 0 && isUnknownId(finding) ? aKind : finding.message;
    const key = `${finding.code} ${line}:${character} ${say(one, 'zh', finding.data)}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return Array.from(groups.values(), (group) => joined(group, where));
}

/** What the gap rules find in the other files for any shop, be it one that says nothing else. */
function foundAnyway({ bases = [] }: Analysis, settings: CheckSettings): ReadonlySet<string> {
  const bare = bareShop(bases);
  const where = locator(bare);
  return new Set(gapFindings(bare, bare.documents[0]!, settings).map((finding) => keyOf(finding, where)));
}

/** Kept for the list of files, with the results of the rules. */
const bareShop = memoizeWeak((bases: readonly Analysis[]): Analysis =>
  withBases(openFile('', 0, 'playbook: 1\nextends: .\nshop: { name: x }\n'), bases),
);

function keyOf({ code, at, message, data }: Finding, where: Locator): string {
  const { uri, start } = where(at);
  return `${code} ${uri} ${start.line}:${start.character} ${say(message, 'zh', data)}`;
}

const aKind: Text = { zh: '{kind}', en: '{kind}' };
const isUnknownId = ({ code }: Finding): boolean => code === 'reference/unknown-id';

/** The places of the playbook's own file by which a finding may be true, the most likely first. */
function causesOf(
  { code, data, related = [] }: Finding,
  deviations: readonly Deviation[],
  where: Locator,
): readonly Location[] {
  const named = related.find(({ at }) => !('section' in at) && where(at).uri === undefined);
  if (named) return [named.at];
  const sections: readonly string[] = ruleById.get(code)?.reads ?? [];
  const causes = deviations.filter(({ section, lost }) =>
    code === 'reference/unknown-id' ? lost.has(String(data?.id)) : sections.includes(section),
  );
  const subject = code.split('/')[0]!.replaceAll('-', '_');
  causes.sort((a, b) => Number(b.section === subject) - Number(a.section === subject));
  return causes.length > MOST_CAUSES ? [] : causes.map(({ at }) => at);
}

const relatedTo = (finding: Finding, [cause, ...others]: readonly Location[]): readonly Related[] => [
  { at: finding.at, message: hereMessage },
  ...(finding.related ?? []).filter(({ at }) => at !== cause),
  ...others.map((at) => ({ at, message: tooMessage })),
];

/** Several findings at one place that say the same, as one. */
function joined(group: readonly Finding[], where: Locator): Finding {
  const first = group[0]!;
  const seen = new Set<string>();
  const related = group
    .flatMap((finding) => finding.related ?? [])
    .filter(({ at, message, data }) => {
      const { uri, start } = where(at);
      const key = `${uri} ${start.line}:${start.character} ${say(message, 'zh', data)}`;
      return !seen.has(key) && seen.add(key);
    });
  if (!isUnknownId(first) || ('key' in first.at && first.at.key === 'extends')) return { ...first, related };
  const ids = [...new Set(group.map(({ data }) => String(data?.id)))];
  const data = { ...first.data, count: group.length, ...fewOf(ids) };
  return { ...first, message: lostMessage, data, related };
}

const hereMessage: Text = {
  zh: '写在共用手册的这一行',
  en: 'It is written here, in the shared playbook',
};

const tooMessage: Text = {
  zh: '本店在这里也改了，也可能是这里引起的',
  en: 'This file differs here too, which may be the cause',
};

const lostMessage: Text = {
  zh: '这里去掉了{kind} {known}{more}，共用手册里却还有 {count} 处要用。要么在本店把那几处也改掉，要么这里不去掉。',
  en: 'This takes away what the shared playbook still needs ({kind}: {known}{more}; places: {count}). Change those places in this shop too, or keep it.',
};
