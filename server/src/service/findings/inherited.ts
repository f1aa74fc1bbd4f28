import type { Text } from '../../../../schemas/text';
import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import { locator } from '../document/resolve-range';
import type { Finding, Fix } from '../format/finding';
import type { Edit } from '../yaml/edit/edit';
import { pairOf } from '../yaml/parse/nodes';
import { originOf } from '../yaml/parse/value';
import { fixEdits } from '../document/edits-to-text';
import { atOwnPlaces } from './at-own-place';
import type { CheckSettings } from './gaps';
import { memoize } from '../collections/memoize';
import type { Range } from '../yaml/segments/lines';

/**
 * Brings findings home: one about a place in a file that the playbook extends is told there by that file itself; where
 * only both together make it true, it is told where the playbook's own file does it (at-own-place.ts), with the place as
 * related information.
 * @param toldBy the findings of one of those files as it is alone
 */
export function broughtHome(
  file: Analysis,
  document: PlaybookDocument,
  found: readonly Finding[],
  settings: CheckSettings,
  toldBy: (base: Analysis) => readonly Finding[],
): readonly Finding[] {
  const { bases = [] } = file;
  if (!document.inherited || bases.length === 0) return found;
  const where = locator(file, document);
  const toldIn = memoize((base: Analysis): ReadonlySet<string> => {
    const there = locator(base);
    return new Set(toldBy(base).map(({ code, at }) => placed(code, there(at).start)));
  });
  const abroad: Finding[] = [];
  const here = found.flatMap((finding): readonly Finding[] => {
    const { uri, start } = where(finding.at);
    if (uri === undefined) return [applicable(file, document, finding)];
    const base = bases.find((one) => one.uri === uri);
    if (base && !toldIn(base).has(placed(finding.code, start))) abroad.push(finding);
    return [];
  });
  return [...here, ...atOwnPlaces(file, document, abroad, settings)];
}

const placed = (code: string, { line, character }: Range['start']): string => `${code} ${line}:${character}`;

/** Findings less those about places of files that the playbook extends: an ignore there may be used by another shop. */
export function ofThisFile(
  file: Analysis,
  document: PlaybookDocument,
  found: readonly Finding[],
): readonly Finding[] {
  if (!document.inherited) return found;
  const where = locator(file, document);
  return found.filter(({ at }) => where(at).uri === undefined);
}

/** A finding with those of its fixes that write into this file alone, and over nothing that it says itself. */
function applicable(file: Analysis, document: PlaybookDocument, finding: Finding): Finding {
  const { fixes } = finding;
  if (!fixes || fixes.length === 0) return finding;
  return { ...finding, fixes: fixes.filter((fix) => isOfUse(file, document, fix)) };
}

const isOfUse = (file: Analysis, document: PlaybookDocument, fix: Fix): boolean =>
  !fix.edits.some((edit) => isSaidHere(document, edit)) && fixEdits(file, document, fix).length > 0;

/**
 * Whether an edit writes what a rule lacks in place of the file's own word: `null`, by which the shop does without what
 * the shared playbook has, or a value that cannot be read and overrides nothing.
 */
function isSaidHere({ inherited }: PlaybookDocument, edit: Edit): boolean {
  if (edit.kind === 'section') return inherited!.takenAway.has(edit.name);
  if (edit.kind !== 'set') return false;
  const { node, from, takenAway } = originOf(edit.in) ?? {};
  const key = String(edit.key);
  if (takenAway?.has(key)) return true;
  return node?.kind === 'map' && from?.has(key) === true && pairOf(node, key) !== undefined;
}

/** `without` in a playbook that extends no file has nothing to leave out. */
export function withoutBase({ sections }: PlaybookDocument): readonly Finding[] {
  const entry = sections.get('without')?.entry;
  if (!entry || sections.has('extends')) return [];
  const at = { in: entry.owner, key: entry.key, onKey: true } as const;
  return [{ code: 'reference/nothing-extended', level: 'warning', at, message: nothingMessage }];
}

const nothingMessage: Text = {
  zh: '这份手册没有写 extends，没有沿用共用手册，所以 without 不起作用。要沿用，就加一行“extends: ./base.playbook.yaml”，换成您那份共用手册的位置；不沿用，就删掉 without。',
  en: 'This playbook has no extends and builds on no shared playbook, so without has no effect. To build on one, add the line "extends: ./base.playbook.yaml" with the path of yours; otherwise delete without.',
};
