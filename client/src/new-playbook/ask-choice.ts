import { l10n, type QuickPick, type QuickPickItem, window } from 'vscode';
import { ask } from './ask';
import type { Offer, Reply, Question, Turn } from './question';

interface Item extends QuickPickItem {
  /** Undefined for what cannot be chosen: what is wrong with the text. */
  readonly answer?: string;
}

/** Asks a question with offers; where its answers can be read, words may be typed instead, and how they are read is shown. */
export async function askChoice(step: Question, turn: Turn): Promise<Reply> {
  const offered = await offeredItems(step, turn.before);
  const pick = window.createQuickPick<Item>();
  pick.placeholder = [step.question, step.hint].filter(Boolean).join(' ');
  pick.matchOnDescription = true;
  pick.items = offered;
  pick.activeItems = [offered.find(({ answer }) => answer === turn.before) ?? offered[0]!];
  const typed = makeTyped(step, pick, offered);
  pick.onDidChangeValue(() => void typed.show());
  return ask(pick, turn, (answer) => {
    // The reading of the last letters may be on its way.
    void typed.show().then(() => {
      const [item] = pick.activeItems.length > 0 ? pick.activeItems : pick.items;
      if (item?.answer !== undefined) answer(item.answer);
    });
  });
}

/** Shows how the typed text is read, in the place of the offers. */
function makeTyped({ read }: Question, pick: QuickPick<Item>, offered: readonly Item[]) {
  let shown = '';
  return {
    async show(): Promise<void> {
      const text = pick.value.trim();
      if (!read || text === shown) return;
      const items = text === '' ? offered : await readItems(read, text);
      // Meanwhile something else may have been typed.
      if (pick.value.trim() !== text) return;
      shown = text;
      pick.items = items;
    },
  };
}

async function readItems(read: NonNullable<Question['read']>, text: string): Promise<readonly Item[]> {
  const { choices, problem } = await read(text);
  if (problem !== undefined) return [{ label: `$(info) ${problem}`, alwaysShow: true }];
  return choices.map(({ answer, meaning }) => {
    return { answer, label: `$(check) ${l10n.t('Understood as {0}', meaning)}`, alwaysShow: true };
  });
}

/** The offers; an answer in words that was given before goes first. */
async function offeredItems({ offers, read }: Question, before?: string): Promise<readonly Item[]> {
  const kept = before !== undefined && offers.every(({ answer }) => answer !== before);
  const meant = kept && (await read?.(before))?.choices[0]?.meaning;
  const first: Offer[] = kept
    ? [{ answer: before, label: meant || before, icon: 'history', description: l10n.t('your answer') }]
    : [];
  return [...first, ...offers].map(({ answer, label, description, icon }) => {
    return { answer, label: `$(${icon}) ${label}`, description };
  });
}
