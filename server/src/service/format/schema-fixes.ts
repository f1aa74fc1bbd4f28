import { type Text, type TextData, joinTexts } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import { contentEnd } from '../yaml/ranges/node-end';
import { writtenAt } from '../yaml/ranges/place';
import { renderFlow } from '../yaml/edit/render';
import { hasBlank } from './blanks';
import type { Location, Finding, Fix } from './finding';
import type { Meant } from './meant';
import { set } from './set-edits';

/** A finding about form. Each is the schema's, so each is an error. */
export function formFinding(
  code: string,
  at: Location,
  message: Text,
  data: TextData,
  fixes: readonly Fix[] = [],
): Finding {
  return { code: `schema/${code}`, level: 'error', at, message, data, fixes };
}

/** A fix whose title names what goes and what comes. */
export const changeTo = (
  old: string,
  now: string,
  kind: Fix['kind'],
  edits: readonly Edit[],
): readonly Fix[] =>
  edits.length === 0
    ? []
    : [
        {
          title: { zh: '把 {old} 改成 {now}', en: 'Change {old} to {now}' },
          data: { old, now },
          kind,
          edits,
        },
      ];

/** The fixes that write what a value may mean. */
export const meantFixes = (
  owner: object,
  key: string | number,
  old: string,
  all: readonly Meant[],
): readonly Fix[] =>
  all.flatMap(({ value, kind }) => {
    const now = written(value);
    const whole = set(owner, key, value);
    const asShown = Array.isArray(value) || now !== renderFlow(value) || hasBlank(now);
    return changeTo(old, now, kind, asShown && whole.length > 0 ? inLine(owner, key, now) : whole);
  });

/** A value on one line. Dates go without quotes here, as everywhere in a playbook. */
const written = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : renderFlow(value);

/** A short list stays on the line. */
function inLine(owner: object, key: string | number, text: string): readonly Edit[] {
  const found = writtenAt(owner, key);
  if (!found) return [];
  const { segment, node } = found;
  return [{ kind: 'replace', at: { segment, start: node.start, end: contentEnd(segment.text, node) }, text }];
}

/** A key or an item with its value, on one line. */
export const lineOf = (key: string | number, value: unknown): string =>
  `${typeof key === 'number' ? '-' : `${key}:`} ${written(value)}`;

/** The lines that may be meant, as one text in each language. */
export function linesOf(key: string | number, all: readonly Meant[]): Text {
  const lines = all.map(({ value }) => lineOf(key, value));
  return joinTexts(
    lines.map((line) => ({ zh: `“${line}”`, en: `"${line}"` })),
    { zh: '还是', en: ' or ' },
  );
}
