import { gridActionRequest, gridPlaceRequest, gridRequest, type GridSection } from './protocol';
import { keptWithFile } from './kept-with-file';
import type { Requests } from './requests';
import type { CheckSettings } from './service';
import type { Session } from './session';

/** Registers the handlers of the grid: a section's items as rows, what is done to them, and where they are written. */
export function attachGrid(session: Session, { forChecked }: Requests): void {
  const { connection } = session;
  const gridsOf = keptWithFile(async () => (await session.tables()).makeGrids);
  const contextOf = (section: GridSection, settings: CheckSettings) => ({
    section,
    settings,
    locale: session.locale(),
    now: session.now(),
  });

  connection.onRequest(gridRequest, async ({ uri, section, previousResultId }, token) => {
    const of = await gridsOf();
    return forChecked({ name: 'grid', uri, token, fallback: null }, (file, settings) =>
      of(file).rows(file, contextOf(section, settings), previousResultId),
    );
  });
  connection.onRequest(gridActionRequest, async ({ uri, section, resultId, action }, token) => {
    const of = await gridsOf();
    return forChecked(
      { name: 'grid action', uri, token, fallback: null, whenChanged: 'answer' },
      (file, settings) => of(file).edits(file, contextOf(section, settings), resultId, action),
    );
  });
  connection.onRequest(gridPlaceRequest, async ({ uri, section, resultId, row }, token) => {
    const of = await gridsOf();
    return forChecked(
      { name: 'grid place', uri, token, fallback: null, whenChanged: 'answer' },
      (file, settings) => {
        const range = of(file).place(file, contextOf(section, settings), resultId, row);
        return range ? { uri: range.uri ?? uri, range: { start: range.start, end: range.end } } : null;
      },
    );
  });
}
