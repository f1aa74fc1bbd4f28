import type { Text } from '../../../../schemas/text';
import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import type { Finding } from '../format/finding';
import { fileName } from './base-source';
import { holdProblems } from './layer';

/** The files that a playbook extends and that YAML cannot read whole: what cannot be read there, it does not take over. */
export function brokenBases(own: PlaybookDocument, bases: readonly Analysis[]): readonly Finding[] {
  const entry = own.sections.get('extends')?.entry;
  const broken = bases.filter(({ documents: [document] }) => document && holdProblems(document.blocks));
  if (!entry || broken.length === 0) return [];
  const names = broken.map(({ uri }) => fileName(uri)).join(', ');
  const at = { in: entry.owner, key: entry.key, onKey: true } as const;
  return [{ code: 'reference/broken-file', level: 'error', at, message, data: { names } }];
}

const message: Text = {
  zh: '共用手册 {names} 有读不通的地方，那些地方没有算进来。打开它，先把里面报的错误改好。',
  en: 'The shared playbook {names} cannot be read whole, and what cannot be read is left out here. Open it and mend its errors first.',
};
