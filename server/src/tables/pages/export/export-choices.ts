import type { FormState } from '../../../protocol';
import type { PlaybookDocument } from '../../../service';
import type { ExportContext } from '../../export/export-context';
import { plainWorkbookFor, type Target, targets } from '../../targets/target';
import type { TablePageContext } from '../table-page-context';

/** The names of the form's controls. */
export const controls = { target: 'target', all: 'all', personal: 'personal', leave: 'leave' } as const;

/** The targets that can be written, in the order of the select: a workbook of our own holds most, and every team can open it. */
function writableFor(document: PlaybookDocument): readonly Target[] {
  const first = plainWorkbookFor(document);
  return targets
    .filter(({ read_only: isRead }) => !isRead)
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** What a person has set for an export. */
export interface ExportChoices {
  /** The targets to choose from. */
  readonly offered: readonly Target[];
  readonly target: Target;
  readonly leavesOut: boolean;
  readonly context: ExportContext;
}

/** @param own targets of the team, the first of which is taken until another is chosen */
export function readExportChoices(
  document: PlaybookDocument,
  form: FormState = {},
  context: TablePageContext,
  own: readonly Target[],
): ExportChoices {
  const offered = [...own, ...writableFor(document)];
  const has = (name: string): boolean => (form[name]?.length ?? 0) > 0;
  return {
    target: offered.find(({ id }) => id === form[controls.target]?.[0]) ?? offered[0]!,
    offered,
    leavesOut: has(controls.leave),
    context: { ...context, all: has(controls.all), scope: has(controls.personal) ? 'all' : 'team' },
  };
}
