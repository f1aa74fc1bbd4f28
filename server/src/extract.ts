import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type ExecuteCommandParams,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import { say, type Text } from '../../schemas/text';
import { EXTRACT } from './capabilities';
import { ask } from './guard';
import { wholeFile } from './requests';
import {
  type Analysis,
  extendsOf,
  type ExtractCommand,
  extractParts,
  folderOf,
  movableParts,
} from './service';
import type { Session } from './session';
import { addressOf, sameFile } from './workspace/bases/address';
import { pathBetween } from './workspace/bases/moved-paths';

/** The command of our own client, which asks where to and calls the server's. */
const ASK = 'servicePlaybook.extract';
/** The shared file where nobody is asked and none is extended yet. */
const DEFAULT_NAME = 'base.playbook.yaml';

/** The command that a client is offered; undefined where it cannot make files. */
export function extractCommand(
  uri: string,
  client: ClientCapabilities,
  isOurs: boolean,
): ExtractCommand | undefined {
  const { applyEdit, workspaceEdit } = client.workspace ?? {};
  if (!applyEdit || !workspaceEdit?.documentChanges || !workspaceEdit.resourceOperations?.includes('create'))
    return undefined;
  return (range) => ({ command: isOurs ? ASK : EXTRACT, arguments: [{ uri, range }] });
}

/** Registers the handler of `workspace/executeCommand`. */
export function attachExtract(session: Session): void {
  const { connection } = session;
  connection.onExecuteCommand(async ({ command, arguments: asked = [] }: ExecuteCommandParams) => {
    const { uri, range, target } = Object(asked[0]) as Readonly<Record<'uri' | 'range' | 'target', unknown>>;
    if (command !== EXTRACT || typeof uri !== 'string' || !isRange(range)) return null;
    const file = await wholeFile(session, uri);
    if (!file) return null;
    const to = typeof target === 'string' ? target : defaultTarget(file);
    const edit = to === undefined ? undefined : await extraction(session, file, range, to);
    if (!edit) {
      const message = say(words.refused, session.locale());
      // A notification: no client must answer it, as it must the request for a message with buttons.
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      return null;
    }
    const label = say(words.label, session.locale());
    const params = { label, edit: session.encoded(edit, file) };
    ask(connection.console, 'extract', connection.sendRequest(ApplyWorkspaceEditRequest.type, params));
    return null;
  });
}

async function extraction(
  session: Session,
  file: Analysis,
  range: Range,
  to: string,
): Promise<WorkspaceEdit | undefined> {
  const path = pathBetween(folderOf(file.uri) ?? '', to, './');
  const shared = await session.fileAt(to);
  const isCircular = (shared?.bases ?? []).some(({ uri }) => sameFile(uri) === sameFile(file.uri));
  if (path === undefined || isCircular || sameFile(to) === sameFile(file.uri)) return undefined;
  return session.turns.run(() => {
    if (session.snapshot(file.uri) !== file) return undefined;
    const made = session.answer('extract', undefined, () =>
      extractParts(file, movableParts(file, range), path, shared),
    );
    if (!made) return undefined;
    const start = { line: 0, character: 0 };
    const edits =
      'text' in made.shared
        ? [{ range: { start, end: start }, newText: made.shared.text }]
        : [made.shared.edit];
    return {
      documentChanges: [
        ...('text' in made.shared ? [{ kind: 'create' as const, uri: to }] : []),
        { textDocument: { uri: to, version: null }, edits },
        { textDocument: { uri: file.uri, version: file.version }, edits: [...made.own] },
      ],
    };
  });
}

/** The last file that it extends itself, else one beside it. */
function defaultTarget(file: Analysis): string | undefined {
  const folder = folderOf(file.uri);
  const last = extendsOf(file.alone ?? file).at(-1);
  const address = last && addressOf(file.uri, last.written, () => true);
  if (address && 'uri' in address) return address.uri;
  return folder === undefined ? undefined : folder + DEFAULT_NAME;
}

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

const words = {
  label: { zh: '抽成公用文件', en: 'Extract into a shared file' },
  refused: {
    zh: '没有移动：选中的内容在公用文件里已经有了同样的编号或部分，或者写法特殊（例如写在一行里、用了 & 和 *）。换一个文件，或者只选要移的条目。',
    en: 'Nothing was moved: the shared file has the same id or section already, or what is selected is written in a way that cannot be moved, such as on one line or with & and *. Choose another file, or select only the entries to move.',
  },
} as const satisfies Record<string, Text>;
