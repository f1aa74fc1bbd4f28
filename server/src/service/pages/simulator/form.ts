import type { FieldPath, KeyAt } from '../../../../../schemas/field-path';
import type { Text } from '../../../../../schemas/text';
import type { PagePart } from '../../../protocol';
import { schemaOfField, schemasOf } from '../../format/schema-node';
import { format } from '../../format/format';
import { type Html, html, nothing } from '../../text/html';
import type { PageContext } from '../page-context';
import { controls, datedPromotions, moments } from './form-state';

const words = {
  title: { zh: '试一条顾客消息', en: 'Try a customer message' },
  write: { zh: '照顾客的口气写一句…', en: 'Write it the way a customer would …' },
  now: { zh: '现在', en: 'Now' },
  chosen: { zh: '另选日期和时间', en: 'Another date and time' },
  evening: { zh: '{name}首日 20:00', en: '{name}, first day, 20:00' },
  clock: { zh: '日期和时间', en: 'Date and time' },
  noOrder: { zh: '没有订单', en: 'No order' },
  usual: { zh: '和平常一样', en: 'As usual' },
} as const satisfies Record<string, Text>;

export const title = words.title;

const path = 'checks.examples.*';

type Field = KeyAt<typeof path>;

interface Option {
  readonly value: string;
  readonly text: string;
}

/**
 * The form. Its HTML depends on the playbook alone: the client keeps the values of the controls, so that an answer
 * never overwrites what was typed meanwhile.
 */
export function formPart(page: PageContext): PagePart {
  const { tags = [] } = page.playbook;
  const content = html`<section class="sp-part" aria-labelledby="try-title">
    <h1 class="sp-title" id="try-title">${page.say(words.title)}</h1>
    <form class="sp-form">
      ${field(
        titleOf(page, 'message'),
        html`<textarea
          name="${controls.message}"
          rows="2"
          maxlength="2000"
          autofocus
          placeholder="${page.say(words.write)}"
        ></textarea>`,
        'sp-wide',
      )}
      ${field(titleOf(page, 'at'), select(controls.moment, momentOptions(page)))}
      ${field(
        page.say(words.clock),
        html`<input type="datetime-local" name="${controls.at}" value="${page.today}T20:00" />`,
        'sp-clock',
      )}
      ${field(titleOf(page, 'channel'), select(controls.channel, choices(page, 'channel', ownChannels(page))))}
      ${field(
        titleOf(page, 'order_state'),
        select(controls.orderState, [
          { value: '', text: page.say(words.noOrder) },
          ...choices(page, 'order_state', ownOrderStates(page)),
        ]),
      )}
      ${field(
        titleOf(page, 'situation'),
        select(controls.situation, [
          { value: '', text: page.say(words.usual) },
          ...choices(page, 'situation', []),
        ]),
      )}
      <p class="sp-field sp-alone">
        ${box(controls.opensChat, 'yes', titleOf(page, 'opens_chat'), html`checked`)}
      </p>
      ${
        tags.length > 0 &&
        html`<fieldset class="sp-wide">
          <legend>${titleOf(page, 'tags')}</legend>
          ${tags.flatMap((tag) => (tag.id === undefined ? [] : box(controls.tags, tag.id, page.label('tags.*', tag))))}
        </fieldset>`
      }
    </form>
  </section>`;
  return { id: 'try-form', html: content.text };
}

const titleOf = (page: PageContext, key: Field): string => page.title(`${path}.${key}`);

const field = (label: string, control: Html, kind = ''): Html =>
  html`<label class="${`sp-field ${kind}`}"><span>${label}</span>${control}</label>`;

const select = (name: string, options: readonly Option[]): Html =>
  html`<select name="${name}">
    ${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}
  </select>`;

const box = (name: string, value: string, label: string, ticked: Html = nothing): Html =>
  html`<label class="sp-box">
    <input type="checkbox" name="${name}" value="${value}" ${ticked} /> ${label}
  </label>`;

function momentOptions(page: PageContext): readonly Option[] {
  return [
    { value: moments.now, text: page.say(words.now) },
    ...datedPromotions(page.playbook).map((one) => ({
      value: moments.promotion + one.id,
      text: page.say(words.evening, { name: page.label('promotions.*', one) }),
    })),
    { value: moments.at, text: page.say(words.chosen) },
  ];
}

/** The options of a control: the format's choices for a field, then the file's own words. */
function choices(page: PageContext, key: Field, own: readonly string[]): readonly Option[] {
  const at: FieldPath = `${path}.${key}`;
  const known = schemasOf(schemaOfField(format, at)).flatMap((one) => Object.keys(one.choices ?? {}));
  return [...new Set([...known, ...own])].map((value) => ({ value, text: page.words(at, value) }));
}

const ownChannels = ({ playbook: { shop, priority } }: PageContext): readonly string[] => [
  ...(shop.channels ?? []),
  ...(priority?.categories ?? []).flatMap(({ match }) => match?.channels ?? []),
];

const ownOrderStates = ({ playbook: { priority } }: PageContext): readonly string[] =>
  (priority?.categories ?? []).flatMap(({ match }) => match?.order_states ?? []);
