import {
  type CancellationToken,
  type DiagnosticSeverity,
  l10n,
  type Progress,
  type Uri,
  workspace,
} from 'vscode';
import { checkFilesRequest } from '../../../server/src/protocol';
import type { CommandHost } from '../command-host';
import { openDocument } from '../language';
import { reasonOf } from '../reasons';
import { isSuperseded } from '../superseded';

/** The result of checking one file. */
export interface FileResult {
  readonly uri: Uri;
  /** 0 to 100; undefined for a file that could not be read. */
  readonly score?: number;
  readonly severities: readonly DiagnosticSeverity[];
  /** Why the file could not be read. */
  readonly failure?: string;
}

type Step = Progress<{ message?: string; increment?: number }>;

/** Files in one request: few enough that the progress bar moves. */
const BATCH = 16;

/**
 * Checks the files in batches and shows the findings of those that are not open.
 * @returns the results in the order of the files; fewer of them when the check was stopped
 */
export async function checkFiles(
  host: CommandHost,
  files: readonly Uri[],
  progress: Step,
  token: CancellationToken,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (let start = 0; start < files.length && !token.isCancellationRequested; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    progress.report({ message: l10n.t('{0} of {1}', start + batch.length, files.length) });
    results.push(...(await checkBatch(host, batch, token)));
    progress.report({ increment: (100 * batch.length) / files.length });
  }
  return results;
}

async function checkBatch(
  host: CommandHost,
  batch: readonly Uri[],
  token: CancellationToken,
): Promise<FileResult[]> {
  const texts = await Promise.all(batch.map(readText));
  const files = batch.flatMap((uri, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ uri: uri.toString(), text }] : [];
  });
  const checked = await request(host, files, token);
  const results = batch.map(async (uri, index): Promise<FileResult[]> => {
    const text = texts[index];
    if (text instanceof Error)
      return [
        {
          uri,
          severities: [],
          failure: l10n.t(
            'This file cannot be read: {0}',
            reasonOf(text, (sentence, ...values) => l10n.t(sentence, ...values)),
          ),
        },
      ];
    const found = checked.find((file) => file.uri === uri.toString());
    if (!found) return [];
    const diagnostics = await host.client.protocol2CodeConverter.asDiagnostics(found.diagnostics);
    host.closedFiles.show(uri, diagnostics);
    return [{ uri, score: found.score, severities: diagnostics.map(({ severity }) => severity) }];
  });
  return (await Promise.all(results)).flat();
}

/**
 * Requests the check of a batch. A cancelled one gives the files that were checked until then; any other failure fails
 * the command.
 */
async function request(host: CommandHost, files: { uri: string; text: string }[], token: CancellationToken) {
  try {
    return await host.client.sendRequest(checkFilesRequest, { files }, token);
  } catch (error) {
    // Cancelled before the first one.
    if (isSuperseded(error)) return [];
    throw error;
  }
}

/** The text as the person sees it: unsaved changes count. */
async function readText(uri: Uri): Promise<string | Error> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
