import type { TextEdit } from 'vscode-languageserver-types';
import type { FieldPath } from '../../../../../schemas/field-path';
import type { Playbook } from '../../../../../schemas/playbook';
import type { PlaybookDocument } from '../../document/assemble';
import { editsAsChanges } from '../../document/edits-as-changes';
import { changeSnapshot, type Snapshot } from '../../document/snapshot';
import type { Path } from '../../yaml/ranges/path';
import type { CaretNodes } from './caret-nodes';
import type { Text, TextData } from '../../../../../schemas/text';
import type { SegmentEdit } from '../../yaml/edit/edit';
import type { Node } from '../../yaml/parse/nodes';
import { parse } from '../../yaml/parse/parse';
import { sameValue } from '../../yaml/rewrite/same-value';
import type { Segment } from '../../yaml/segments/segment';

/** A refactoring that can be offered. */
export interface Refactoring {
  readonly title: Text;
  /** For the blanks of the title. */
  readonly data?: TextData;
  /** A kind of code action: `refactor.rewrite`, `refactor.move.up` …. */
  readonly kind: `refactor.${string}`;
  readonly edits: readonly TextEdit[];
}

/** Whether a segment parses with the edits, and then has the wanted value. */
export function makes(segment: Segment, edits: readonly SegmentEdit[], wanted: Node | undefined): boolean {
  const { root, problems } = parse(
    edits
      .filter((edit) => edit.segment === segment)
      .sort((a, b) => b.start - a.start)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), segment.text),
  );
  return problems.length === 0 && sameValue(root, wanted);
}

/** A tree with another node in place of one of its own. */
export function withNode(root: Node, node: Node, by: Node): Node {
  if (root === node) return by;
  if (root.kind === 'seq') return { ...root, items: root.items.map((item) => withNode(item, node, by)) };
  if (root.kind !== 'map') return root;
  return {
    ...root,
    pairs: root.pairs.map((pair) => ({ ...pair, value: pair.value && withNode(pair.value, node, by) })),
  };
}

/** Whether a path leads to a field. */
export function isAt(path: Path, field: FieldPath): boolean {
  const names = field.split('.');
  return (
    names.length === path.length && names.every((name, index) => name === '*' || name === String(path[index]))
  );
}

/** The playbook at the caret as its file alone says it. */
export const ownDocument = ({ snapshot, document }: CaretNodes): PlaybookDocument | undefined =>
  (snapshot.alone ?? snapshot).documents[snapshot.documents.indexOf(document)];

/** What the file alone says after edits: the playbook in which the caret stands. */
export function playbookAfter(
  { snapshot, document }: CaretNodes,
  edits: readonly TextEdit[],
): Playbook | undefined {
  const after = changeSnapshot(snapshot.alone ?? snapshot, snapshot.version + 1, editsAsChanges(edits));
  const isRead = problemsIn(after) <= problemsIn(snapshot);
  return isRead ? after.documents[snapshot.documents.indexOf(document)]?.playbook : undefined;
}

const problemsIn = ({ segments }: Snapshot): number =>
  Array.from(segments).reduce((sum, { problems }) => sum + problems.length, 0);
