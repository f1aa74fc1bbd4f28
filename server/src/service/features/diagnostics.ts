import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../schemas/text';
import type { Analysis } from '../document/analysis';
import type { Snapshot } from '../document/snapshot';
import { allFindings, type CheckSettings, type DocumentFindings } from '../findings';
import { withFirstThings } from '../findings/first-things';
import { mostTold } from '../findings/most-told';
import type { Finding, Level } from '../format/finding';
import { counterexampleData } from '../simulation/counterexample';
import { diagnosticTags } from './diagnostic-tags';
import { type FileRange, type Locator, locator } from '../document/resolve-range';

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The URI of a rule's page; undefined where there is none. */
export type RuleLink = (code: string) => string | undefined;

const noLink: RuleLink = () => undefined;

/** The findings of a file as LSP diagnostics, in one language; what is to be written later is one of them. */
export function diagnostics(
  snapshot: Analysis,
  settings: CheckSettings,
  locale: Locale,
  link: RuleLink = noLink,
): Diagnostic[] {
  return allFindings(snapshot, settings).flatMap((one) => inDocument(snapshot, one, locale, link));
}

function inDocument(
  snapshot: Snapshot,
  found: DocumentFindings,
  locale: Locale,
  link: RuleLink,
): Diagnostic[] {
  const { document } = found;
  const findings = mostTold(withFirstThings(found));
  if (findings.length === 0) return [];
  const where = locator(snapshot, document);
  return findings.map((finding) => toDiagnostic(snapshot.uri, finding, where, locale, link));
}

const locationOf = (uri: string, { start, end, uri: other }: FileRange) => ({
  uri: other ?? uri,
  range: { start, end },
});

/** Converts a finding to an LSP diagnostic. */
export function toDiagnostic(
  uri: string,
  finding: Finding,
  where: Locator,
  locale: Locale,
  link: RuleLink = noLink,
): Diagnostic {
  const related = finding.related?.map(({ at, message, data }) => ({
    location: locationOf(uri, where(at)),
    message: say(message, locale, data),
  }));
  const href = link(finding.code);
  const tags = finding.isAboutBase ? undefined : diagnosticTags(finding.code);
  return {
    range: where(finding.at),
    severity: severities[finding.level],
    source: 'service-playbook',
    code: finding.code,
    ...(href ? { codeDescription: { href } } : {}),
    message: say(finding.message, locale, finding.data),
    ...(tags ? { tags } : {}),
    ...(related?.length ? { relatedInformation: related } : {}),
    ...(finding.counterexample
      ? { data: { counterexample: counterexampleData(finding.counterexample) } }
      : {}),
  };
}
