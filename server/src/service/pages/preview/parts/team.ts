import type { Staffing } from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html, nothing } from '../../../text/html';
import { bullets, cards, fieldRows, keyValues, part, under } from '../../section';
import type { PageContext } from '../../page-context';

const words = {
  heading: { zh: '团队的规矩与培训', en: 'How the team works and learns' },
} as const satisfies Record<string, Text>;

/** What the team is held to: targets, standards, training, assessment. */
export function teamPart(pen: PageContext): readonly PagePart[] {
  const { staffing } = pen.playbook;
  const { targets } = staffing ?? {};
  const goals = ['first_response', 'reply_within_3m', 'average_response', 'satisfaction'] as const;
  const body = html`${
    targets &&
    under(pen.title('staffing.targets'), keyValues(fieldRows(pen, targets, 'staffing.targets', goals)))
  }${staffing && standards(pen, staffing)}${
    staffing && under(pen.title('staffing.training'), training(pen, staffing))
  }${staffing && under(pen.title('staffing.assessment'), assessment(pen, staffing))}`;
  return body.text === '' ? [] : [part('team', pen.say(words.heading), body)];
}

function standards(pen: PageContext, { standards: its }: Staffing): Html {
  if (!its) return nothing;
  const path = 'staffing.standards';
  const lists = (['tone', 'must_say', 'must_not_say', 'etiquette'] as const).map((key) =>
    under(
      pen.title(`${path}.${key}`),
      bullets(its[key], (index) => pen.link({ in: its[key]!, key: index }, its[key]![index])),
    ),
  );
  return html`${keyValues(fieldRows(pen, its, path, ['reply_within']))}${lists}`;
}

function training(pen: PageContext, { training: list = [] }: Staffing): Html {
  const path = 'staffing.training.*';
  const keys = ['every', 'who', 'trainer', 'materials', 'last'] as const;
  return cards(
    list.map(
      (session) =>
        html`<h4>${pen.link({ in: session }, pen.label(path, session))}</h4>
          ${keyValues(fieldRows(pen, session, path, keys))}`,
    ),
  );
}

function assessment(pen: PageContext, { assessment: its }: Staffing): Html {
  if (!its) return nothing;
  const path = 'staffing.assessment';
  const metric = `${path}.metrics.*`;
  const heads = (['name', 'target', 'weight'] as const).map(
    (key) => html`<th scope="col">${pen.title(`${metric}.${key}`)}</th>`,
  );
  const rows = its.metrics?.map(
    (one) =>
      html`<tr>
        <th scope="row">${pen.link({ in: one }, pen.words(`${metric}.name`, one.name))}</th>
        <td>${one.target}</td>
        <td>${pen.words(`${metric}.weight`, one.weight)}</td>
      </tr>`,
  );
  return html`${keyValues(fieldRows(pen, its, path, ['every', 'sample_chats', 'who']))}${
    rows?.length &&
    html`<table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
  }`;
}
