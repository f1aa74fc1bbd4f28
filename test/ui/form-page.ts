import type { Frame, Locator } from 'playwright-core';
import type { Editor } from './harness';

/** The form that an editor shows, and its cells by row and column. */
export function formOf(editor: () => Editor) {
  const form = (): Promise<Frame> => editor().webviewFrame('.grid');
  const cell = async (row: number, column: number): Promise<Locator> =>
    (await form()).locator(`[data-row="${row}"] [data-column="${column}"]`);
  return { form, cell };
}
