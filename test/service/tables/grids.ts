import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../../server/src/service';
import type { GridAction, GridSection, SentGrid } from '../../../server/src/protocol';
import { makeGrids } from '../../../server/src/tables';
import { applyText } from '../apply-text';

/** A section of a file as a person sees and edits it. */
export interface GridOfFile {
  readonly sent: SentGrid;
  readonly rows: NonNullable<SentGrid['rows']>;
  readonly columns: NonNullable<SentGrid['columns']>;
  /** The text after an action, or why there is none. */
  act(
    action: GridAction,
  ): { readonly text: string; readonly edits: readonly TextEdit[] } | { readonly refusal: string };
  /** The index of a column by its field. */
  column(field: string): number;
}

export const gridContext = (section: GridSection) =>
  ({ section, settings: { today: '2026-11-29' }, locale: 'zh', now: '2026-11-29T02:00:00Z' }) as const;

/** @param now the file as it is when the person acts, if it was changed since */
export function gridOf(file: Analysis, section: GridSection, now: Analysis = file): GridOfFile {
  let number = 0;
  const grids = makeGrids(() => String(++number));
  const context = gridContext(section);
  const sent = grids.rows(file, context, undefined);
  return {
    sent,
    rows: sent.rows!,
    columns: sent.columns!,
    column: (field) => sent.columns!.findIndex((column) => column.field === field),
    act: (action) => {
      const answer = grids.edits(now, context, sent.resultId, action);
      if ('refusal' in answer) return answer;
      return { text: applyText(now.text, answer.edits), edits: answer.edits };
    },
  };
}
