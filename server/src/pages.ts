import { checkFiles } from './check-files';
import { makePageSender } from './page-sender';
import {
  checkFilesRequest,
  looksLikePlaybookRequest,
  newPlaybookRequest,
  previewRequest,
  readAnswerRequest,
  reportFixRequest,
  reportMarkdownRequest,
  reportRequest,
  rulePageRequest,
  shiftActionRequest,
  simulatorFixRequest,
  simulatorRequest,
  tradesRequest,
  weekRequest,
  workspaceReportRequest,
} from './protocol';
import type { Requests } from './requests';
import * as service from './service';
import type { Session } from './session';
import { attachFields } from './fields';
import { attachGrid } from './grid';
import { attachTablePages } from './table-pages';

/** The analysis context of a session: language, time and options. */
export function analysisContext(
  session: Session,
  { today, options }: service.CheckSettings,
): service.AnalysisContext {
  return { locale: session.locale(), today, now: session.now(), options };
}

/** Registers the handlers of our own requests: pages for webviews, files that are not open, a new playbook. */
export function attachPages(session: Session, requests: Requests): void {
  const { connection } = session;
  const { answer, forChecked } = requests;
  attachTablePages(session, requests);
  attachGrid(session, requests);
  attachFields(session, requests);
  const [sendPreview, sendReport, sendSimulator] = [makePageSender(), makePageSender(), makePageSender()];
  const sendWeek = makePageSender();
  connection.onRequest(previewRequest, ({ uri, today, shown, begins }, token) =>
    forChecked({ name: 'preview', uri, token, fallback: null }, (snapshot, settings) => {
      const document = snapshot.documents[0];
      const checks = { ...settings, today: today ?? settings.today };
      const context = { ...analysisContext(session, checks), checks, begins };
      return document ? sendPreview(snapshot, service.previewPage(document, snapshot, context), shown) : null;
    }),
  );
  connection.onRequest(reportRequest, ({ uri, shown }, token) =>
    forChecked({ name: 'report', uri, token, fallback: null }, (snapshot, settings) =>
      sendReport(snapshot, service.reportPage(snapshot, settings, session.locale()), shown),
    ),
  );
  connection.onRequest(reportMarkdownRequest, ({ uri }, token) =>
    forChecked(
      { name: 'report as Markdown', uri, token, fallback: null, whenChanged: 'answer' },
      (snapshot, settings) => service.reportMarkdown(snapshot, settings, session.locale()),
    ),
  );
  connection.onRequest(reportFixRequest, ({ uri, version, fix }, token) =>
    forChecked({ name: 'report fix', uri, token, fallback: null }, (snapshot, settings) =>
      snapshot.version === version ? service.reportFix(snapshot, settings, fix) : null,
    ),
  );
  connection.onRequest(simulatorRequest, ({ uri, form, shown }, token) =>
    forChecked({ name: 'simulator', uri, token, fallback: null }, (snapshot, settings) =>
      sendSimulator(
        snapshot,
        service.simulatorPage(snapshot, form, analysisContext(session, settings)),
        shown,
      ),
    ),
  );
  connection.onRequest(simulatorFixRequest, ({ uri, version, form }, token) =>
    forChecked({ name: 'example', uri, token, fallback: null }, (snapshot, settings) =>
      snapshot.version === version
        ? service.simulatorFix(snapshot, form, analysisContext(session, settings))
        : null,
    ),
  );
  connection.onRequest(weekRequest, ({ uri, form, shown }, token) =>
    forChecked({ name: 'week', uri, token, fallback: null }, (snapshot, settings) =>
      sendWeek(snapshot, service.weekPage(snapshot, form, analysisContext(session, settings)), shown),
    ),
  );
  connection.onRequest(shiftActionRequest, ({ uri, version, action }, token) =>
    forChecked({ name: 'shift action', uri, token, fallback: null }, (snapshot) =>
      snapshot.version === version ? service.shiftFix(snapshot, action, session.locale()) : null,
    ),
  );
  connection.onRequest(checkFilesRequest, (params, token) => checkFiles(session, params, token));
  connection.onRequest(workspaceReportRequest, (params, token) =>
    answer({ name: 'workspace report', token, fallback: { title: '', version: 0, parts: [] } }, () =>
      service.workspaceReport(params, session.locale()),
    ),
  );
  connection.onRequest(newPlaybookRequest, (answers, token) =>
    answer({ name: 'new playbook', token, fallback: '' }, () => {
      const today = session.today({ shop: { name: '', ...service.placeOf(answers.place) } });
      return service.newPlaybook(answers, session.locale(), today);
    }),
  );
  connection.onRequest(looksLikePlaybookRequest, ({ text, name }, token) =>
    answer({ name: 'language', token, fallback: false }, () => service.looksLikePlaybook(text, name)),
  );
  connection.onRequest(tradesRequest, (token) =>
    answer({ name: 'trades', token, fallback: [] }, () => service.offeredTrades(session.locale())),
  );
  connection.onRequest(readAnswerRequest, ({ question, text }, token) =>
    answer({ name: 'answer', token, fallback: { choices: [] } }, () =>
      service.readAnswer(question, text, session.locale()),
    ),
  );
  connection.onRequest(rulePageRequest, ({ rule }, token) =>
    answer(
      { name: 'rule page', token, fallback: null },
      () => service.pageOfRule(rule, session.locale(), session.today()) ?? null,
    ),
  );
}
