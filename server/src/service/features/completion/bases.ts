import { CompletionItemKind, type Position } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../../schemas/format';
import { folderOf, resolvePath } from '../../config/address';
import type { Analysis } from '../../document/analysis';
import { format } from '../../format/format';
import { childSchema, schemasOf } from '../../format/schema-node';
import { extendsOf } from '../../inheritance/with-bases';
import { offsetAt, segmentAt } from '../../yaml/segments/layout';
import type { FittingValues } from './fitting-values';
import { type BaseChoice, type CompletionContext, wordOf } from './context';
import { bestMatches } from './ids';

/**
 * Whether completion at a position may need the files that the playbook could extend: a host that must look for them
 * asks first.
 */
export function asksForBases(snapshot: Analysis, position: Position): boolean {
  const block = snapshot.blocks.at(segmentAt(snapshot, offsetAt(snapshot, position)));
  const names = block?.entries.map(({ key }) => key) ?? [];
  return [block?.section, ...names].some(
    (name) => name !== undefined && holdsBases(childSchema(format, name)),
  );
}

const holdsBases = (schema: SchemaNode | undefined): boolean =>
  schema !== undefined && schemasOf(schema).some(({ base, items }) => base ?? items?.base);

/** The files that the playbook may extend, without those that it names in another place. */
export function basesToExtend(context: CompletionContext, given: readonly BaseChoice[]): FittingValues {
  const { snapshot, caret } = context;
  const folder = folderOf(snapshot.uri) ?? '';
  const own = wordOf(context);
  const others = extendsOf(snapshot.alone ?? snapshot).filter(({ written }) => written !== own);
  const named = new Set(others.map(({ written }) => resolvePath(folder, written)));
  const free = given
    .filter(({ path }) => !named.has(resolvePath(folder, path)))
    .map(({ path, title }) => ({ id: path, label: title }));
  const { ids, isIncomplete } = bestMatches(caret.typed, free);
  const all = ids.map(({ id, label }) => ({ value: id, kind: CompletionItemKind.File, meaning: label }));
  return { all, isIncomplete };
}
