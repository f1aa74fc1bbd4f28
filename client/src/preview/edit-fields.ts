import { type Uri, workspace } from 'vscode';
import { fieldActionRequest, fieldRequest } from '../../../server/src/protocol';
import type { Host } from '../host';
import { writeAnswer } from '../write-answer';
import type { FromWebview, ToWebview } from './messages';

type Asked = Extract<FromWebview, { type: 'field' | 'edit' }>;

/**
 * Answers a page whose values are edited where they are read: sends a value, or writes what was done to it.
 * @param version the version of the document that the page shows
 */
export async function editField(host: Host, uri: Uri, version: number, asked: Asked): Promise<ToWebview> {
  const { client } = host;
  const file = uri.toString();
  if (asked.type === 'field') {
    const { place, key } = asked;
    return {
      type: 'field',
      field: await client.sendRequest(fieldRequest, { uri: file, version, place, key }),
    };
  }
  const { id, action } = asked;
  const document = await workspace.openTextDocument(uri);
  const ask = () => client.sendRequest(fieldActionRequest, { uri: file, id, action });
  return { type: 'edited', id, ...(await writeAnswer(host, document, ask)) };
}
