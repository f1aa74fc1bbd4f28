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
/** The shared playbook where nobody is asked and none is extended yet. */
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
    const edit = to === undefined ? 'unsaved' : await extraction(session, file, range, to);
    if (typeof edit === 'string') {
      const message = say(refusals[edit], session.locale());
      // A notification: no client must answer it, as it must the request for a message with buttons.
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      return null;
    }
    const params = { label: say(label, session.locale()), edit: session.encoded(edit, file) };
    ask(connection.console, 'extract', connection.sendRequest(ApplyWorkspaceEditRequest.type, params));
    return null;
  });
}

/** The edit that moves the parts in a range to another file, or why there is none. */
async function extraction(
  session: Session,
  file: Analysis,
  range: Range,
  to: string,
): Promise<WorkspaceEdit | keyof typeof refusals> {
  const path = pathBetween(folderOf(file.uri) ?? '', to, './');
  const shared = await session.fileAt(to);
  const isCircular = (shared?.bases ?? []).some(({ uri }) => sameFile(uri) === sameFile(file.uri));
  if (sameFile(to) === sameFile(file.uri)) return 'itself';
  if (isCircular) return 'circle';
  if (path === undefined) return 'elsewhere';
  return session.turns.run((): WorkspaceEdit | keyof typeof refusals => {
    if (session.snapshot(file.uri) !== file) return 'changed';
    const made = session.answer('extract', undefined, () =>
      extractParts(file, movableParts(file, range), path, shared),
    );
    if (!made) return 'no place';
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

const label: Text = { zh: '移到共用手册', en: 'Move to a shared playbook' };

/** Why nothing was moved, and what to do. */
const refusals = {
  unsaved: {
    zh: '没有移动：这份手册还没有保存，不知道共用手册该放在哪里。先保存，再移。',
    en: 'Nothing was moved: this playbook is not saved yet, so the shared playbook has no place. Save it, then try again.',
  },
  itself: {
    zh: '没有移动：选的就是这份手册自己。选另一份共用手册，或者新建一份。',
    en: 'Nothing was moved: that is this very playbook. Choose another shared playbook, or make a new one.',
  },
  circle: {
    zh: '没有移动：选的那份手册沿用着这一份，移过去就成了互相沿用、绕成圈。换一份共用手册，或者先从那一份的 extends 里去掉这一份。',
    en: 'Nothing was moved: the playbook that you chose builds on this one, so they would build on each other in a circle. Choose another shared playbook, or take this one out of its extends first.',
  },
  elsewhere: {
    zh: '没有移动：选的手册和这一份不在同一个磁盘或同一台服务器上，没法沿用。选这个项目里的一份，或者在这里新建。',
    en: 'Nothing was moved: that playbook is on another disk or server, so no path leads there from here. Choose one of this project, or make a new one here.',
  },
  changed: {
    zh: '没有移动：手册刚刚又改过，选中的内容可能变了。重新选一下，再移。',
    en: 'Nothing was moved: the playbook has changed meanwhile, and so may have what was selected. Select it again, then try again.',
  },
  'no place': {
    zh: '没有移动。看看是哪一种：共用手册里已经有同样的编号，或者已经有同样的一整个部分（那就只选其中几条，全选就是整个部分）；有一份手册有读不通的地方，或者用了 & 和 *；选中的内容写在一行里，或者移走后那个列表就空了。改好再移，换一份共用手册，或者自己剪切、粘贴过去。',
    en: 'Nothing was moved, for one of these reasons: the shared playbook has the same id already, or the same section as a whole (then select only some of its entries: all of them are the section); one of the two playbooks cannot be read in places, or uses & and *; what is selected is written on one line, or would leave its list empty. Mend that, choose another shared playbook, or cut and paste it yourself.',
  },
} as const satisfies Record<string, Text>;
