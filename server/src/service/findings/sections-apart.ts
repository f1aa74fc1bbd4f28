import type { Text } from '../../../../schemas/text';
import type { PlaybookDocument } from '../document/assemble';
import type { Snapshot } from '../document/snapshot';
import type { Finding } from '../format/finding';
import { sectionNames } from '../format/format';
import { lineEndAt } from '../yaml/ranges/node-end';

/**
 * Recognises a `---` between the sections of one playbook, written as a ruler: what follows it is no playbook of its own,
 * since it has no version, and no section is there twice.
 */
export function sectionsApart({ documents }: Snapshot, document: PlaybookDocument): Finding | undefined {
  const place = documents.indexOf(document);
  const marker = document.blocks.at(0)?.segment;
  const mark = marker?.kind === 'marker' ? /^(?:---|\.\.\.)(?=\s|$)/.exec(marker.text)?.[0] : undefined;
  if (place < 1 || !marker || mark === undefined || isOwn(document)) return undefined;
  const names = [...document.sections.keys()];
  if (!names.some((name) => sectionNames.includes(name))) return undefined;
  const begin = documents.slice(0, place).findLastIndex(isOwn);
  const before = documents.slice(Math.max(0, begin), place);
  if (before.some(({ sections }) => names.some((name) => sections.has(name)))) return undefined;
  const at = { segment: marker, start: 0, end: mark.length };
  const line = `# ${marker.text.slice(0, lineEndAt(marker.text, 0)).trimEnd()}`;
  return {
    code: 'yaml/document-marker',
    level: 'error',
    at,
    message,
    data: { mark, line },
    fixes: [{ title, kind: 'fix', edits: [{ kind: 'replace', at: { ...at, end: 0 }, text: '# ' }] }],
  };
}

/** Whether one of these findings tells a ruler that begins with `---`, and with it a playbook that is none: `--- 常用语 ---`. */
export const hasRulerAsMarker = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ code, at }) =>
      code === 'yaml/other-comment' &&
      'segment' in at &&
      at.start === 0 &&
      at.segment.text.startsWith('--- '),
  );

/** Whether a document says what only a playbook as a whole says. */
const isOwn = ({ sections }: PlaybookDocument): boolean => whole.some((name) => sections.has(name));

const whole = ['playbook', 'extends', 'shared'];

const message: Text = {
  zh: '单独一行“{mark}”会把文件分成两份手册，下面的几节就不算在上面这家店里。只想隔开，就写成注释：“{line}”，或者空一行。',
  en: 'A line "{mark}" divides the file into two playbooks, so the sections below are none of the shop above. To set them apart write a comment, "{line}", or leave a blank line.',
};

const title: Text = { zh: '写成注释，合成一份手册', en: 'Make it a comment: one playbook' };
