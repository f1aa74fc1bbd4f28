import type { Playbook } from '../../../../schemas/playbook';
import type { Analysis } from '../../service';
import { comparable, comparedSections, type ComparedSection, oneForm } from './comparable';
import { compareExport } from './compare-export';
import type { DriftContext, WorkbenchExport } from './drift-context';
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
  const sections = comparedSections.map((section) => itemsOf(playbook, section, context));
  const compared = exports.map((one) => compareExport(one, sections, context));
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
    itemsToWrite: sections.flatMap(({ section, items }) =>
      items.filter(({ item }) => touched.has(item)).map(({ item }) => ({ section, item })),
    ),
    isSame: compared.every(({ entries }) => entries.every(({ kind }) => kind === 'same')),
  };
}

function itemsOf(playbook: Partial<Playbook>, section: ComparedSection, { exported }: DriftContext) {
  const items = ((playbook[section] ?? []) as readonly object[]).map((item) => {
    const own = comparable(section, item);
    const sent = exported?.(own.text);
    return { item, ...own, texts: sent === undefined ? [own.text] : [own.text, oneForm(sent)] };
  });
  return { section, items };
}
