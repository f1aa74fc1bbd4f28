import {
  checkFilesRequest,
  newPlaybookRequest,
  type Page,
  previewRequest,
  reportFixRequest,
  reportMarkdownRequest,
  reportRequest,
  rulePageRequest,
  type SentPage,
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
  work: (snapshot: service.Analysis, settings: service.CheckSettings) => T,
) => Promise<T>;

/** What the engines are asked by for one editor. */
export function insightContext(
  session: Session,
  { today, options }: service.CheckSettings,
): service.AnalysisContext {
  return { locale: session.locale(), today, now: session.now(), options };
}

/** Tells a client's next page from the one that it has, and leaves out the parts that are the same. */
function makePageSender(): (snapshot: service.Analysis, page: Page, shown: number | undefined) => SentPage {
  // A file's results live as long as the file is open. Stamps of a server that was started before are never met again.
  const last = new WeakMap<service.Analysis['results'], { readonly stamp: number; readonly page: Page }>();
  let stamp = Date.now();
  return ({ results }, page, shown) => {
    const before = last.get(results);
    const known = before?.stamp === shown ? before?.page.parts : undefined;
    const shownHtml = new Map(known?.map(({ id, html }) => [id, html]));
    last.set(results, { stamp: ++stamp, page });
    const parts = page.parts.map(({ id, html }) => (shownHtml.get(id) === html ? { id } : { id, html }));
    return { ...page, stamp, parts };
  };
}

/** Answers our own requests: pages for webviews, files that are not open, a new playbook. */
export function attachPages(session: Session, forChecked: ForChecked): void {
  const { connection } = session;
  const [sendPreview, sendReport, sendSimulator] = [makePageSender(), makePageSender(), makePageSender()];
  connection.onRequest(previewRequest, ({ uri, today, shown }) =>
    forChecked('preview', uri, null, (snapshot, settings) => {
      const document = snapshot.documents[0];
      const context = insightContext(session, { ...settings, today: today ?? settings.today });
      return document ? sendPreview(snapshot, service.previewPage(document, snapshot, context), shown) : null;
    }),
  );
  connection.onRequest(reportRequest, ({ uri, shown }) =>
    forChecked('report', uri, null, (snapshot, settings) =>
      sendReport(snapshot, service.reportPage(snapshot, settings, session.locale()), shown),
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
  connection.onRequest(simulatorRequest, ({ uri, form, shown }) =>
    forChecked('simulator', uri, null, (snapshot, settings) =>
      sendSimulator(
        snapshot,
        service.simulatorPage(snapshot, form, insightContext(session, settings)),
        shown,
      ),
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
        const snapshot = service.openFile(uri, 0, text);
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
      const today = session.today(service.openFile('', 0, ''));
      return service.newPlaybook(shopName, session.locale(), today);
    }),
  );
  connection.onRequest(rulePageRequest, ({ rule }) =>
    session.answer('rule page', null, () => service.pageOfRule(rule, session.locale()) ?? null),
  );
}
