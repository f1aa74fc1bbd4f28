import type { DriftEntry, DriftReport } from './report';

/** The comparison for programs: version 1. Keys may be added, none is removed. */
export const driftJson = (report: DriftReport): object => ({
  version: 1,
  same: report.isSame,
  exports: report.exports.map(({ name, counts, isDoubtful, entries, refused }) => ({
    name,
    doubtful: isDoubtful,
    counts,
    entries: entries.map(entryJson),
    refused: refused.map(({ place }) => place),
  })),
  wordings: report.wordings.map(({ section, name, text, others, current, without }) => ({
    section,
    name,
    text,
    others,
    current,
    without,
  })),
  to_write: report.itemsToWrite,
});

const entryJson = ({ kind, section, name, item, row, by, differences, unwanted, repeats }: DriftEntry) => ({
  kind,
  section,
  name,
  id: (item as { readonly id?: string } | undefined)?.id,
  place: row?.place,
  repeats_at: row && row.repeats.length > 0 ? row.repeats : undefined,
  paired_by: by?.replace(/ /g, '_'),
  unwanted,
  repeats,
  differences,
});
