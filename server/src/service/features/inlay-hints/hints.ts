import type { InlayHint } from 'vscode-languageserver-types';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { Block } from '../../document/block';
import type { ValueRef } from '../../yaml/ranges/place';
import { originOf } from '../../yaml/parse/value';
import { addDays } from '../../time/dates';
import { momentOf } from '../../time/zone';
import { openingLabel, uncoveredOn } from '../../explanations/hours';
import type { ShopAnalysis } from '../../shop/analysis';
import { shiftHover, shiftLabel } from '../../explanations/shift';
import { filledLines } from '../../explanations/texts';

/** The kinds of inlay hints; each can be turned off by its name. */
export const hintKinds = ['shifts', 'uncovered', 'nextOpening', 'placeholders'] as const;
export type HintKind = (typeof hintKinds)[number];

/** An inlay hint at the end of the line on which a place ends. */
export interface Hint {
  readonly at: ValueRef;
  readonly kind: HintKind;
  /** Calculated only for lines that are shown; undefined where there is no hint. */
  resolve(): (Pick<InlayHint, 'tooltip'> & { readonly label: string }) | undefined;
}

/**
 * The candidate inlay hints of a document.
 * @param blocks the blocks whose texts are shown
 */
export function hintsOf(analysis: ShopAnalysis, blocks: readonly Block[]): readonly Hint[] {
  return [...shiftHints(analysis), ...hoursHints(analysis), ...textHints(analysis, blocks)];
}

/**
 * The next moments, in epoch milliseconds, at which hints change: openings and closings by any of the hours, and
 * midnight.
 */
export function changesOf({ playbook, openings, today }: ShopAnalysis): readonly number[] {
  const ids = [undefined, ...(playbook.hours?.calendars ?? []).map(({ id }) => id)];
  const points = ids.flatMap((id) => {
    const { closesAt, nextOpening } = openings(id);
    return [closesAt, nextOpening].flatMap((point) => (point ? [point.epochMinute * 60_000] : []));
  });
  return [...points, momentOf(playbook, addDays(today, 1), 0)];
}

function shiftHints(analysis: ShopAnalysis): readonly Hint[] {
  const { playbook, locale } = analysis;
  return allShifts(playbook).map((shift) => ({
    at: { in: shift },
    kind: 'shifts',
    resolve: () => ({
      label: shiftLabel(shift, locale, originOf(shift)?.node.flow === true),
      tooltip: { kind: 'markdown', value: shiftHover(analysis, shift) },
    }),
  }));
}

/** The shifts of the roster and the extra ones of promotions. */
export const allShifts = ({ staffing, promotions }: ShopAnalysis['playbook']): readonly Shift[] => [
  ...(staffing?.shifts ?? []),
  ...(promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []),
];

function hoursHints(analysis: ShopAnalysis): readonly Hint[] {
  const { hours } = analysis.playbook;
  const tables = [
    { table: hours, id: undefined },
    ...(hours?.calendars ?? []).map((table) => ({ table, id: table.id })),
  ];
  return tables.flatMap(({ table, id }): readonly Hint[] => {
    const weekly = table?.weekly;
    if (!weekly) return [];
    const opening: Hint = {
      at: { in: table, key: 'weekly', onKey: true },
      kind: 'nextOpening',
      resolve: () => {
        const label = openingLabel(analysis, id);
        return label === undefined ? undefined : { label };
      },
    };
    const uncovered = Object.keys(weekly).map((key): Hint => {
      return {
        at: { in: weekly, key, onKey: true },
        kind: 'uncovered',
        resolve: () => {
          const found = uncoveredOn(analysis, key, id);
          return found && { label: found.label, tooltip: found.when };
        },
      };
    });
    return [opening, ...uncovered];
  });
}

function textHints(analysis: ShopAnalysis, blocks: readonly Block[]): readonly Hint[] {
  return blocks.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      filledLines(analysis, text).map(({ last: { start, end }, label, whole }): Hint => {
        const at = { in: text.owner, key: text.key, part: { start, end } };
        return { at, kind: 'placeholders', resolve: () => ({ label: `→ ${label}`, tooltip: whole }) };
      }),
    ),
  );
}
