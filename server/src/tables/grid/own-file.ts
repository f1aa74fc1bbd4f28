import { type Analysis, type PlaybookDocument } from '../../service';
import { playbookIn } from '../import/playbook-section';

/** The file and its playbook without those that it extends: what edits are made in. */
export interface OwnFile {
  readonly file: Analysis;
  readonly document: PlaybookDocument;
  /** Its number among the YAML documents of the file. */
  readonly index: number;
}

export function ownFile(analysis: Analysis): OwnFile {
  const file = analysis.alone ?? analysis;
  const document = playbookIn(file);
  return { file, document, index: file.documents.indexOf(document) };
}

/** The playbook that is edited, with what it takes over from others. */
export const wholeDocument = (analysis: Analysis): PlaybookDocument =>
  analysis.documents[ownFile(analysis).index]!;
