import type { TextEdit } from 'vscode-languageserver-types';
import { say, type Text } from '../../../../schemas/text';
import { type Analysis, labelOf, movedExamples } from '../../service';
import { applied } from '../import/trial';
import { ownFile } from './own-file';
import type { GridContext } from './rows';

/** The number of examples that are told one by one. */
const MOST_TOLD = 3;

/**
 * What an edit of the categories changes beside them, in words: the examples whose messages go to another category. None
 * for a file that extends others: what it comes to is only known once it is put together with them.
 */
export function noteOf(
  analysis: Analysis,
  { section, locale }: GridContext,
  edits: readonly TextEdit[],
): string | undefined {
  const { file, document, index } = ownFile(analysis);
  if (section !== 'priority.categories' || edits.length === 0 || analysis.alone) return undefined;
  const after = applied(file, edits).documents[index];
  const moved = after ? movedExamples(document.playbook, after.playbook) : [];
  if (moved.length === 0) return undefined;
  const nameOf = (category: (typeof moved)[number]['to']): string =>
    category ? labelOf('priority.categories.*', category) : say(words.none, locale);
  const told = moved
    .slice(0, MOST_TOLD)
    .map(({ example, from, to }) =>
      say(words.one, locale, { message: example.message, from: nameOf(from), to: nameOf(to) }),
    );
  const list = told.join(locale === 'zh' ? '；' : '; ') + (moved.length > MOST_TOLD ? ' …' : '');
  return say(moved.length === 1 ? words.single : words.moved, locale, { n: moved.length, list });
}

const words = {
  moved: { zh: '{n} 条例子改归类了：{list}', en: '{n} examples go to another category now: {list}' },
  single: { zh: '1 条例子改归类了：{list}', en: '1 example goes to another category now: {list}' },
  one: { zh: '“{message}” {from} → {to}', en: '“{message}” {from} → {to}' },
  none: { zh: '哪一类都不是', en: 'no category' },
} as const satisfies Record<string, Text>;
