import type { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { writtenExtends } from '../../inheritance/with-bases';
import { textEdits } from '../../document/edits-to-text';
import { renderBlock } from '../../yaml/edit/render';
import { pairOf } from '../../yaml/parse/nodes';
import { contentEnd, lineEndAt, newlineOf } from '../../yaml/ranges/node-end';
import { positionAt } from '../../yaml/segments/layout';
import { oneLineList } from '../../yaml/edit/render';
import { plainRootOf } from './parts';

/** The edits by which a file extends another one too, before all others that it extends; none where it does already. */
export function extendsEdit(file: Analysis, path: string): readonly TextEdit[] {
  const [document] = file.documents;
  const section = document?.sections.get('extends');
  if (!document || !section) return [newLine(file, path)];
  const { owner, key } = section.entry;
  const raw = writtenExtends(document, section);
  const written = Array.isArray(raw) ? raw : [raw];
  if (written.includes(path)) return [];
  if (!Array.isArray(raw))
    return textEdits(file, document, [
      { kind: 'set', in: owner, key, value: raw === null ? path : oneLineList([raw, path]) },
    ]);
  return textEdits(file, document, [{ kind: 'add', in: raw, value: path }]);
}

function newLine(file: Analysis, path: string): TextEdit {
  const { text } = file;
  const root = plainRootOf(text);
  const version = root && pairOf(root, 'playbook');
  const line = `extends: ${renderBlock(path)}`;
  if (!version) {
    const at = positionAt(file, root?.start ?? 0);
    return { range: { start: at, end: at }, newText: newlineOf(text, `${line}\n`) };
  }
  const at = positionAt(file, lineEndAt(text, contentEnd(text, version.value ?? version.key)));
  return { range: { start: at, end: at }, newText: newlineOf(text, `\n${line}`) };
}
