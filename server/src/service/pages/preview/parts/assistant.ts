import type { FieldPath, KeyAt } from '../../../../../../schemas/field-path';
import { html } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { chips, fieldRows, keyValues, part, sectionHeading, under } from '../../section';

/** How smart service is run while it stays on: its hours, handover keywords, and who maintains it. */
export function assistantPart(page: PageContext): readonly TitledPart[] {
  const { assistant } = page.playbook;
  if (!assistant) return [];
  const path = 'assistant';
  const { handover_keywords: keywords, notes } = assistant;
  const group = <Path extends FieldPath>(at: Path, its: object | undefined, keys: readonly KeyAt<Path>[]) =>
    its && under(page.title(at), keyValues(fieldRows(page, its, at, keys)));
  const body = html`${keyValues([
    ...fieldRows(page, assistant, path, ['active']),
    keywords?.length
      ? {
          label: page.title(`${path}.handover_keywords`),
          value: chips(page, keywords, `${path}.handover_keywords.*`),
        }
      : undefined,
  ])}${[
    group(`${path}.handover_to`, assistant.handover_to, ['member', 'role']),
    group(`${path}.knowledge_review`, assistant.knowledge_review, ['every', 'owner', 'last']),
    group(`${path}.wrong_answers`, assistant.wrong_answers, ['limit', 'what_then']),
  ]}${notes && html`<p class="sp-note">${page.field({ in: assistant, key: 'notes' }, notes)}</p>`}`;
  return [part('assistant', sectionHeading(page, 'assistant'), body)];
}
