import { type CancellationToken, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  checkFilesRequest,
  nextThingsRequest,
  playbookCardRequest,
  type ScoredVersion,
  type WorkspaceReportParams,
  type WorkspaceReportRow,
} from '../../../server/src/protocol';
import { earlierVersions } from '../git/earlier-versions';
import { findPlaybooks } from '../find-playbooks';

/** Playbooks that the server is asked for at once: few enough that it answers others meanwhile. */
const BATCH = 8;
/** Earlier versions of a playbook that are scored. */
const VERSIONS = 10;
/** For how many playbooks, the least ready, earlier versions are scored. */
const MOST_HISTORIES = 100;

/** The histories that are known, by the URI. */
export type Histories = Map<string, readonly ScoredVersion[]>;

/**
 * Gathers the report of the workspace. It draws as it goes, each time as much again is known, so that drawing costs
 * no more than gathering.
 * @param histories those that are known; others are added, of the least ready
 */
export async function gatherReport(
  client: BaseLanguageClient,
  histories: Histories,
  draw: (report: WorkspaceReportParams) => Promise<void>,
  token: CancellationToken,
): Promise<void> {
  const files = await findPlaybooks(undefined, token);
  const total = files.length;
  const rows: WorkspaceReportRow[] = [];
  const withHistories = () => rows.map((row) => ({ ...row, history: histories.get(row.uri) }));
  let next = BATCH;
  for (let start = 0; start < total && !token.isCancellationRequested; start += BATCH) {
    const batch = files.slice(start, start + BATCH).map(async (file): Promise<WorkspaceReportRow> => {
      const [uri, path] = [file.toString(), workspace.asRelativePath(file)];
      const [card, next] = await Promise.all([
        client.sendRequest(playbookCardRequest, { uri }, token).catch(() => null),
        client.sendRequest(nextThingsRequest, { uri }, token).catch(() => null),
      ]);
      return { uri, path, card: card ?? undefined, next: next ?? undefined };
    });
    rows.push(...(await Promise.all(batch)));
    if (rows.length < next || rows.length === total || token.isCancellationRequested) continue;
    next = 2 * rows.length;
    await draw({ rows: withHistories(), total });
  }
  if (token.isCancellationRequested) return;
  await draw({ rows: withHistories(), total });
  if (await addHistories(client, rows, histories, token)) await draw({ rows: withHistories(), total });
}

/** @returns whether there are any that were not known */
async function addHistories(
  client: BaseLanguageClient,
  rows: readonly WorkspaceReportRow[],
  histories: Histories,
  token: CancellationToken,
): Promise<boolean> {
  const score = ({ card }: WorkspaceReportRow): number => card?.score ?? 0;
  const first = [...rows].sort((a, b) => score(a) - score(b)).slice(0, MOST_HISTORIES);
  const unknown = first.filter(({ uri, card }) => card && !histories.has(uri));
  for (const { uri } of unknown) {
    const known = await scoredVersions(client, uri, token);
    if (token.isCancellationRequested) return false;
    histories.set(uri, known);
  }
  return unknown.length > 0;
}

async function scoredVersions(
  client: BaseLanguageClient,
  uri: string,
  token: CancellationToken,
): Promise<readonly ScoredVersion[]> {
  const versions = await earlierVersions(Uri.parse(uri, true), VERSIONS);
  if (versions.length === 0) return [];
  const files = versions.map(({ text }) => ({ uri, text }));
  const checked = await client.sendRequest(checkFilesRequest, { files }, token).catch(() => []);
  return checked.map(({ score }, index) => ({ date: versions[index]!.date, score }));
}
