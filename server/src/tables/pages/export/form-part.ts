import type { PagePart } from '../../../protocol';
import { type Html, html } from '../../../service';
import type { ExportedRows } from '../../export/exported-rows';
import { knownFrom } from '../../targets/known-from';
import { nameOfTarget, noteOfTarget, type Target } from '../../targets/target';
import type { Notice } from '../../text/notice';
import { noticeList, type Say } from '../page-words';
import { controls, type ExportChoices } from './export-choices';
import { words } from './words';

/** Where the export goes, how well its layout is known, and what is exported. */
export function formPart(
  { target, excess }: ExportedRows,
  { offered }: ExportChoices,
  notices: readonly Notice[],
  say: Say,
): PagePart {
  const content = html`<section class="sp-part" aria-labelledby="export-title">
    <h1 class="sp-title" id="export-title">${say(words.title)}</h1>
    <p>${say(words.lead)}</p>
    <form class="sp-form" id="tables" data-changes>
      <label class="sp-field sp-wide"
        ><span>${say(words.target)}</span
        ><select name="${controls.target}">
          ${offered.map((one) =>
            one.id === target.id
              ? html`<option value="${one.id}" selected>${say(nameOfTarget(one))}</option>`
              : html`<option value="${one.id}">${say(nameOfTarget(one))}</option>`,
          )}
        </select></label
      >
      <p class="sp-wide">
        <small>${knownOf(target, say)}</small><br />
        <small>${say(noteOfTarget(target))}</small><br />
        <button type="button" class="sp-link" data-choose>${say(words.own)}</button>
      </p>
      <p class="sp-wide">
        ${box(controls.all, say(words.all))} ${box(controls.personal, say(words.personal))}
        ${excess.length > 0 && box(controls.leave, say(words.leave, { count: excess.length }))}
      </p>
    </form>
    ${noticeList(notices, say)}
  </section>`;
  return { id: 'export-form', html: content.text };
}

/** How well the layout of a target is known; nothing where its file does not say. */
function knownOf(target: Target, say: Say): string {
  const known = knownFrom(target);
  return known ? say(words.known, { known }) : '';
}

const box = (name: string, label: string): Html =>
  html`<label class="sp-box"><input type="checkbox" name="${name}" value="yes" /> ${label}</label>`;
