import { type CodeAction, CodeActionKind, type Command, type Range } from 'vscode-languageserver-types';
import { type Locale, say, type Text } from '../../../../../schemas/text';
import type { Analysis } from '../../document/analysis';
import { mayMove } from './extract-parts';
import { inheritedAt, ownEdit } from './own-part';

/** How a client is offered to move parts into a shared playbook: by its own command, which asks where, or by the server's. */
export type ExtractCommand = (range: Range) => Omit<Command, 'title'>;

/**
 * Refactorings between a file and those that it extends: an item or a section moves into a shared playbook, an item that is
 * taken over is written here to be changed.
 * @param extract undefined where the client cannot make files
 */
export function sharingActions(
  file: Analysis,
  range: Range,
  locale: Locale,
  extract: ExtractCommand | undefined,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (extract && mayMove(file, range))
    actions.push({
      title: say(words.extract, locale),
      kind: CodeActionKind.RefactorExtract,
      command: { title: say(words.extract, locale), ...extract(range) },
    });
  const inherited = inheritedAt(file, range.start);
  const edit = inherited && ownEdit(file, inherited);
  if (inherited && edit)
    actions.push({
      title: say(words.own, locale, { id: inherited.id }),
      kind: CodeActionKind.RefactorRewrite,
      edit: { changes: { [file.uri]: [edit] } },
    });
  return actions;
}

const words = {
  extract: { zh: '移到共用手册…', en: 'Move to a shared playbook…' },
  own: { zh: '把“{id}”改成本店自己的', en: 'Make "{id}" this shop\'s own' },
} as const satisfies Record<string, Text>;
