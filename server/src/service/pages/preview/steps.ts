import type { RollbackStep, Step } from '../../../../../schemas/sections/step';
import type { Text } from '../../../../../schemas/text';
import { type Html, html, type HtmlValue } from '../../text/html';
import { initials } from '../../text/pinyin';
import type { PageContext } from '../page-context';
import { runBar, runBy, runNote } from './run';

const words = {
  source: { zh: '到手册里写这一步的地方', en: 'To this step in the playbook' },
  expect: { zh: '做对了会看到：', en: 'You then see: ' },
  missing: { zh: '没有这个入口：', en: 'If it is not there: ' },
  note: { zh: '留意：', en: 'Note: ' },
  owner: { zh: '谁来做：', en: 'Done by: ' },
  control: { zh: '点这里：', en: 'What to click: ' },
  undoes: { zh: '恢复的是哪一步：', en: 'Undoes: ' },
  path: { zh: '菜单路径', en: 'Menu path' },
  screenshot: { zh: '截图：{title}', en: 'Screenshot: {title}' },
} as const satisfies Record<string, Text>;

type StepPath = 'disable.steps.*' | 'disable.rollback.*';

/**
 * A checklist of steps, in order. A tick stays with its step when others are added or removed: its key is the step's
 * id, else the action with its number among the steps of that action.
 * @param wayBack the id of the part with the steps that undo these
 */
export function checklist(
  page: PageContext,
  steps: readonly RollbackStep[],
  path: StepPath,
  prefix: string,
  wayBack?: string,
): Html {
  const seen = new Map<string, number>();
  const items = steps.map((step) => {
    const n = (seen.get(step.action) ?? 0) + 1;
    seen.set(step.action, n);
    return item(page, step, path, `${prefix}:${step.id ?? `${step.action}:${n}`}`);
  });
  return html`${runBar(page, prefix, wayBack)}
    <ol class="sp-checklist">
      ${items}
    </ol>`;
}

function item(page: PageContext, step: RollbackStep, path: StepPath, tick: string): Html {
  const linked = (label: Text, key: 'expect' | 'if_missing' | 'note' | 'owner', name?: string): HtmlValue =>
    step[key] && line(page, label, page.field({ in: step, key }, step[key]), name);
  const control = step.control && page.words(`${path}.control`, step.control);
  return html`<li class="sp-step" data-initials="${initials(step.title).toLowerCase()}">
    <label
      ><input type="checkbox" data-tick="${tick}" />
      ${page.field({ in: step, key: 'title' }, step.title)}</label
    >
    <span class="sp-source" ${page.goto({ in: step })} aria-label="${page.say(words.source)}">↗</span>
    ${runBy(tick)}
    ${[
      breadcrumbs(page, step),
      control && line(page, words.control, page.field({ in: step, key: 'control' }, control)),
      linked(words.expect, 'expect', 'sp-expect'),
      linked(words.missing, 'if_missing', 'sp-missing'),
      screenshot(page, step),
      linked(words.note, 'note', 'sp-note'),
      linked(words.owner, 'owner'),
      step.undoes && line(page, words.undoes, page.ref('step', step.undoes)),
      runNote(page, tick),
    ]}
  </li>`;
}

function breadcrumbs(page: PageContext, { path }: Step): HtmlValue {
  if (!path?.length) return undefined;
  const crumbs = path.map(
    (crumb, key) => html`<li class="sp-crumb">${page.field({ in: path, key }, crumb)}</li>`,
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
