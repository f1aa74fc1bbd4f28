import {
  type Event,
  EventEmitter,
  type FileDecoration,
  type FileDecorationProvider,
  l10n,
  ThemeColor,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlaybookCard, playbookCardRequest } from '../../../server/src/protocol';
import { fileOfRow, rowScheme } from './playbooks-view';

/** The score of a playbook as the badge of its row. The editor asks only for the rows that are seen. */
export class ScoreBadges implements FileDecorationProvider {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeFileDecorations: Event<undefined> = this.#changed.event;

  constructor(readonly client: BaseLanguageClient) {}

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async provideFileDecoration(row: Uri): Promise<FileDecoration | undefined> {
    if (row.scheme !== rowScheme) return undefined;
    const uri = fileOfRow(row).toString();
    const card = await this.client.sendRequest(playbookCardRequest, { uri }).catch(() => null);
    // A badge has room for two characters.
    return (
      (card && {
        badge: card.score >= 100 ? '✓' : String(card.score),
        tooltip: cardText(card),
        ...(card.errors > 0 ? { color: new ThemeColor('list.errorForeground') } : {}),
      }) ??
      undefined
    );
  }
}

/** A card in words: the shop, its score, its findings. */
export function cardText({ title, score, errors, warnings, hints, notWritten }: PlaybookCard): string {
  const counts = l10n.t('Errors: {0}, warnings: {1}, hints: {2}', errors, warnings, hints);
  const waiting = notWritten > 0 && l10n.t('{0} of these are simply not written yet', notWritten);
  return [title, l10n.t('{0} of 100', score), counts, waiting].filter(Boolean).join(' · ');
}
