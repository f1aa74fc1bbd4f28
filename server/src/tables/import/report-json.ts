import { type Locale, say } from '../../../../schemas/text';
import { needsLook, type ImportReport } from './report';
import type { Notice } from '../text/notice';

/** The report of an import for programs: version 1. Keys may be added, none is removed. Rows count as the spreadsheet does. */
export function importJson(report: ImportReport, locale: Locale): object {
  const { plan, chosen, isWritten, problems = [] } = report;
  const written = new Set(chosen);
  const told = ({ message, data, ...place }: Notice): object => ({
    ...place,
    message: say(message, locale, data),
  });
  return {
    version: 1,
    written: isWritten,
    complete: !needsLook(report),
    notices: plan.notices.map(told),
    problems: problems.map(told),
    sheets: plan.layouts.map(({ file, sheet, section, header, columns, notices }) => ({
      file,
      sheet,
      section: section ?? null,
      header,
      columns: columns.map(({ index, heading, field }) => ({ index, heading, field: field ?? null })),
      notices: notices.map(told),
    })),
    rows: plan.rows.map((planned) => ({
      ...planned.row.place,
      section: planned.row.section,
      outcome: planned.outcome,
      imported: written.has(planned),
      item: planned.row.item,
      id: (planned.target as { readonly id?: string } | undefined)?.id ?? null,
      changes: planned.changes.map(({ field, before, after }) => ({ field, before, after })),
      reasons: [...planned.reasons, ...planned.row.notices].map(told),
      repeats: planned.row.repeats,
    })),
  };
}
