/** The editor that the suites drive: the harness of test/harness, loaded from its place since it finds files by it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';

/** What test/harness/editor.mjs gives; its own types are JSDoc. */
export interface Editor {
  readonly page: Page;
  close(): Promise<void>;
  openFile(path: string): Promise<void>;
  runCommand(title: string): Promise<void>;
  choose(title: string, words: string, seen?: () => Promise<void>): Promise<void>;
  goTo(line: number, column?: number): Promise<void>;
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  problems(): Promise<string[]>;
  webviewFrame(selector?: string): Promise<Frame>;
  screenshot(file: string): Promise<void>;
  setTheme(kind: Theme): Promise<void>;
}

export const themes = ['light', 'dark', 'hc-dark', 'hc-light'] as const;
export type Theme = (typeof themes)[number];

export interface EditorOptions {
  readonly workspace: string;
  readonly extension?: string;
  readonly vsix?: string;
  readonly helper?: string;
  readonly trusted?: boolean;
  readonly file?: string;
  readonly web?: boolean;
  readonly locale?: 'en' | 'zh-cn';
  readonly settings?: Readonly<Record<string, unknown>>;
  /** For the server, the extension host and what that starts. */
  readonly env?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The folder of the project, and with it of the extension; tests are run from there. */
export const root = process.cwd();

export async function openEditor(options: EditorOptions): Promise<Editor> {
  const address = pathToFileURL(join(root, 'test/harness/editor.mjs')).href;
  const harness = (await import(address)) as { openEditor(options: EditorOptions): Promise<Editor> };
  return harness.openEditor({ ...(options.vsix ? {} : { extension: root }), ...options });
}

const made: string[] = [];
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of its own for one suite, with copies of the named samples and the files given as text. */
export function makeWorkspace(
  samples: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-ui-'));
  made.push(folder);
  for (const name of samples) cpSync(join(root, 'samples', name), join(folder, name));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

/**
 * Saves a picture of the window into the folder that SERVICE_PLAYBOOK_PICTURES names, for people to look at; does
 * nothing where it names none.
 */
export async function picture(editor: Editor, name: string): Promise<void> {
  const folder = process.env.SERVICE_PLAYBOOK_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await editor.screenshot(join(folder, `${name}.png`));
}

/** Has a picture of the window taken whenever a test of the suite fails. */
export function pictureFailures(editor: () => Editor | undefined): void {
  afterEach(async function () {
    const open = editor();
    const failed = this.currentTest?.state === 'failed' && this.currentTest.fullTitle();
    if (open && failed) await picture(open, `failed-${failed.replace(/\W+/g, '-').slice(0, 60)}`);
  });
}
