import type { Category, Priority } from '../../../../../../schemas/sections/priority';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, join } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import {
  cards,
  chips,
  fieldRow,
  fieldRows,
  inOneLine,
  keyValues,
  mark,
  part,
  type LabelledValue,
  sectionHeading,
} from '../../section';
import { comma } from '../../../wording/values';

const words = {
  level: { zh: '第 {n} 级', en: 'Level {n}' },
  rest: { zh: '其余都归这里', en: 'Takes all the rest' },
  replies: { zh: '常用语', en: 'Quick replies' },
  who: { zh: '谁来接', en: 'Who takes it' },
  none: { zh: '还没有分类。', en: 'No categories yet.' },
} as const satisfies Record<string, Text>;

const path = 'priority.categories.*';
const timeKeys = [
  'during',
  'calendar',
  'first_response',
  'next_response',
  'resolve_within',
  'warn_before',
  'pauses_when',
  'escalate_to',
  'escalate_after',
] as const;
const USUAL_LEVEL = 3;

/** The priorities: a card for each category, the most urgent first. */
export function priorityPart(page: PageContext): readonly TitledPart[] {
  const { priority } = page.playbook;
  if (!priority) return [];
  const ranked = [...(priority.categories ?? [])].sort((a, b) => levelOf(a) - levelOf(b));
  const list = ranked.length
    ? cards(ranked.map((category) => card(page, category, priority)))
    : html`<p class="sp-empty">${page.say(words.none)}</p>`;
  const rows = fieldRows(page, priority, 'priority', ['default', 'tie_break', 'vip_tags']);
  return [part('priority', sectionHeading(page, 'priority'), html`${list}${keyValues(rows)}`)];
}

const levelOf = ({ level = USUAL_LEVEL }: Category): number => level;

function card(page: PageContext, category: Category, priority: Priority): Html {
  const heading = page.link({ in: category }, page.label(path, category));
  const rest = priority.default === category.id && mark(page.say(words.rest));
  const rows = [
    ...matchRows(page, category),
    who(page, category),
    ...fieldRows(page, category, path, timeKeys),
    replies(page, category),
  ];
  return html`<h3>${heading} ${mark(page.say(words.level, { n: levelOf(category) }))} ${rest}</h3>
    ${keyValues(rows)}`;
}

function matchRows(page: PageContext, { match = {} }: Category): LabelledValue[] {
  return (['keywords', 'tags', 'order_states', 'channels'] as const)
    .filter((key) => match[key]?.length)
    .map((key) => ({
      label: page.title(`${path}.match.${key}`),
      value: chips(page, match[key], `${path}.match.${key}.*`),
    }));
}

function who(page: PageContext, category: Category): LabelledValue | undefined {
  const { assign } = category;
  if (assign === undefined) return undefined;
  if (typeof assign === 'string') return fieldRow(page, category, path, 'assign');
  const parts = fieldRows(page, assign, `${path}.assign`, ['member', 'role', 'skill', 'level']);
  return parts.length ? { label: page.say(words.who), value: inOneLine(page, parts) } : undefined;
}

function replies(page: PageContext, { replies: ids }: Category): LabelledValue | undefined {
  if (!ids?.length) return undefined;
  return {
    label: page.say(words.replies),
    value: join(
      ids.map((id) => page.ref('quick-reply', id)),
      comma(page.locale),
    ),
  };
}
