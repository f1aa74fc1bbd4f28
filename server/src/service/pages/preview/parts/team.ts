import type { Staffing } from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, nothing } from '../../../text/html';
import { bullets, cards, fieldRows, keyValues, part, scrolledTable, under } from '../../section';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';

const words = {
  heading: { zh: '团队的规矩与培训', en: 'How the team works and learns' },
} as const satisfies Record<string, Text>;

/** The team's targets, standards, training and assessment. */
export function teamPart(page: PageContext): readonly TitledPart[] {
  const { staffing } = page.playbook;
  const { targets } = staffing ?? {};
  const goals = ['first_response', 'reply_within_3m', 'average_response', 'satisfaction'] as const;
  const body = html`${
    targets &&
    under(page.title('staffing.targets'), keyValues(fieldRows(page, targets, 'staffing.targets', goals)))
  }${staffing && standards(page, staffing)}${
    staffing && under(page.title('staffing.training'), training(page, staffing))
  }${staffing && under(page.title('staffing.assessment'), assessment(page, staffing))}`;
  return body.text === '' ? [] : [part('team', page.say(words.heading), body)];
}

function standards(page: PageContext, { standards: its }: Staffing): Html {
  if (!its) return nothing;
  const path = 'staffing.standards';
  const lists = (['tone', 'must_say', 'must_not_say', 'etiquette'] as const).map((key) =>
    under(
      page.title(`${path}.${key}`),
      bullets(its[key], (index) => page.field({ in: its[key]!, key: index }, its[key]![index])),
    ),
  );
  return html`${keyValues(fieldRows(page, its, path, ['reply_within']))}${lists}`;
}

function training(page: PageContext, { training: list = [] }: Staffing): Html {
  const path = 'staffing.training.*';
  const keys = ['every', 'who', 'trainer', 'materials', 'last'] as const;
  return cards(
    list.map(
      (session) =>
        html`<h4>${page.link({ in: session }, page.label(path, session))}</h4>
          ${keyValues(fieldRows(page, session, path, keys))}`,
    ),
  );
}

function assessment(page: PageContext, { assessment: its }: Staffing): Html {
  if (!its) return nothing;
  const path = 'staffing.assessment';
  const metric = `${path}.metrics.*`;
  const titles = (['name', 'target', 'weight'] as const).map((key) => page.title(`${metric}.${key}`));
  const rows = its.metrics?.map(
    (one) =>
      html`<tr>
        <th scope="row">${page.field({ in: one, key: 'name' }, page.words(`${metric}.name`, one.name))}</th>
        <td>${one.target && page.field({ in: one, key: 'target' }, one.target)}</td>
        <td>
          ${one.weight !== undefined && page.field({ in: one, key: 'weight' }, page.words(`${metric}.weight`, one.weight))}
        </td>
      </tr>`,
  );
  return html`${keyValues(fieldRows(page, its, path, ['every', 'sample_chats', 'who']))}${
    rows?.length && scrolledTable(titles, rows)
  }`;
}
