import type { IdKind } from '../../../../schemas/meta';
import type { Analysis } from '../document/analysis';
import { idKey } from '../document/ids';
import type { Mention } from '../document/symbols';

/**
 * The ids of the files that a playbook extends, each once, the nearest file's first.
 * @param kind of this kind alone
 */
export function idsOfBases({ bases = [] }: Analysis, kind?: IdKind): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const { documents } of [...bases].reverse())
    for (const { definitions } of documents[0]?.blocks ?? [])
      for (const mention of definitions)
        if (kind === undefined || mention.kind === kind) {
          const key = idKey(mention.kind, mention.id);
          if (!found.has(key)) found.set(key, mention);
        }
  return [...found.values()];
}

/** The ids that a playbook may leave out or override and does neither yet. */
export function idsToTakeOver(file: Analysis, kind?: IdKind): readonly Mention[] {
  const [own] = file.alone?.documents ?? [];
  if (!own) return [];
  const left = new Set(own.playbook.without ?? []);
  const given = new Set(
    [...own.blocks].flatMap(({ definitions }) => definitions.map((one) => idKey(one.kind, one.id))),
  );
  return idsOfBases(file, kind).filter(({ kind: of, id }) => !left.has(id) && !given.has(idKey(of, id)));
}
