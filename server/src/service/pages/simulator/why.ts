import type { Text } from '../../../../../schemas/text';
import type { PagePart } from '../../../protocol';
import { type Html, html, lines, type HtmlValue } from '../../text/html';
import type { PageContext } from '../page-context';
import { keyValues, part } from '../section';
import { gotoText } from '../../document/resolve-range';
import { fileName } from '../../inheritance/base-source';
import type { SimulatedStep, Simulation } from './simulation';
import { type StepTopic, topics } from './explanation/step';

const words = {
  why: { zh: '会怎样，为什么', en: 'What happens, and why' },
  replies: { zh: '客服可以这样回', en: 'What the agent can say' },
  copy: { zh: '复制', en: 'Copy' },
  copyOf: { zh: '复制“{title}”', en: 'Copy “{title}”' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  lineOf: { zh: '{file} 第 {line} 行', en: '{file}, line {line}' },
} as const satisfies Record<string, Text>;

/** The names of the topics. */
export const topicWords: Readonly<Record<StepTopic, Text>> = {
  hours: { zh: '接待时间', en: 'Hours' },
  smart_service: { zh: '智能客服', en: 'Smart service' },
  auto_reply: { zh: '自动回复', en: 'Auto replies' },
  category: { zh: '归类', en: 'Category' },
  people: { zh: '由谁接', en: 'Who takes it' },
  wait: { zh: '等候', en: 'Waiting' },
  deadline: { zh: '时限', en: 'By when' },
  reply: { zh: '怎么回', en: 'Replies' },
};

/** The steps of the outcome with their reasons, each linked to its line. */
export function whyPart(page: PageContext, { steps }: Simulation): PagePart {
  const rows = topics
    .filter((topic) => topic !== 'reply')
    .flatMap((topic) => {
      const own = steps.filter((step) => step.topic === topic);
      return own.length === 0
        ? []
        : [{ label: page.say(topicWords[topic]), value: own.map((step) => stepItem(page, step)) }];
    });
  return part('try-why', page.say(words.why), keyValues(rows));
}

/** The suggested replies as they would be sent, each with a button to copy it. */
export function repliesPart(page: PageContext, { steps, replies }: Simulation): PagePart {
  const own = steps.filter(({ topic }) => topic === 'reply');
  const cards = own.map(
    (step, index) =>
      html`<article class="sp-offer">
        ${stepItem(page, step)}${replies[index] && offer(page, replies[index])}
      </article>`,
  );
  return part('try-replies', page.say(words.replies), cards);
}

function offer(page: PageContext, { text, title, range }: Simulation['replies'][number]): Html {
  return html`<div class="sp-chat">
    <p class="sp-bubble sp-bubble-shop" data-goto="${gotoText(range)}">${lines(text)}</p>
    <button
      type="button"
      class="sp-quiet"
      data-copy-text="${text}"
      aria-label="${page.say(words.copyOf, { title })}"
    >
      ${page.say(words.copy)}
    </button>
  </div>`;
}

function stepItem(page: PageContext, { text, because }: SimulatedStep): Html {
  return html`<p class="sp-told">${text}</p>
    ${
      because.length > 0 &&
      html`<ul class="sp-because">
        ${because.map((reason) => html`<li>${reasonOf(page, reason)}</li>`)}
      </ul>`
    }`;
}

function reasonOf(page: PageContext, { text, range }: SimulatedStep['because'][number]): HtmlValue {
  if (!range) return text;
  const { uri, start } = range;
  const line = page.say(uri === undefined ? words.line : words.lineOf, {
    line: start.line + 1,
    file: uri === undefined ? '' : fileName(uri),
  });
  return html`<a role="link" tabindex="0" data-goto="${gotoText(range)}">${text}</a> <small>${line}</small>`;
}
