import { readableDiff } from '../../tables';
import type { ApprovalEntry, EntryValue } from './entries';
import type { ApprovalReport } from './report';

/** The stable output for programs: version 1. Keys may be added, none is removed. Lines count from 1. */
export const asApprovalJson = (reports: readonly ApprovalReport[]): string =>
  `${JSON.stringify({ version: 1, playbooks: reports.map(reportJson) }, null, 2)}\n`;

const reportJson = ({ file, shop, comparedWith, approved, waiting }: ApprovalReport) => ({
  file,
  shop: shop || null,
  ...(comparedWith !== undefined && { compared_with: comparedWith }),
  approved: approved.map(entryJson),
  waiting: waiting.map(entryJson),
});

const entryJson = ({
  kind,
  file,
  line,
  isElsewhere,
  section,
  ids,
  what,
  items,
  obstacles,
}: ApprovalEntry) => ({
  kind,
  file,
  line,
  extended: isElsewhere,
  section: section || null,
  ids,
  what: what || null,
  obstacles,
  items: items.map(({ name, id, values }) => ({ name, id: id ?? null, values: values.map(valueJson) })),
});

const valueJson = ({ field, label, value, text, isText, earlier }: EntryValue) => ({
  field,
  label,
  value,
  text,
  read_by_customers: isText,
  ...(earlier && { same: earlier.isSame, before: earlier.isSame ? undefined : (earlier.before ?? null) }),
  ...(isText && earlier?.before !== undefined && { changes: readableDiff(earlier.before, String(value)) }),
});
