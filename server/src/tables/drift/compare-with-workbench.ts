import type { Playbook } from '../../../../schemas/playbook';
import type { Analysis } from '../../service';
import { comparable, comparedSections, type ComparedSection, oneForm } from './comparable';
import { compareExport } from './compare-export';
import type { DriftContext, ExportedWording, WorkbenchExport } from './drift-context';
import type { DriftReport } from './report';
import { wordingsOf } from './wordings';

/**
 * Compares what workbenches really hold with the playbook: what is missing there, extra there, other there. Rows are
 * held against an item's text as written and as it would be exported; both count as the same.
 */
export function compareWithWorkbench(
  { documents }: Analysis,
  exports: readonly WorkbenchExport[],
  context: DriftContext = {},
): DriftReport {
  const playbook = documents[context.document ?? 0]?.playbook ?? { shop: { name: '' } };
  const compared = exports.map((one) => {
    const exported = one.exported ?? context.exported;
    const sections = comparedSections.map((section) => ({
      section,
      items: listIn(playbook, section).map((item) => itemFor(section, item, exported)),
    }));
    return compareExport(one, sections, context);
  });
  const touched = new Set(
    compared.flatMap(({ entries }) =>
      entries.flatMap(({ kind, item }) =>
        item && (kind === 'missing' || kind === 'different') ? [item] : [],
      ),
    ),
  );
  return {
    exports: compared,
    wordings: wordingsOf(compared),
    itemsToWrite: comparedSections.flatMap((section) =>
      listIn(playbook, section)
        .filter((item) => touched.has(item))
        .map((item) => ({ section, item })),
    ),
    isSame: compared.every(({ entries }) => entries.every(({ kind }) => kind === 'same')),
  };
}

const listIn = (playbook: Partial<Playbook>, section: ComparedSection): readonly object[] =>
  playbook[section] ?? [];

function itemFor(section: ComparedSection, item: object, exported: ExportedWording | undefined) {
  const own = comparable(section, item);
  const sent = exported?.(own.text);
  return { item, ...own, texts: sent === undefined ? [own.text] : [own.text, oneForm(sent)] };
}
