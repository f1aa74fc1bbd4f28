import { type Locale, say } from '../../../schemas/text';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import { locator } from '../../../server/src/service/document/resolve-range';
import { applyText } from '../apply-text';
import { open } from '../marks';

const settings = { today: '2026-11-22' };

/** The findings of form of a text, as `line code`. */
export function told(text: string, locale?: Locale): string[] {
  const snapshot = open(text);
  return allFindings(snapshot, settings).flatMap(({ document, findings }) => {
    const where = locator(snapshot, document);
    return findings
      .filter(({ code }) => /^(?:yaml|schema|reference|placeholder)\//.test(code))
      .map(({ code, at, message, data }) => {
        const line = where(at).start.line + 1;
        return locale ? say(message, locale, data) : `${line} ${code}`;
      });
  });
}

/** The text after all fixes. */
export const fixed = (text: string): string => fixUntilDone(open(text), settings).snapshot.text;

/** The text after the first fix of a kind. */
export function afterFirst(text: string, wanted: string): string {
  const snapshot = open(text);
  for (const { document, findings } of allFindings(snapshot, settings))
    for (const { code, fixes } of findings)
      for (const { kind, edits } of fixes ?? [])
        if (kind === wanted && /^(?:yaml|placeholder)\//.test(code))
          return applyText(text, textEdits(snapshot, document, edits));
  return text;
}
