import type { FormState, Page } from '../../../protocol';
import { type Analysis, gotoText, locator } from '../../../service';
import { type ExportedFile, exportFiles } from '../../export/export-files';
import { exportRows } from '../../export/export-rows';
import { playbookIn } from '../../import/playbook-section';
import type { OpenTables } from '../open-tables';
import { pageTitle, sayIn } from '../page-words';
import type { TablePageContext } from '../table-page-context';
import { readExportChoices } from './export-choices';
import { formPart } from './form-part';
import { excessPart, previewPart, savePart } from './preview-parts';
import { words } from './words';

/** An export as a person has set it: its page, and its files. */
export interface ExportPage {
  readonly page: Page;
  readonly files: readonly ExportedFile[];
}

/**
 * The export of a playbook to the target that the form names. Nothing is written.
 * @param opened the team's own targets, if files of them were chosen
 */
export async function exportPage(
  analysis: Analysis,
  form: FormState | undefined,
  context: TablePageContext,
  { targets: own, notices }: Pick<OpenTables, 'targets' | 'notices'> = { targets: [], notices: [] },
): Promise<ExportPage> {
  const say = sayIn(context.locale);
  const choices = readExportChoices(playbookIn(analysis), form, context, own);
  const exported = exportRows(analysis, choices.target, choices.context);
  const files = await exportFiles(exported, choices);
  const locate = locator(analysis);
  const goto = (item: object): string => gotoText(locate({ in: item }));
  const parts = [
    formPart(exported, choices, notices, say),
    ...excessPart(exported, say, goto),
    previewPart(exported, choices, say),
    savePart(exported, files, say),
  ];
  return { page: { title: pageTitle(analysis, say(words.title)), version: analysis.version, parts }, files };
}
