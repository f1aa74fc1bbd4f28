import type { Text } from '../../../../../schemas/text';
import type { PagePart } from '../../../protocol';
import type { Example } from '../../../../../schemas/sections/example';
import { type Html, html, join, lines, type HtmlValue } from '../../text/html';
import type { PageContext } from '../page-context';
import { durationText } from '../../wording/clock';
import { gotoText } from '../../document/resolve-range';
import { mismatchesOf } from '../../simulation/expectations';
import type { Simulation } from './simulation';
import type { StepTopic } from './explanation/step';

const words = {
  chat: { zh: '顾客看到的对话', en: 'The chat as the customer sees it' },
  invitation: {
    zh: '写一句顾客会说的话，看看谁来接、收到什么、为什么，趁顾客还没碰上。',
    en: 'Write what a customer might, and see who takes it, what is sent, and why, before a customer does.',
  },
  try: { zh: '比如：', en: 'For example:' },
  auto: { zh: '自动回复', en: 'auto reply' },
  delayed: { zh: '自动回复，{time}后', en: 'auto reply, after {time}' },
  save: { zh: '存为例子', en: 'Save as an example' },
  saveWhy: {
    zh: '以后每次检查都照着试一遍，改坏了马上知道。',
    en: 'Every check will try it again, so that a change that breaks it is seen at once.',
  },
  update: { zh: '把例子改成现在的结果', en: 'Bring the example up to date' },
  differs: {
    zh: '手册里有这个例子，但里面写的“应该怎样”和现在的结果不一样。',
    en: 'The playbook has this example, and expects something else.',
  },
  show: { zh: '看存下的例子', en: 'Show the example' },
  saved: { zh: '这条已经是手册里的例子。', en: 'This is an example of the playbook already.' },
} as const satisfies Record<string, Text>;

/** The topics of the summary sentence, which screen readers announce when it changes. */
const topics: readonly StepTopic[] = ['smart_service', 'category', 'people', 'deadline'];

/** The empty state: one line that says what the page is for, and messages to click. */
export function invitationPart(page: PageContext, messages: readonly string[]): PagePart {
  const buttons = messages.map(
    (text) =>
      html`<button type="button" class="sp-chip" data-fill="message" value="${text}">${text}</button>`,
  );
  return answer(
    html`<div class="sp-empty">
      <p role="status">${page.say(words.invitation)}</p>
      <p>${page.say(words.try)} ${join(buttons, ' ')}</p>
    </div>`,
  );
}

/**
 * The answer as a chat: what the customer writes, the automatic replies, and what happens then.
 * @param when the moment in plain words
 * @param known the example of the playbook with the same inquiry
 */
export function answerPart(
  page: PageContext,
  simulation: Simulation,
  when: string,
  known: Example | undefined,
): PagePart {
  return answer(
    html`<div class="sp-chat" role="group" aria-label="${page.say(words.chat)}">
        <p class="sp-when">${when}</p>
        <p class="sp-bubble sp-bubble-customer">${lines(simulation.message)}</p>
        ${simulation.auto_replies.map((reply) => bubble(page, reply))}
        <p class="sp-when" role="status">${verdict(page, simulation)}</p>
      </div>
      ${saving(page, known)}`,
  );
}

const answer = (content: Html): PagePart => ({
  id: 'try-answer',
  html: html`<section class="sp-answer">${content}</section>`.text,
});

function bubble(page: PageContext, { text, delay_seconds, range }: Simulation['auto_replies'][number]): Html {
  const label =
    delay_seconds === 0
      ? page.say(words.auto)
      : page.say(words.delayed, { time: durationText(delay_seconds, page.locale) });
  return html`<p class="sp-bubble sp-bubble-shop" data-goto="${gotoText(range)}">
    <small>${label}</small><br />${lines(text)}
  </p>`;
}

function verdict(page: PageContext, { steps, answered_by }: Simulation): string {
  const shown = topics.filter((topic) => topic !== 'smart_service' || answered_by === 'smart_service');
  const sentences = shown.flatMap((topic) => steps.find((step) => step.topic === topic)?.text ?? []);
  return page.locale === 'zh' ? `${sentences.join('；')}。` : `${sentences.join('. ')}.`;
}

/** The button that saves the example; it is the same element in every state, so that it keeps the focus. */
function saving(page: PageContext, known: Example | undefined): HtmlValue {
  if (!known) return button(html`data-fix="0"`, page.say(words.save), page.say(words.saveWhy));
  return mismatchesOf(page.playbook, known).length > 0
    ? button(html`data-fix="0"`, page.say(words.update), page.say(words.differs))
    : button(page.goto({ in: known }), page.say(words.show), page.say(words.saved));
}

const button = (does: Html, label: string, note: string): Html =>
  html`<p class="sp-save">
    <button type="button" class="sp-fix" ${does}>${label}</button> <small>${note}</small>
  </p>`;
