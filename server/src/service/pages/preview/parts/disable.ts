import type { Disable } from '../../../../../../schemas/sections/disable';
import type { Text } from '../../../../../../schemas/text';
import { html, type Html, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { chipAt, chips, fieldRows, keyValues, part, sectionHeading } from '../../section';
import { checklist } from '../steps';

const words = {
  noSteps: {
    zh: '这里会列出关闭的每一步，可以边做边打勾。',
    en: 'The steps that switch it off will be listed here, to tick off one by one.',
  },
  notFound: { zh: '找不到入口怎么办', en: 'If the setting cannot be found' },
  search: { zh: '搜这些词：', en: 'Search for: ' },
  rollback: { zh: '怎么恢复', en: 'How to undo it' },
  recheck: { zh: '复查', en: 'Checking again' },
  others: { zh: '这些地方也可能自动回话', en: 'These may answer by themselves too' },
  recipients: { zh: '要通知', en: 'Whom to tell' },
} as const satisfies Record<string, Text>;

/**
 * How smart service is switched off: the checklist, what to do where the switch is not found, the rollback, and the
 * later check.
 */
export function disableParts(page: PageContext): readonly TitledPart[] {
  const { disable } = page.playbook;
  if (!disable) return [];
  return [
    steps(page, disable),
    ...fallbacks(page, disable),
    ...rollback(page, disable),
    ...recheck(page, disable),
  ];
}

function steps(page: PageContext, disable: Disable): TitledPart {
  const facts = ['surface', 'account', 'verified_on', 'verified_by', 'interface_version'] as const;
  const list = disable.steps?.length
    ? checklist(
        page,
        disable.steps,
        'disable.steps.*',
        'step',
        disable.rollback?.length ? 'rollback' : undefined,
      )
    : html`<p class="sp-empty">${page.say(words.noSteps)}</p>`;
  const rows = keyValues(fieldRows(page, disable, 'disable', facts));
  return part('disable', sectionHeading(page, 'disable'), html`${rows}${list}`);
}

function fallbacks(page: PageContext, { if_not_found: list }: Disable): readonly TitledPart[] {
  if (!list?.length) return [];
  const path = 'disable.if_not_found.*';
  const items = list.map((remedy, key): Html => {
    if (typeof remedy === 'string') return page.field({ in: list, key }, page.words(path, remedy));
    const what = remedy.action ? page.words(`${path}.action`, remedy.action) : page.title(path);
    const action = page.link({ in: remedy }, what);
    const found = chips(page, remedy.words, `${path}.words.*`);
    const searched = remedy.words?.length && html`<p>${page.say(words.search)}${found}</p>`;
    return html`${action}${searched}${remedy.note && html`<p class="sp-note">${page.field({ in: remedy, key: 'note' }, remedy.note)}</p>`}`;
  });
  const body = html`<ol>
    ${items.map((item) => html`<li class="sp-missing">${item}</li>`)}
  </ol>`;
  return [part('if-not-found', page.say(words.notFound), body)];
}

function rollback(page: PageContext, { rollback: list }: Disable): readonly TitledPart[] {
  if (!list?.length) return [];
  return [
    part('rollback', page.say(words.rollback), checklist(page, list, 'disable.rollback.*', 'rollback')),
  ];
}

function recheck(page: PageContext, disable: Disable): readonly TitledPart[] {
  const rows = fieldRows(page, disable, 'disable', ['recheck_every', 'recheck_by']);
  const recipients = disable.announce_to;
  if (recipients?.length)
    rows.push({ label: page.say(words.recipients), value: chips(page, recipients, 'disable.announce_to.*') });
  const others = disable.other_responders?.map(
    (_, key) => html`<li>${otherResponder(page, disable, key)}</li>`,
  );
  if (rows.length === 0 && !others?.length) return [];
  const list =
    others?.length &&
    html`<h3>${page.say(words.others)}</h3>
      <ul>
        ${others}
      </ul>`;
  return [part('recheck', page.say(words.recheck), html`${keyValues(rows)}${list}`)];
}

function otherResponder(page: PageContext, { other_responders: list }: Disable, key: number): HtmlValue {
  const place = { in: list!, key };
  const other = list![key]!;
  if (typeof other === 'string') return page.link(place, other);
  const path = 'disable.other_responders.*';
  const state =
    other.state && chipAt(page, { in: other, key: 'state' }, page.words(`${path}.state`, other.state));
  const where = other.where?.length ? ` (${other.where.join(' › ')})` : '';
  return html`${page.link(place, page.label(path, other))}${where}
  ${state}${other.note && html`<p class="sp-note">${page.field({ in: other, key: 'note' }, other.note)}</p>`}`;
}
