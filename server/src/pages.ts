import {
  checkFilesRequest,
  newPlaybookRequest,
  previewRequest,
  reportFixRequest,
  reportMarkdownRequest,
  reportRequest,
  rulePageRequest,
  simulatorFixRequest,
  simulatorRequest,
} from './protocol';
import * as service from './service';
import type { Session } from './session';

/** Runs work on an open file together with what it is checked by. */
export type ForChecked = <T>(
  name: string,
  uri: string,
  fallback: T,
  work: (snapshot: service.Snapshot, settings: service.CheckSettings) => T,
) => Promise<T>;

/** What the engines are asked by for one editor. */
export function insightContext(
  session: Session,
  { today, options }: service.CheckSettings,
): service.InsightContext {
  return { locale: session.locale(), today, now: session.now(), options };
}

/** Answers our own requests: pages for webviews, files that are not open, a new playbook. */
export function attachPages(session: Session, forChecked: ForChecked): void {
  const { connection } = session;
  connection.onRequest(previewRequest, ({ uri, today }) =>
    forChecked('preview', uri, null, (snapshot, settings) => {
      const document = snapshot.documents[0];
      const context = insightContext(session, { ...settings, today: today ?? settings.today });
      return document ? service.previewPage(document, snapshot, context) : null;
    }),
  );
  connection.onRequest(reportRequest, ({ uri }) =>
    forChecked('report', uri, null, (snapshot, settings) =>
      service.reportPage(snapshot, settings, session.locale()),
    ),
  );
  connection.onRequest(reportMarkdownRequest, ({ uri }) =>
    forChecked('report as Markdown', uri, null, (snapshot, settings) =>
      service.reportMarkdown(snapshot, settings, session.locale()),
    ),
  );
  connection.onRequest(reportFixRequest, ({ uri, version, fix }) =>
    forChecked('report fix', uri, null, (snapshot, settings) =>
      snapshot.version === version ? service.reportFix(snapshot, settings, fix) : null,
    ),
  );
  connection.onRequest(simulatorRequest, ({ uri, form }) =>
    forChecked('simulator', uri, null, (snapshot, settings) =>
      service.simulatorPage(snapshot, form, insightContext(session, settings)),
    ),
  );
  connection.onRequest(simulatorFixRequest, ({ uri, version, form }) =>
    forChecked('example', uri, null, (snapshot, settings) =>
      snapshot.version === version
        ? service.simulatorFix(snapshot, form, insightContext(session, settings))
        : null,
    ),
  );
  connection.onRequest(checkFilesRequest, ({ files }) =>
    Promise.all(
      files.map(async ({ uri, text }) => {
        const snapshot = service.openSnapshot(uri, 0, text);
        const settings = await session.checkSettings(snapshot);
        return session.answer('check files', { uri, score: 0, diagnostics: [] }, () => {
          const diagnostics = service.diagnostics(snapshot, settings, session.locale(), session.ruleLink);
          return { uri, score: service.score(service.allFindings(snapshot, settings)).total, diagnostics };
        });
      }),
    ),
  );
  connection.onRequest(newPlaybookRequest, ({ shopName }) =>
    session.answer('new playbook', '', () => {
      const today = session.today(service.openSnapshot('', 0, ''));
      return service.newPlaybook(shopName, session.locale(), today);
    }),
  );
  connection.onRequest(rulePageRequest, ({ rule }) =>
    session.answer('rule page', null, () => service.pageOfRule(rule, session.locale()) ?? null),
  );
}
