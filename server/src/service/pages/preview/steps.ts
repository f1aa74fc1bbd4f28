import type { RollbackStep, Step } from '../../../../../schemas/sections/step';
import type { Text } from '../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../text/html';
import type { PageContext } from '../page-context';
import { chipAt } from '../section';

const words = {
  expect: { zh: '做对了会看到：', en: 'You then see: ' },
  missing: { zh: '没有这个入口：', en: 'If it is not there: ' },
  note: { zh: '留意：', en: 'Note: ' },
  owner: { zh: '谁来做：', en: 'Done by: ' },
  control: { zh: '要点的是：', en: 'What to click: ' },
  undoes: { zh: '恢复的是哪一步：', en: 'Undoes: ' },
  switchOn: { zh: '打开开关', en: 'Switch it on' },
  path: { zh: '菜单路径', en: 'Menu path' },
  screenshot: { zh: '截图：{title}', en: 'Screenshot: {title}' },
} as const satisfies Record<string, Text>;

type StepPath = 'disable.steps.*' | 'disable.rollback.*';

/**
 * Steps to tick off, in their order. A tick stays with its step when others come or go: it is kept under the
 * step's id, else under its action and which of that action it is.
 */
export function checklist(
  pen: PageContext,
  steps: readonly RollbackStep[],
  path: StepPath,
  prefix: string,
): Html {
  const seen = new Map<string, number>();
  const items = steps.map((step) => {
    const n = (seen.get(step.action) ?? 0) + 1;
    seen.set(step.action, n);
    return item(pen, step, path, `${prefix}:${step.id ?? `${step.action}:${n}`}`);
  });
  return html`<ol class="sp-checklist">
    ${items}
  </ol>`;
}

function item(pen: PageContext, step: RollbackStep, path: StepPath, tick: string): Html {
  // The format's own words for it tell writers where it belongs; readers need not know.
  const action =
    step.action === 'switch_on' ? pen.say(words.switchOn) : pen.words(`${path}.action`, step.action);
  return html`<li class="sp-step">
    <label><input type="checkbox" data-tick="${tick}" /> ${step.title}</label>
    ${chipAt(pen, { in: step }, action)}${[
      breadcrumbs(pen, step),
      step.control && line(pen, words.control, pen.words(`${path}.control`, step.control)),
      step.expect && line(pen, words.expect, step.expect, 'sp-expect'),
      step.if_missing && line(pen, words.missing, step.if_missing, 'sp-missing'),
      screenshot(pen, step),
      step.note && line(pen, words.note, step.note, 'sp-note'),
      step.owner && line(pen, words.owner, step.owner),
      step.undoes && line(pen, words.undoes, pen.ref('step', step.undoes)),
    ]}
  </li>`;
}

function breadcrumbs(pen: PageContext, { path }: Step): HtmlValue {
  if (!path?.length) return undefined;
  const crumbs = path.map(
    (crumb, key) => html`<li class="sp-crumb">${pen.link({ in: path, key }, crumb)}</li>`,
  );
  return html`<ol class="sp-path" aria-label="${pen.say(words.path)}">
    ${crumbs}
  </ol>`;
}

function screenshot(pen: PageContext, step: Step): HtmlValue {
  if (!step.screenshot) return undefined;
  return html`<img
    data-src="${step.screenshot}"
    alt="${pen.say(words.screenshot, { title: step.title })}"
  />`;
}

function line(pen: PageContext, label: Text, content: HtmlValue, name?: string): Html {
  const attribute = name && html` class="${name}"`;
  return html`<p${attribute}><strong>${pen.say(label)}</strong>${content}</p>`;
}
