import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import type { Text } from '../../../../schemas/text';
import { durationInWords, groupName, hoursSummary, html, type Html, isInUse, unbroken } from '../../service';
import type { PrintedPage } from './document';
import type { PrintContext } from './print-context';
import { whoToCall } from './who-to-call';

const words = {
  title: { zh: '{shop} 客服手册', en: '{shop}: handbook for agents' },
  sub: { zh: '给客服用 · {date}', en: 'For agents · {date}' },
  contents: { zh: '目录', en: 'Contents' },
  basics: { zh: '时间和规矩', en: 'Hours and rules' },
  hours: { zh: '人工接待时间：{hours}', en: 'Hours: {hours}' },
  must: { zh: '必须说', en: 'Always say' },
  mustNot: { zh: '不许说', en: 'Never say' },
  tone: { zh: '语气', en: 'Tone' },
  call: { zh: '有事找谁', en: 'Who to call' },
  first: { zh: '先回谁', en: 'Whom to answer first' },
  category: { zh: '类别', en: 'Category' },
  keywords: { zh: '顾客会说', en: 'Customers say' },
  within: { zh: '多久内回', en: 'Answer within' },
  labelled: { zh: '{label}：', en: '{label}: ' },
  group: { zh: '话术：{group}', en: 'Replies: {group}' },
  noGroup: { zh: '未分组的话术', en: 'Replies without a group' },
  faq: { zh: '常见问题', en: 'Questions and answers' },
  internal: { zh: '只给客服看：', en: 'For agents only: ' },
  useWhen: { zh: '什么时候用：', en: 'When: ' },
  barred: { zh: '不能这样发：{reason}', en: 'Do not send this: {reason}' },
  left: {
    zh: '没有印：停用、过期或还是草稿的话术 {n} 条。',
    en: 'Not printed: {n} replies that are retired, expired or drafts.',
  },
} as const satisfies Record<string, Text>;

/** A chapter of the handbook. */
interface Chapter {
  readonly title: string;
  readonly count?: number;
  readonly body: Html;
}

/** The agents' handbook: contents, the rules, whom to answer first, and the replies by topic. */
export function handbookPages(print: PrintContext): PrintedPage {
  const shop = print.playbook.shop.name;
  const chapters = [basics(print), first(print), ...replies(print), faq(print)].filter(
    (one): one is Chapter => one !== undefined,
  );
  const contents = chapters.map(
    ({ title, count }, index) =>
      html`<li>
        <a href="#chapter-${index + 1}">${title}</a>${count !== undefined && html` <small>${count}</small>`}
      </li>`,
  );
  const body = html`<header>
      <h1>${print.say(words.title, { shop })}</h1>
      <p><small>${print.say(words.sub, { date: print.today })}</small></p>
    </header>
    <nav aria-label="${print.say(words.contents)}">
      <h2>${print.say(words.contents)}</h2>
      <ol>
        ${contents}
      </ol>
    </nav>
    ${chapters.map(
      ({ title, body: own }, index) =>
        html`<section id="chapter-${index + 1}">
          <h2>${index + 1}&ensp;${title}</h2>
          ${own}
        </section>`,
    )}`;
  const title = print.say(words.title, { shop });
  return { title, foot: leftOut(print), points: 10, style, body };
}

function basics(print: PrintContext): Chapter {
  const { standards } = print.playbook.staffing ?? {};
  const hours = hoursSummary(print.playbook, print.locale);
  const list = (title: Text, lines: readonly string[] = []): Html | false =>
    lines.length > 0 &&
    html`<h3>${print.say(title)}</h3>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
  const calls = whoToCall(print).map(
    ({ what, who }) =>
      html`<tr>
        <th scope="row">${what}</th>
        <td>${who}</td>
      </tr>`,
  );
  const unread = print.unread('hours');
  const body = html`${unread ? html`<p class="unread">${unread}</p>` : hours && html`<p>${unbroken(print.say(words.hours, { hours }))}</p>`}${list(
    words.tone,
    standards?.tone,
  )}${list(words.must, standards?.must_say)}${list(words.mustNot, standards?.must_not_say)}${
    calls.length > 0 &&
    html`<h3>${print.say(words.call)}</h3>
      <table>
        ${calls}
      </table>`
  }`;
  return { title: print.say(words.basics), body };
}

function first(print: PrintContext): Chapter | undefined {
  const categories = [...(print.playbook.priority?.categories ?? [])].sort(
    (a, b) => (a.level ?? 3) - (b.level ?? 3),
  );
  const unread = print.unread('priority');
  if (categories.length === 0 && !unread) return undefined;
  const cell = (label: Text, content: string | undefined): Html =>
    content
      ? html`<td data-label="${print.say(words.labelled, { label: print.say(label) })}">${content}</td>`
      : html`<td></td>`;
  const rows = categories.map(
    ({ name, id, match, first_response: within }) =>
      html`<tr>
        <th scope="row">${name ?? id}</th>
        ${cell(words.keywords, match?.keywords?.join(print.locale === 'zh' ? '、' : ', '))}
        ${cell(words.within, within && durationInWords(within, print.locale))}
      </tr>`,
  );
  const heads = [words.category, words.keywords, words.within].map(
    (text) => html`<th scope="col">${print.say(text)}</th>`,
  );
  const body = html`${unread && html`<p class="unread">${unread}</p>`}
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  return { title: print.say(words.first), body };
}

const isPrinted = (reply: QuickReply, today: string): boolean =>
  isInUse(reply) && (reply.valid?.to ?? '9999') >= today;

function replies(print: PrintContext): readonly Chapter[] {
  const groups = new Map<string, QuickReply[]>();
  for (const reply of print.playbook.quick_replies ?? []) {
    if (!isPrinted(reply, print.today)) continue;
    const name = groupName(reply);
    const group = groups.get(name);
    if (group) group.push(reply);
    else groups.set(name, [reply]);
  }
  return [...groups].map(([group, list]) => ({
    title: group === '' ? print.say(words.noGroup) : print.say(words.group, { group }),
    count: list.length,
    body: html`${list.map((reply) => article(print, reply))}`,
  }));
}

function article(print: PrintContext, reply: QuickReply): Html {
  const { title, id, shortcut, text, language, fill, internal, use_when: useWhen, translations = {} } = reply;
  const reason = print.barred(reply);
  const note = (label: Text, content: string | undefined): Html | false =>
    content !== undefined && html`<p><small>${print.say(label)}${content}</small></p>`;
  return html`<article>
    <h3>${title ?? id ?? ''}${shortcut && html` <code>${shortcut}</code>`}</h3>
    ${reason !== undefined && html`<p class="unread">${print.say(words.barred, { reason })}</p>`}
    <p class="${reason === undefined ? 'text' : 'text barred'}">${print.text(text, { language, fill })}</p>
    ${Object.entries(translations).map(
      ([code, own]) => html`<p class="text" lang="${code}">${print.text(own, { language: code, fill })}</p>`,
    )}${note(words.useWhen, useWhen)}${note(words.internal, internal)}
  </article>`;
}

function faq(print: PrintContext): Chapter | undefined {
  const list = print.playbook.faq ?? [];
  const unread = print.unread('faq');
  if (list.length === 0 && !unread) return undefined;
  const entries = list.map(
    ({ question, answer, internal }) =>
      html`<article>
        <h3>${question}</h3>
        <p>${print.text(answer)}</p>
        ${internal && html`<p><small>${print.say(words.internal)}${internal}</small></p>`}
      </article>`,
  );
  const body = html`${unread && html`<p class="unread">${unread}</p>`}${entries}`;
  return { title: print.say(words.faq), count: list.length, body };
}

/** What is not in it is said, and what may be missing because it cannot be read. */
function leftOut(print: PrintContext): string {
  const all = print.playbook.quick_replies ?? [];
  const n = all.filter((reply) => !isPrinted(reply, print.today)).length;
  const unread = print.unread('quick_replies');
  return [n > 0 && print.say(words.left, { n }), unread].filter(Boolean).join(' ');
}

const style = html`<style>
  @page {
    margin: 16mm 15mm 18mm;
    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      color: #555;
      font-size: 8pt;
    }
  }
  th[scope='row'] {
    width: 1%;
    padding-inline-end: 2em;
  }
  header {
    padding: 0.5em 0 1em;
  }
  nav ol {
    columns: 2;
    column-gap: 2em;
  }
  nav a {
    color: inherit;
    text-decoration: none;
  }
  nav {
    break-inside: avoid;
  }
  @media (width < 36rem) {
    nav ol {
      columns: auto;
    }
  }
  article {
    break-inside: avoid;
    margin-bottom: 0.7em;
  }
  .text {
    padding: 0.35em 0.8em;
    border-inline-start: 2pt solid #999;
    background: #f4f4f4;
  }
  .barred {
    text-decoration: line-through;
  }
  code {
    padding: 0 0.4em;
    border: 0.5pt solid #999;
    border-radius: 2pt;
    font-size: 0.9em;
    font-weight: normal;
  }
  ul,
  ol {
    margin: 0.2em 0;
    padding-inline-start: 1.4em;
  }
  ol {
    padding-inline-start: 2em;
  }
</style>`;
