import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type GridParams, type GridSection, gridSections, type SentGrid } from '../../../server/src/protocol';
import { oneAtATime } from '../preview/one-at-a-time';
import type { ToForm } from './messages';

/** Keeps the rows of a form up to date: all of a section once, after that what has changed. */
export interface GridFeed {
  /** Shows a section from its first row; the first section unless one is named. */
  show(section?: GridSection): void;
  /** Asks again: the text may have changed. */
  refresh(): void;
  cancel(): void;
}

/** What the server was asked: a section, and the result that the form has. */
type Wanted = Omit<GridParams, 'uri'>;

/** Rows, or why there are none in plain words; undefined where the answer is not needed any more. */
type Answer = SentGrid | { readonly notice: string } | null | undefined;

/**
 * Makes the feed of a form.
 * @param ask asks the server; never rejects
 */
export function gridFeed(
  ask: (wanted: Wanted, token: CancellationToken) => Promise<Answer>,
  post: (message: ToForm) => void,
): GridFeed {
  let shown: { readonly section: GridSection; resultId: string | undefined } | undefined;
  const refresh = oneAtATime(async (token) => {
    const asked = shown;
    if (!asked) return;
    const { section, resultId: previousResultId } = asked;
    const answer = await ask({ section, previousResultId }, token);
    if (shown !== asked || !answer) return;
    if (!('resultId' in answer)) return post({ type: 'notice', text: answer.notice });
    asked.resultId = answer.resultId;
    post({ type: 'grid', section, grid: answer });
  });
  return {
    show: (section = gridSections[0]) => {
      shown = { section, resultId: undefined };
      refresh.call();
    },
    refresh: () => refresh.call(),
    cancel: () => refresh.cancel(),
  };
}
