import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { say, type Text } from '../../../schemas/text';
import type { Session } from '../session';

/** Shows how far a check of many files is, with a percentage. */
export interface CheckProgress {
  tell(done: number): void;
  /** Whether a person has stopped the check. */
  isStopped(): boolean;
  end(): void;
}

/** With fewer files nobody sees a progress bar. */
const WORTH_SHOWING = 50;

/** Begins to show progress, where there are many files and the client can show it. Never rejects. */
export async function showProgress(session: Session, files: number): Promise<CheckProgress> {
  const shown = files >= WORTH_SHOWING && session.showsProgress() ? await begun(session, files) : undefined;
  let percentage = 0;
  return {
    tell: (done) => {
      const now = Math.floor((100 * done) / files);
      if (now === percentage) return;
      percentage = now;
      shown?.report(now, say(words.done, session.locale(), { done, files }));
    },
    isStopped: () => shown?.token.isCancellationRequested === true,
    end: () => shown?.done(),
  };
}

async function begun(session: Session, files: number): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const shown = await session.connection.window.createWorkDoneProgress();
    const locale = session.locale();
    shown.begin(say(words.title, locale), 0, say(words.done, locale, { done: 0, files }), true);
    return shown;
  } catch {
    // A client may refuse to show it; the check goes on.
    return undefined;
  }
}

const words = {
  title: { zh: '正在检查全部手册', en: 'Checking all playbooks' },
  done: { zh: '{done} / {files}', en: '{done} of {files}' },
} as const satisfies Record<string, Text>;
