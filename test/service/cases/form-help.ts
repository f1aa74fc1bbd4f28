import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../schemas/text';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { openFile, type Analysis } from '../../../server/src/service/document/analysis';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import type { FixKind } from '../../../server/src/service/format/finding';
import { applyText } from '../apply-text';

const settings = { today: '2026-11-22' };
const open = (text: string): Analysis => openFile('file:///case.playbook.yaml', 1, text);
/** One of the cases. */
export const read = (name: string): string =>
  readFileSync(join(process.cwd(), 'test/cases', `${name}.playbook.yaml`), 'utf8');

/** The text after the fixes of what YAML and the format say. */
export const fixed = (text: string, kinds: readonly FixKind[] = ['fix']): string =>
  fixUntilDone(open(text), settings, {
    kinds,
    wanted: ({ code }) => /^(?:yaml|schema|reference)\//.test(code),
  }).snapshot.text;

/** What is said of a text's form. */
export const formOf = (text: string, locale: 'zh' | 'en' = 'zh'): string[] =>
  allFindings(open(text), settings).flatMap(({ findings }) =>
    findings
      .filter(({ code, level }) => /^(?:schema|reference)\//.test(code) && level !== 'info')
      .map(({ message, data }) => say(message, locale, data)),
  );

/** The text with the first of the fixes that has this title. */
export function chosen(text: string, title: string): string {
  const snapshot = open(text);
  for (const { document, findings } of allFindings(snapshot, settings))
    for (const { fixes = [] } of findings)
      for (const fix of fixes)
        if (say(fix.title, 'zh', fix.data) === title)
          return applyText(text, textEdits(snapshot, document, fix.edits));
  return assert.fail(`no fix is called ${title}`);
}
