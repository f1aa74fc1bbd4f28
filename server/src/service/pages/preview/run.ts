import type { Text } from '../../../../../schemas/text';
import { html, type Html } from '../../text/html';
import { zoneOf } from '../../time/zone';
import { labelOf } from '../../wording/label';
import type { PageContext } from '../page-context';

const words = {
  progress: { zh: '做了 {done} / {all} 步', en: '{done} of {all} done' },
  who: { zh: '谁在做', en: 'Done by' },
  copy: { zh: '复制记录', en: 'Copy the record' },
  reset: { zh: '从头再来', en: 'Start over' },
  restore: { zh: '已清空，找回刚才的记录', en: 'Cleared. Bring the record back' },
  back: { zh: '开始恢复', en: 'Start the way back' },
  note: { zh: '记一笔：看到了什么、改了什么', en: 'Note what was seen or changed' },
} as const satisfies Record<string, Text>;

/**
 * The bar above a checklist that is worked through: how far it is, who does it, start over. What is filled in is the
 * page's own and never written into the playbook; its script is client/src/preview/run.ts.
 * @param wayBack the id of the part with the steps that undo these; undefined where there are none
 */
export function runBar(page: PageContext, list: string, wayBack: string | undefined): Html {
  const names = (page.playbook.staffing?.team ?? []).map((one) => labelOf('staffing.team.*', one));
  return html`<div
    class="sp-run"
    data-run="${list}"
    data-progress="${page.say(words.progress)}"
    data-zone="${zoneOf(page.playbook).name}"
    lang="${page.locale}"
  >
    <progress value="0" max="1" aria-labelledby="run-${list}"></progress>
    <span id="run-${list}" role="status"></span>
    <input
      id="who-${list}"
      data-who
      list="team-${list}"
      placeholder="${page.say(words.who)}"
      aria-label="${page.say(words.who)}"
    />
    <datalist id="team-${list}">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
    <button type="button" data-run-copy>${page.say(words.copy)}</button>
    <button type="button" data-run-reset>${page.say(words.reset)}</button>
    <button type="button" data-run-restore hidden>${page.say(words.restore)}</button>
    ${wayBack !== undefined && html`<button type="button" data-run-back="${wayBack}">${page.say(words.back)}</button>`}
  </div>`;
}

/** Where a step that is done tells who did it, and when. */
export const runBy = (tick: string): Html => html`<span class="sp-run-by" data-by="${tick}"></span>`;

/** Where a person notes something on a step. */
export const runNote = (page: PageContext, tick: string): Html =>
  html`<input
    class="sp-run-note"
    id="note-${tick}"
    data-note="${tick}"
    placeholder="${page.say(words.note)}"
    aria-label="${page.say(words.note)}"
  />`;
