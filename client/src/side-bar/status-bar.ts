import { type Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { playbookCardRequest } from '../../../server/src/protocol';
import type { CurrentPlaybook } from './current-playbook';
import { cardText } from './score-badges';

/** The score of the active playbook and the number of its findings; a click opens the report. */
export interface ScoreInStatusBar extends Disposable {
  refresh(): Promise<void>;
}

export function scoreInStatusBar(client: BaseLanguageClient, current: CurrentPlaybook): ScoreInStatusBar {
  const item = window.createStatusBarItem('score', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Readiness of the playbook');
  item.command = 'servicePlaybook.checkGaps';
  return {
    refresh: async () => {
      const uri = current.isActive() ? current.uri() : undefined;
      if (!uri) return item.hide();
      const card = await client.sendRequest(playbookCardRequest, { uri: uri.toString() }).catch(() => null);
      if (current.uri()?.toString() !== uri.toString()) return;
      if (!card) return item.hide();
      item.text = `$(checklist) ${card.score} · ${card.errors + card.warnings + card.hints}`;
      item.tooltip = `${cardText(card)}\n${l10n.t('Click to see the report.')}`;
      item.backgroundColor = card.errors > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
