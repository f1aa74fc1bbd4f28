/** What the suites do over and over: open a playbook, wait for what the server says, leave a clean editor behind. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';

export const LANGUAGE = 'service-playbook';

/** The caret in a fixture: a character that no playbook contains. */
const CARET = '‸';

/** Asks again and again until there is an answer; fails after 15 seconds, saying what was waited for. */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(40)) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
  }
  throw new assert.AssertionError({
    message: `waited in vain for ${typeof what === 'string' ? what : what()}`,
  });
}

/** So many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** The address of a file of the folder that is open, by its name. */
export async function fileNamed(name: string): Promise<Uri> {
  const found = (await workspace.findFiles(`**/${name}`))[0];
  assert.ok(found, `no ${name} in the workspace`);
  return found;
}

/**
 * Starts the check of the workspace, which ends with a message that waits for an answer.
 * @returns a function that clears messages until the check is over: what it finds stands, and nothing comes later
 */
export function startWorkspaceCheck(): () => Promise<void> {
  let isOver = false;
  void commands.executeCommand('servicePlaybook.checkWorkspace').then(() => (isOver = true));
  return async () => {
    await until('the end of the check', async () => {
      await commands.executeCommand('notifications.clearAll');
      return isOver;
    });
  };
}

/** Shows a file of the folder that is open. */
export async function openSample(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await fileNamed(name));
  await window.showTextDocument(document);
  return document;
}

export interface Opened {
  readonly document: TextDocument;
  readonly editor: TextEditor;
  /** Where the fixture's caret stood, and stands in the editor; its start where it had none. */
  readonly caret: Position;
}

/** Shows an unsaved playbook with the caret where the fixture has a `‸`. */
export async function openText(marked: string): Promise<Opened> {
  const content = marked.replace(CARET, '');
  const document = await workspace.openTextDocument({ language: LANGUAGE, content });
  // VS Code backs unsaved text up by its name, and now and then gives the text of the last `Untitled-1` to the next.
  if (document.getText() !== content) {
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), content);
    assert.ok(await workspace.applyEdit(edit));
  }
  const editor = await window.showTextDocument(document);
  const caret = document.positionAt(Math.max(0, marked.indexOf(CARET)));
  editor.selection = new Selection(caret, caret);
  return { document, editor, caret };
}

/** The range of the first such words in a document. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `${basename(document.uri.path)} does not hold "${words}"`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Writes other words over the first such words of a document. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await workspace.applyEdit(edit));
}

/** The line of the first such words, from 0. */
export const lineOf = (document: TextDocument, words: string): number => rangeOf(document, words).start.line;

/** The code of a finding, such as `faq/missing`. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The codes of all findings of a file, each once, in alphabetical order. */
export function codesOf(uri: Uri): string[] {
  return [...new Set(languages.getDiagnostics(uri).map(codeOf))].sort();
}

/** Waits for a finding of that code. */
export function finding(uri: Uri, code: string): Promise<Diagnostic> {
  const told = () => `${code}; there is ${codesOf(uri).join(', ') || 'nothing'}`;
  return until(told, () => languages.getDiagnostics(uri).find((one) => codeOf(one) === code));
}

/** Waits until a file has been checked and has no finding of that code. */
export async function noFinding(uri: Uri, code: string): Promise<void> {
  await until(`${code} to go`, () => !codesOf(uri).includes(code));
}

/** Closes every editor and panel and throws unsaved text away. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty || window.activeTextEditor?.document.isUntitled)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
  // The next unsaved text may get the same name.
  await until('unsaved text to be gone', () =>
    workspace.textDocuments.every(({ isUntitled }) => !isUntitled),
  );
}
