import type { Backup, TeamMember } from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html } from '../../../text/html';
import { initials } from '../../../text/pinyin';
import type { PageContext } from '../../page-context';
import { bullets, fieldRows, keyValues, part, under } from '../../section';
import type { TitledPart } from '../../titled-part';

const words = {
  heading: { zh: '团队的人', en: 'The people' },
  role: { zh: '{role}（{n} 人）', en: '{role} ({n})' },
  noRole: { zh: '没写岗位', en: 'No role written' },
  name: { zh: '名字', en: 'Name' },
} as const satisfies Record<string, Text>;

const path = 'staffing.team.*';

/** The people of the team by their roles, and who steps in when hands are short. */
export function peoplePart(page: PageContext): readonly TitledPart[] {
  const { team, backup } = page.playbook.staffing ?? {};
  if (!team?.length && !backup?.length) return [];
  const tables = team?.length && table(page, team);
  const steps = under(
    page.title('staffing.backup'),
    bullets(backup, (key) => stepsIn(page, backup![key]!)),
  );
  return [part('people', page.say(words.heading), html`${tables}${steps}`)];
}

function byRole(team: readonly TeamMember[]): ReadonlyMap<string | undefined, readonly TeamMember[]> {
  const groups = new Map<string | undefined, TeamMember[]>();
  for (const one of team) {
    const group = groups.get(one.role);
    if (group) group.push(one);
    else groups.set(one.role, [one]);
  }
  return groups;
}

/** A row a person, by their roles. A column that nobody has anything in is left out. */
function table(page: PageContext, team: readonly TeamMember[]): Html {
  const columns = columnKeys.filter((key) => team.some((one) => one[key] !== undefined));
  const heads = [page.say(words.name), ...columns.map((key) => page.title(`${path}.${key}`))];
  const groups = byRole(team);
  const bodies = [...groups].map(([role, people]) => {
    const name = role ?? page.say(words.noRole);
    const n = people.length;
    const head =
      (groups.size > 1 || role !== undefined) &&
      html`<tr class="sp-rowgroup">
        <th scope="rowgroup" colspan="${heads.length}">${page.say(words.role, { role: name, n })}</th>
      </tr>`;
    return html`<tbody>
      ${head}${people.map((one) => row(page, one, columns))}
    </tbody>`;
  });
  return html`<div class="sp-scroll">
    <table class="sp-people-table">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}

const columnKeys = ['level', 'skills', 'concurrent_chats', 'note'] as const;
type Column = (typeof columnKeys)[number];

function row(page: PageContext, one: TeamMember, columns: readonly Column[]): Html {
  const name = page.label(path, one);
  const cells = columns.map((key) => {
    const words = page.words(`${path}.${key}`, one[key]);
    return html`<td>${one[key] === undefined ? words : page.field({ in: one, key }, words)}</td>`;
  });
  return html`<tr class="sp-person">
    <th scope="row" data-initials="${searchable(name)}">
      ${one.name ? page.field({ in: one, key: 'name' }, name) : page.link({ in: one }, name)}
    </th>
    ${cells}
  </tr>`;
}

const searchable = (text: string): string => initials(text).toLowerCase();

function stepsIn(page: PageContext, one: string | Backup): Html {
  if (typeof one === 'string') return page.ref('member', one);
  return keyValues(fieldRows(page, one, 'staffing.backup.*', ['name', 'member', 'when', 'within']));
}
