import { type TableSection, tableSections } from '../layout/table-row';
import type { Playbook } from '../../../../schemas/playbook';
import type { Analysis } from '../../service';
import type { Item } from '../import/fields';
import { translationsOf } from '../import/translations';
import { comparable, oneForm } from './comparable';
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
  const compared = exports.map((one) => {
    const forms = {
      exported: one.exported ?? context.exported,
      exportedCode: one.exportedCode ?? context.exportedCode,
      exportedItem: one.exportedItem,
    };
    const languages = new Set(one.rows.map(({ item }) => item.language));
    const sections = tableSections.map((section) => ({
      section,
      items: listIn(playbook, section).flatMap((item) => [
        itemFor(section, item, forms),
        // An export that holds a row for each language is asked for those languages that it has.
        ...translationsOf(item as Item)
          .filter(({ language }) => languages.has(language))
          .map((translation) => ({ ...itemFor(section, translation, forms, item), item })),
      ]),
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
    itemsToWrite: tableSections.flatMap((section) =>
      listIn(playbook, section)
        .filter((item) => touched.has(item))
        .map((item) => ({ section, item })),
    ),
    isSame: compared.every(({ entries }) => entries.every(({ kind }) => kind === 'same')),
  };
}

const listIn = (playbook: Partial<Playbook>, section: TableSection): readonly object[] =>
  playbook[section] ?? [];

type Forms = Pick<WorkbenchExport, 'exported' | 'exportedCode' | 'exportedItem'>;

/** @param base the item that it is a translation of */
function itemFor(
  section: TableSection,
  item: object,
  { exported, exportedCode, exportedItem }: Forms,
  base?: object,
) {
  const own = comparable(section, item);
  const both = (written: string, sent: string | undefined): readonly string[] =>
    sent === undefined ? [written] : [written, oneForm(sent)];
  return {
    item,
    ...own,
    texts: both(own.text, exported?.(own.text)),
    codes: both(own.code, exportedCode?.(own.code)),
    asExported: () => {
      const language = base && (item as { readonly language?: string }).language;
      const back = exportedItem?.((base ?? item) as Item, language);
      return back && comparable(section, back);
    },
  };
}
