import { fieldActionRequest, fieldRequest } from './protocol';
import { keptWithFile } from './kept-with-file';
import type { Requests } from './requests';
import type { Session } from './session';

/** Registers the handlers of values that are edited where a page shows them. */
export function attachFields(session: Session, { forChecked }: Requests): void {
  const { connection } = session;
  const fieldsOf = keptWithFile(async () => (await session.tables()).makeFields);

  connection.onRequest(fieldRequest, async ({ uri, ...shown }, token) => {
    const of = await fieldsOf();
    return forChecked(
      { name: 'field', uri, token, fallback: null, whenChanged: 'answer' },
      (file, settings) => of(file).open(file, { settings, locale: session.locale() }, shown),
    );
  });
  connection.onRequest(fieldActionRequest, async ({ uri, id, action }, token) => {
    const of = await fieldsOf();
    return forChecked(
      { name: 'field action', uri, token, fallback: null, whenChanged: 'answer' },
      (file, settings) => of(file).edits(file, { settings, locale: session.locale() }, id, action),
    );
  });
}
