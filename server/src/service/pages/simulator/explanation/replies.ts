import type { FaqEntry } from '../../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../../../schemas/text';
import type { Suggestion } from '../../../triage/suggestions';
import type { PageContext } from '../../page-context';
import { percent } from '../../../wording/values';
import type { Outcome } from '../../../simulation/outcome';
import type { ExplanationStep } from './step';
import { labelOf } from '../../../wording/label';

const words = {
  reply: { zh: '可以用常用语“{name}”', en: 'The quick reply “{name}” helps' },
  faq: { zh: '常见问题“{name}”有答案', en: 'The question “{name}” answers it' },
  none: { zh: '没有对得上的常用语和常见问题', en: 'No quick reply or question is about this' },
  named: { zh: '“{name}”这一类写了用它', en: '“{name}” names it' },
  alike: {
    zh: '和顾客的话有 {share} 对得上（少见的词算得更重）',
    en: 'Matches {share} of the message (rare words count more)',
  },
} as const satisfies Record<string, Text>;

/** The replies that are suggested to the agent. */
export function replySteps(
  page: PageContext,
  { triage }: Outcome,
  replies: readonly Suggestion[],
): readonly ExplanationStep[] {
  if (replies.length === 0) return [{ topic: 'reply', text: page.say(words.none), because: [] }];
  const category = triage.winner?.category;
  return replies.map((one) => ({
    topic: 'reply',
    text: page.say(one.kind === 'faq' ? words.faq : words.reply, { name: titleOf(one) }),
    because: [
      ...(one.named && category
        ? [
            {
              text: page.say(words.named, { name: labelOf('priority.categories.*', category) }),
              at: { in: category, key: 'replies' },
            },
          ]
        : []),
      ...(one.likeness > 0
        ? [
            {
              text: page.say(words.alike, { share: percent(Math.round(one.likeness * 100) / 100) }),
              at: { in: one.entry },
            },
          ]
        : [{ text: titleOf(one), at: { in: one.entry } }]),
    ],
  }));
}

/** The display name of a reply: its title, else its first words. */
export function titleOf({ kind, entry }: Suggestion): string {
  return kind === 'faq'
    ? labelOf('faq.*', entry as FaqEntry)
    : labelOf('quick_replies.*', entry as QuickReply);
}
