import { type Text, type TextData, joinTexts } from '../../../../schemas/text';
import type { Edit } from '../yaml/edit/edit';
import { contentEnd } from '../yaml/ranges/node-end';
import { originOf } from '../yaml/parse/value';
import { writtenAt } from '../yaml/ranges/place';
import { renderFlow } from '../yaml/edit/render';
import { hasBlank } from './blanks';
import type { Location, Finding, Fix } from './finding';
import type { Meant } from './meant';
import { set } from './set-edits';

/** Makes a format error: a finding of validation, with the level `error`. */
export function formFinding(
  code: string,
  at: Location,
  message: Text,
  data: TextData,
  fixes: readonly Fix[] = [],
): Finding {
  return { code: `schema/${code}`, level: 'error', at, message, data, fixes };
}

/** Makes a fix whose title names the old and the new text; none without edits. */
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
          title: { zh: '把“{old}”改成“{now}”', en: 'Change {old} to {now}' },
          data: { old, now },
          kind,
          edits,
        },
      ];

/** Makes fixes that replace a value by those that it may stand for. */
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

/** Renders a value on one line. Dates have no quotes, as everywhere in a playbook. */
const written = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : renderFlow(value);

/** Replaces a value on its line, so that a short list stays in flow style. */
function inLine(owner: object, key: string | number, text: string): readonly Edit[] {
  const found = writtenAt(owner, key);
  if (!found) return [];
  const { segment, node } = found;
  return [{ kind: 'replace', at: { segment, start: node.start, end: contentEnd(segment.text, node) }, text }];
}

/** Renders a key or an item with its value, on one line; an item of a list in brackets has no dash. */
export function lineOf(owner: object, key: string | number, value: unknown): string {
  if (typeof key === 'string') return `${key}: ${written(value)}`;
  const origin = originOf(owner);
  return origin && !origin.items && origin.node.flow ? written(value) : `- ${written(value)}`;
}

/** The corrected lines, joined to one text in each language. */
export function linesOf(owner: object, key: string | number, all: readonly Meant[]): Text {
  const lines = all.map(({ value }) => lineOf(owner, key, value));
  return joinTexts(
    lines.map((line) => ({ zh: `“${line}”`, en: `"${line}"` })),
    { zh: '还是', en: ' or ' },
  );
}
