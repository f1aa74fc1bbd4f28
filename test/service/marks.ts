import { say } from '../../schemas/text';
import { openFile, type Analysis } from '../../server/src/service/document/analysis';
import { syntaxFindings } from '../../server/src/service/findings/yaml-findings';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import type { Position } from '../../server/src/service/yaml/segments/lines';

/** The caret in a fixture: a character that no playbook contains. */
const CARET = '‸';

/** A fixture's text without its caret, and where the caret stood. */
export function atCaret(marked: string): { snapshot: Analysis; position: Position; offset: number } {
  const offset = marked.indexOf(CARET);
  if (offset < 0) throw new Error('the fixture has no caret');
  const snapshot = open(marked.replace(CARET, ''));
  return { snapshot, position: positionAt(snapshot, offset), offset };
}

export const open = (text: string): Analysis => openFile('file:///test.playbook.yaml', 1, text);

/** What is malformed in a text, told in English: what YAML refuses and what the format refuses. */
export function malformed(text: string): readonly string[] {
  return open(text).documents.flatMap(({ findings: issues, blocks }) => {
    const form = [...issues, ...[...blocks].flatMap((block) => block.findings)];
    return [...[...blocks].flatMap(syntaxFindings), ...form]
      .filter(({ level }) => level === 'error')
      .map(({ code, message, data }) => `${code}: ${say(message, 'en', data)}`);
  });
}
