import { type Diagnostic, type ProviderResult, type TextDocument, Uri } from 'vscode';
import type { vsdiag } from 'vscode-languageclient';
import { languageId } from './language-id';
import { yamlFiles } from './selector';

/** Leaves out what the YAML extension tells of a file by our JSON Schema, where a person has asked for that. */
export async function withoutSchemaFindings(
  document: TextDocument | Uri,
  asked: ProviderResult<vsdiag.DocumentDiagnosticReport>,
): Promise<vsdiag.DocumentDiagnosticReport | null | undefined> {
  const report = await asked;
  const isLeft = !(document instanceof Uri) && document.languageId !== languageId && yamlFiles === 'gaps';
  if (!isLeft || !report || !('items' in report)) return report;
  return { ...report, items: report.items.filter((finding) => !codeOf(finding).startsWith('schema/')) };
}

/** The code of a finding, which leads to a page where it is a rule's. */
function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
