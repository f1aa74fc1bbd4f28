import type { Analysis } from '../../service';
import type { Item } from '../import/fields';
import { playbookIn } from '../import/playbook-section';
import type { SheetLayout } from '../layout/sheet-layout';
import { type Target, targetNamed } from '../targets/target';
import { codesFor } from './code';
import type { ExportContext } from './export-context';
import { exportedText } from './exported-text';
import { type ItemsReadBack, itemsReadBack } from './items-read-back';

/** Where sheets have no target's layout, texts are held against those of a plain table. */
const PLAIN = 'csv';

/** How what is written in a playbook reads in tables: its texts, its shortcuts, and whole items. */
export interface ExportedForms {
  readonly exported: (text: string) => string;
  readonly exportedCode: (shortcut: string) => string;
  /** What a row says that has the item, or one of its translations; undefined where no layout is known. */
  readonly exportedItem: (item: Item, language?: string) => Item | undefined;
}

/**
 * Tells how texts, shortcuts and items of the playbook read in tables of these layouts: texts with the values of the
 * playbook's own placeholders, and those of the workbench as the target writes them; shortcuts by its rule; items with
 * what the target has room for. Rows that say that are rows that say the same.
 * @param own targets of the team, with which the tables were read
 */
export function exportedFor(
  analysis: Analysis,
  layouts: readonly SheetLayout[],
  { document, ...rest }: ExportContext,
  own: readonly Target[] = [],
): ExportedForms {
  const context = { ...rest, document: document ?? analysis.documents.indexOf(playbookIn(analysis)) };
  const ids = new Set(layouts.flatMap(({ section, target }) => (section ? [target ?? PLAIN] : [])));
  const target = targetNamed([...ids][0] ?? PLAIN, own) ?? targetNamed(PLAIN)!;
  const isKnown = layouts.some(({ section, target: id }) => section !== undefined && id === target.id);
  // Asked for only where a row differs, since most rows of most tables do not.
  let readBack: ItemsReadBack | undefined;
  return {
    exported: exportedText(analysis, target, context),
    exportedCode: codesFor(target, (analysis.documents[context.document] ?? analysis.documents[0]!).playbook),
    exportedItem: (item, language = '') => {
      if (!isKnown) return undefined;
      readBack ??= itemsReadBack(analysis, target, context);
      return readBack.get(item)?.get(language);
    },
  };
}
