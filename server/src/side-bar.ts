import { CancellationToken } from 'vscode-languageserver';
import { makeAlarm } from './alarm';
import { holdsUntil } from './diagnostics/check-aside';
import { makeKeptByFile } from './kept-by-file';
import {
  nextThingsRequest,
  playbookCardRequest,
  playbookOutlineRequest,
  playbooksChangedNotification,
  type SideBarParams,
  todayRequest,
  toDoRequest,
} from './protocol';
import * as service from './service';
import type { Session } from './session';
import { requestCancelled } from './turns';

/**
 * Registers the handlers of what a side bar shows of playbooks, open or not. A client that asks is told when it is to ask
 * again; cards are kept until the file, what it extends, the settings or the shop's day is another.
 */
export function attachSideBar(session: Session): void {
  const { connection, playbooks } = session;
  const dayEnd = makeAlarm(() => session.changes.tell());
  const tell = once(() => void tellOfChanges(session));

  /** Makes something of a playbook in a turn of its own; null where there is none. */
  const of = async <T>(
    name: string,
    uri: string,
    token: CancellationToken,
    make: (file: service.Analysis, settings: service.CheckSettings) => T | null,
  ): Promise<T | null> => {
    tell();
    await session.settling();
    const file = token.isCancellationRequested ? undefined : await playbooks.of(uri);
    if (token.isCancellationRequested) throw requestCancelled();
    if (!file) return null;
    const settings = await session.checkSettings(file);
    return session.turns.run(() => {
      if (token.isCancellationRequested) throw requestCancelled();
      return session.answer(name, null, () => make(file, settings));
    });
  };

  /** Answers with what is kept of a playbook; where that does not hold, it is made anew. */
  const keeping = <T>(
    name: string,
    make: (file: service.Analysis, settings: service.CheckSettings) => T,
  ): ((params: SideBarParams, token: CancellationToken) => Promise<T | null>) => {
    const kept = makeKeptByFile<T>(session);
    return async ({ uri }, token) => {
      const count = session.changes.count();
      const last = kept.holding(uri);
      if (last) {
        tell();
        return last;
      }
      return of(name, uri, token, (file, settings) => {
        const made = make(file, settings);
        const until = holdsUntil(file, settings.today);
        kept.keep(uri, made, { uses: session.usesOf(file), until }, count);
        dayEnd.at(until);
        return made;
      });
    };
  };

  connection.onRequest(playbookCardRequest, keeping('card', service.playbookCard));
  connection.onRequest(
    nextThingsRequest,
    keeping('next things', (file, settings) => service.nextThings(file, settings, session.locale())),
  );
  connection.onRequest(playbookOutlineRequest, ({ uri }, token) =>
    of('outline', uri, token, (file) => service.documentSymbols(file, session.locale())),
  );
  connection.onRequest(toDoRequest, ({ uri }, token) =>
    of('to do', uri, token, (file, settings) => service.toDoList(file, settings, session.locale())),
  );
  connection.onRequest(todayRequest, ({ uri }, token) =>
    of('today', uri, token, (file) => service.todayOf(file, session.now(), session.locale())),
  );
}

/** Tells the client of changes as long as there are any. */
async function tellOfChanges({ connection, changes }: Session): Promise<void> {
  for (let seen = changes.count(); !changes.isEnded(); seen = changes.count()) {
    await changes.after(seen, CancellationToken.None);
    if (!changes.isEnded()) await connection.sendNotification(playbooksChangedNotification, null);
  }
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
