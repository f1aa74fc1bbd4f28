import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../../../schemas/text';
import { type Finding, type ReadConfig, toDiagnostic } from '../service';

/** A file beside the playbooks, such as a config, with the findings on it. */
export interface FileWithFindings {
  readonly findings: readonly Finding[];
  readonly where: ReadConfig['where'];
}

/** What was published on files that no editor asks about. */
export interface Published {
  /** The files that were looked at. */
  files(): readonly string[];
  /** Publishes the findings on a file where they are others than before; none where it is gone. */
  put(uri: string, file: FileWithFindings | undefined): void;
}

/** Publishes findings on config files and word packs, which are no playbooks. */
export function makePublished(host: { readonly connection: Connection; locale(): Locale }): Published {
  const sent = new Map<string, { readonly findings: readonly Finding[]; readonly text: string }>();
  return {
    files: () => [...sent.keys()],
    put: (uri, file) => {
      const before = sent.get(uri);
      const findings = file?.findings ?? none;
      if (before?.findings === findings) return;
      const diagnostics = findings.map((finding) => toDiagnostic(uri, finding, file!.where, host.locale()));
      const text = JSON.stringify(diagnostics);
      sent.set(uri, { findings, text });
      if (!file) sent.delete(uri);
      if (text !== (before?.text ?? '[]')) void host.connection.sendDiagnostics({ uri, diagnostics });
    },
  };
}

const none: readonly Finding[] = [];
