/** What a person does in every editor; emoji stand before nearly every place that is asked about. */

export const name = 'shop.playbook.yaml';

/** The playbook at first. */
export const first = `playbook: 1
shop: { name: 小满🏠家居 }
priority:
  categories:
    - { name: 🙂投诉😡, id: complaint } # é
quick_replies:
  - { title: 😀退款, id: refund, text: 好的🙂, category: complaint, status: drafts }
ho
`;

/**
 * The playbook at last: the house of the shop's name deleted, a thumb typed behind the face, `drafts` fixed, the id renamed,
 * `, scope: te` typed behind `draft` and completed, `ho` completed to a section.
 */
export const last = (section: string): string => `playbook: 1
shop: { name: 小满家居 }
priority:
  categories:
    - { name: 🙂投诉😡, id: urgent } # é
quick_replies:
  - { title: 😀👍🏽退款, id: refund, text: 好的🙂, category: urgent, status: draft, scope: team }
${section}
`;

/** The section, by how the editor inserts it. */
export const sections = {
  onLines: `hours:
  weekly:
    mon-fri: 09:00-18:00
    sat:
      - 10:00-12:00
      - 14:00-17:00
    sun: closed`,
  onOneLine: 'hours: {weekly: {mon-fri: 09:00-18:00, sat: [10:00-12:00, 14:00-17:00], sun: closed}}',
} as const;

/** Where a finding begins: its line, counted from 1, and what stands in it from there on. */
export type Landing = readonly [line: number, from: string];

/** Each place once, as an editor tells them by a line and how much of it stands before them, both from 0. */
export function landingsIn(
  text: string,
  places: readonly (readonly [line: number, before: number])[],
  unit: 'bytes' | 'units' | 'characters',
): readonly Landing[] {
  const lines = text.split('\n');
  const each = new Map(places.map((place) => [place.join(), place]));
  return [...each.values()]
    .sort(([line, before], [otherLine, other]) => line - otherLine || before - other)
    .map(([line, before]) => [line + 1, behind(lines[line] ?? '', before, unit)]);
}

function behind(line: string, before: number, unit: 'bytes' | 'units' | 'characters'): string {
  if (unit === 'bytes') return Buffer.from(line).subarray(before).toString();
  return unit === 'units' ? line.slice(before) : [...line].slice(before).join('');
}
