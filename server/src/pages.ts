import {
  checkFilesRequest,
  newPlaybookRequest,
  previewRequest,
  reportFixRequest,
  reportRequest,
} from './protocol';
import * as service from './service';
import type { Session } from './session';

type ForFile = <T>(name: string, uri: string, fallback: T, work: (snapshot: service.Snapshot) => T) => T;

/** Answers our own requests: pages for webviews, files that are not open, a new playbook. */
export function attachPages(session: Session, forFile: ForFile): void {
  const { connection } = session;
  connection.onRequest(previewRequest, ({ uri, today }) =>
    forFile('preview', uri, null, (snapshot) => {
      const document = snapshot.documents[0];
      const context = { locale: session.locale(), today: today ?? session.checkSettings(snapshot).today };
      return document ? service.previewPage(document, snapshot, context) : null;
    }),
  );
  connection.onRequest(reportRequest, ({ uri }) =>
    forFile('report', uri, null, (snapshot) =>
      service.reportPage(snapshot, session.checkSettings(snapshot), session.locale()),
    ),
  );
  connection.onRequest(reportFixRequest, ({ uri, version, fix }) =>
    forFile('report fix', uri, null, (snapshot) =>
      snapshot.version === version ? service.reportFix(snapshot, session.checkSettings(snapshot), fix) : null,
    ),
  );
  connection.onRequest(checkFilesRequest, ({ files }) =>
    files.map(({ uri, text }) =>
      session.answer('check files', { uri, score: 0, diagnostics: [] }, () => {
        const snapshot = service.openSnapshot(uri, 0, text);
        const settings = session.checkSettings(snapshot);
        const diagnostics = service.diagnostics(snapshot, settings, session.locale());
        return { uri, score: service.score(service.allFindings(snapshot, settings)).total, diagnostics };
      }),
    ),
  );
  connection.onRequest(newPlaybookRequest, ({ shopName }) =>
    session.answer('new playbook', '', () => {
      const { today } = session.checkSettings(service.openSnapshot('', 0, ''));
      return service.newPlaybook(shopName, session.locale(), today);
    }),
  );
}
