import type { RollbackStep, Step } from '../../../../../schemas/sections/step';
import type { Text } from '../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../text/html';
import { initials } from '../../text/pinyin';
import type { PageContext } from '../page-context';

const words = {
  expect: { zh: '做对了会看到：', en: 'You then see: ' },
  missing: { zh: '没有这个入口：', en: 'If it is not there: ' },
  note: { zh: '留意：', en: 'Note: ' },
  owner: { zh: '谁来做：', en: 'Done by: ' },
  control: { zh: '要点的是：', en: 'What to click: ' },
  undoes: { zh: '恢复的是哪一步：', en: 'Undoes: ' },
  path: { zh: '菜单路径', en: 'Menu path' },
  screenshot: { zh: '截图：{title}', en: 'Screenshot: {title}' },
} as const satisfies Record<string, Text>;

type StepPath = 'disable.steps.*' | 'disable.rollback.*';

/**
 * A checklist of steps, in order. A tick stays with its step when others are added or removed: its key is the step's
 * id, else the action with its number among the steps of that action.
 */
export function checklist(
  page: PageContext,
  steps: readonly RollbackStep[],
  path: StepPath,
  prefix: string,
): Html {
  const seen = new Map<string, number>();
  const items = steps.map((step) => {
    const n = (seen.get(step.action) ?? 0) + 1;
    seen.set(step.action, n);
    return item(page, step, path, `${prefix}:${step.id ?? `${step.action}:${n}`}`);
  });
  return html`<ol class="sp-checklist">
    ${items}
  </ol>`;
}

function item(page: PageContext, step: RollbackStep, path: StepPath, tick: string): Html {
  return html`<li
    class="sp-step"
    ${page.goto({ in: step })}
    data-initials="${initials(step.title).toLowerCase()}"
  >
    <label><input type="checkbox" data-tick="${tick}" /> ${step.title}</label>
    ${[
      breadcrumbs(page, step),
      step.control && line(page, words.control, page.words(`${path}.control`, step.control)),
      step.expect && line(page, words.expect, step.expect, 'sp-expect'),
      step.if_missing && line(page, words.missing, step.if_missing, 'sp-missing'),
      screenshot(page, step),
      step.note && line(page, words.note, step.note, 'sp-note'),
      step.owner && line(page, words.owner, step.owner),
      step.undoes && line(page, words.undoes, page.ref('step', step.undoes)),
    ]}
  </li>`;
}

function breadcrumbs(page: PageContext, { path }: Step): HtmlValue {
  if (!path?.length) return undefined;
  const crumbs = path.map(
    (crumb, key) => html`<li class="sp-crumb">${page.link({ in: path, key }, crumb)}</li>`,
  );
  return html`<ol class="sp-path" aria-label="${page.say(words.path)}">
    ${crumbs}
  </ol>`;
}

function screenshot(page: PageContext, step: Step): HtmlValue {
  if (!step.screenshot) return undefined;
  return html`<img
    data-src="${step.screenshot}"
    alt="${page.say(words.screenshot, { title: step.title })}"
  />`;
}

function line(page: PageContext, label: Text, content: HtmlValue, name?: string): Html {
  const attribute = name && html` class="${name}"`;
  return html`<p${attribute}><strong>${page.say(label)}</strong>${content}</p>`;
}
