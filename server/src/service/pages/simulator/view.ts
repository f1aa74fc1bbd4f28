import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { say } from '../../../../../schemas/text';
import type { FormState, Page, PagePart } from '../../../protocol';
import { textEdits } from '../../document/edits-to-text';
import type { Analysis } from '../../document/analysis';
import { indexLookup } from '../../collections/index-lookup';
import { originOf } from '../../yaml/parse/value';
import type { Snapshot } from '../../document/snapshot';
import type { AnalysisContext } from '../../shop/analysis';
import { pageContext, type PageContext } from '../page-context';
import { localTimeOf } from '../../time/zone';
import { insteadInWords, type LeftOut, tellApart } from '../../simulation/clock-changes';
import { exampleAsking, keepAsExample } from '../../simulation/example';
import { momentInWords } from '../../simulation/shop-clock';
import { type SimulationRequest, simulation } from './simulation';
import { answerPart, invitationPart } from './answer';
import { formPart, title } from './form';
import { leftOutOf, readForm } from './form-state';
import { starters } from './starters';
import { repliesPart, whyPart } from './why';

/**
 * The simulator page: the form, and the outcome by the file's first playbook.
 * @param form the values of the form
 */
export function simulatorPage(
  snapshot: Analysis,
  form: FormState | undefined,
  context: AnalysisContext,
): Page {
  const document = snapshot.documents[0]!;
  const { playbook } = document;
  const { locale } = context;
  const page = pageContext(document, snapshot, context);
  const asked = readForm(playbook, form, context);
  const answered =
    asked.inquiry.text === ''
      ? [invitationPart(page, starters(document))]
      : answerParts(page, snapshot, asked, leftOutOf(playbook, form));
  const shop = playbook.shop.name;
  return {
    title: shop ? `${shop} · ${say(title, locale)}` : say(title, locale),
    version: snapshot.version,
    parts: [formPart(page), ...answered],
  };
}

function answerParts(
  page: PageContext,
  snapshot: Analysis,
  asked: SimulationRequest,
  without: LeftOut | undefined,
): readonly PagePart[] {
  const document = snapshot.documents[0]!;
  const { inquiry, moment, locale } = asked;
  const result = simulation(snapshot, document, asked);
  const time = momentInWords(localTimeOf(document.playbook, moment), page.today, locale);
  const when = without
    ? insteadInWords(without, time, locale)
    : tellApart(document.playbook, Math.floor(moment / 60_000), time, locale);
  const known = exampleAsking(document.playbook, inquiry, moment);
  return [answerPart(page, result, when, known), repliesPart(page, result), whyPart(page, result)];
}

/** The edit that saves the form's inquiry as an example; null where there is nothing to save. */
export function simulatorFix(
  snapshot: Snapshot,
  form: FormState | undefined,
  context: AnalysisContext,
): WorkspaceEdit | null {
  const document = snapshot.documents[0]!;
  const { inquiry, moment } = readForm(document.playbook, form, context);
  if (inquiry.text === '') return null;
  const edits = textEdits(
    snapshot,
    document,
    keepAsExample(document.playbook, inquiry, moment, isIn(snapshot)),
  );
  return edits.length === 0 ? null : { changes: { [snapshot.uri]: edits as TextEdit[] } };
}

/** Makes a function that tells whether a list or map is written in a file, not in one that it extends. */
function isIn({ segments }: Snapshot): (value: object) => boolean {
  const indexOf = indexLookup(segments);
  return (value) => {
    const origin = originOf(value);
    return origin !== undefined && indexOf(origin.segment) !== undefined;
  };
}
