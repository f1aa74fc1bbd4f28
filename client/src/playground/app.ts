import type { LSPClient } from '@codemirror/lsp-client';
import type { EditorView } from '@codemirror/view';
import type { PageLocale } from './locale';
import type { SayWord } from './words';

/** What the parts of the playground share. */
export interface App {
  readonly locale: PageLocale;
  readonly say: SayWord;
  readonly client: LSPClient;
  readonly view: EditorView;
  /** The URI of the text, as the server knows it. */
  readonly uri: string;
  /** Tells something in the line for messages, which screen readers read. */
  tell(message: string): void;
}

/** Asks the server something about the text as it is now. */
export function ask<Answer>(
  { client, uri }: Pick<App, 'client' | 'uri'>,
  method: string,
  params: object,
): Promise<Answer> {
  client.sync();
  return client.request<object, Answer>(method, { uri, ...params });
}

/** Asks the server what the protocol calls a request about a document. */
export function askAboutText<Answer>(
  { client, uri }: Pick<App, 'client' | 'uri'>,
  method: string,
  params: object = {},
): Promise<Answer> {
  client.sync();
  return client.request<object, Answer>(method, { textDocument: { uri }, ...params });
}
