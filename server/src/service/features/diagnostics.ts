import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import { allFindings, type CheckSettings, type DocumentFindings } from '../findings';
import type { Finding, Level } from '../model/finding';
import { type Locator, locator } from '../where';

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The findings of a file as LSP diagnostics, in one language. */
export function diagnostics(snapshot: Snapshot, settings: CheckSettings, locale: Locale): Diagnostic[] {
  return allFindings(snapshot, settings).flatMap((one) => inDocument(snapshot, one, locale));
}

function inDocument(
  snapshot: Snapshot,
  { document, findings }: DocumentFindings,
  locale: Locale,
): Diagnostic[] {
  if (findings.length === 0) return [];
  const where = locator(snapshot, document);
  return findings.map((finding) => toDiagnostic(snapshot.uri, finding, where, locale));
}

/** One finding as a diagnostic. */
export function toDiagnostic(uri: string, finding: Finding, where: Locator, locale: Locale): Diagnostic {
  const related = finding.related?.map(({ at, message, data }) => ({
    location: { uri, range: where(at) },
    message: say(message, locale, data),
  }));
  return {
    range: where(finding.at),
    severity: severities[finding.level],
    source: 'service-playbook',
    code: finding.code,
    message: say(finding.message, locale, finding.data),
    ...(related?.length ? { relatedInformation: related } : {}),
  };
}
