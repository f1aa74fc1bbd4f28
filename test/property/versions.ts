import { changeFile, type Analysis } from '../../server/src/service/document/analysis';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { fileMentions } from '../../server/src/service/features/document-links';
import { documentSymbols } from '../../server/src/service/features/document-symbols';
import { foldingRanges } from '../../server/src/service/features/folding-ranges';
import { hover } from '../../server/src/service/features/hover';
import { selectionRanges } from '../../server/src/service/features/selection-ranges';
import { semanticTokens } from '../../server/src/service/features/semantic-tokens';
import { previewPage } from '../../server/src/service/pages/preview/view';
import { positionAt } from '../../server/src/service/yaml/segments/layout';

export const settings = { today: '2026-11-22' };

const shownAt = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' } as const;

/** What an editor asks after every edit. */
export const asked = (snapshot: Analysis) => ({
  found: diagnostics(snapshot, settings, 'zh'),
  outline: documentSymbols(snapshot, 'zh'),
  folds: foldingRanges(snapshot),
  links: fileMentions(snapshot),
  tokens: semanticTokens(snapshot),
  preview: snapshot.documents.map((document) => previewPage(document, snapshot, shownAt).parts),
});

/** What it asks where the pointer rests: at some shares of the text. */
export const hovered = (snapshot: Analysis, shares: readonly number[]) =>
  shares.map((share) =>
    hover(snapshot, positionAt(snapshot, Math.floor(share * snapshot.text.length)), shownAt),
  );

/** What it asks where the caret is. */
export const selected = (snapshot: Analysis, shares: readonly number[]) =>
  selectionRanges(
    snapshot,
    shares.map((share) => positionAt(snapshot, Math.floor(share * snapshot.text.length))),
  );

/** The next version of a file: what stands between two offsets is replaced. */
export function replaced(snapshot: Analysis, from: number, to: number, text: string): Analysis {
  const range = { start: positionAt(snapshot, from), end: positionAt(snapshot, to) };
  return changeFile(snapshot, snapshot.version + 1, [{ range, text }]);
}

/** Many of everything that rules compare: equal texts, shortcuts, questions, ids that are named and that are not. */
const shopWith = (replies: number, entries: number): string => `playbook: 1
shop: { name: 小满家居 }
decision: { smart_service: disabled }
quick_replies:
${Array.from({ length: replies }, (_, n) => `  - id: r${n % 10}\n    title: 怎么清洗 ${n % 7}？\n    shortcut: /s${n % 8}\n    group: 组${n % 5}\n    text: 温水手洗 ${n % 6} 次，48 小时内发出。\n`).join('')}faq:
${Array.from({ length: entries }, (_, n) => `- question: 怎么洗 ${n % 6}？\n  answer: 温水手洗 ${n} 次，${n % 3} 天内发出。\n${n % 4 === 0 ? '' : `  quick_reply: r${n}\n`}`).join('')}`;

export const manyItems = shopWith(20, 9);

/** Both lists have more than one chunk. */
export const manyChunks = shopWith(80, 70);
