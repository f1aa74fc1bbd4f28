import type { PagePart } from '../../../../protocol';
import { html } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { chips, fieldRows, keyValues, part, sectionHeading, under } from '../../section';

/** How smart service is run while it stays on: when it answers, which words call a person, who looks after it. */
export function assistantPart(pen: PageContext): readonly PagePart[] {
  const { assistant } = pen.playbook;
  if (!assistant) return [];
  const path = ['assistant'];
  const { handover_keywords: keywords, notes } = assistant;
  const groups: readonly (readonly [string, object | undefined, readonly string[]])[] = [
    ['handover_to', assistant.handover_to, ['member', 'role']],
    ['knowledge_review', assistant.knowledge_review, ['every', 'owner', 'last']],
    ['wrong_answers', assistant.wrong_answers, ['limit', 'what_then']],
  ];
  const body = html`${keyValues([
    ...fieldRows(pen, assistant, path, ['active']),
    keywords?.length
      ? {
          label: pen.title([...path, 'handover_keywords']),
          value: chips(pen, keywords, [...path, 'handover_keywords']),
        }
      : undefined,
  ])}${groups.map(
    ([key, its, keys]) =>
      its && under(pen.title([...path, key]), keyValues(fieldRows(pen, its, [...path, key], keys))),
  )}${notes && html`<p class="sp-note">${notes}</p>`}`;
  return [part('assistant', sectionHeading(pen, 'assistant'), body)];
}
