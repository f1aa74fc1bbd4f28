import type { FieldPath } from '../../../../schemas/field-path';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { format } from '../format/format';
import { formOfField } from '../format/schema-node';

/** What the engine supposes of people and their chats, whatever shop it is. */
export interface StaffingModel {
  /**
   * What one person with 1, 2, 3 … chats at once is worth, beside one with a single chat; each over 0, beyond the list
   * the last one holds. The usual ones are our own round figures, growing less than the chats do.
   */
  readonly concurrencyFactors: readonly number[];
  /**
   * The largest share, above 0 to 1, of the time on shift that may go into chats. `staffing.targets.max_occupancy` goes
   * before it: that is the shop's own target, this what holds for shops that set none.
   */
  readonly maxOccupancy: number;
}

/** The model that the options of `staffing/understaffed` describe. */
export function staffingModel(options: RuleOptions['staffing/understaffed']): StaffingModel {
  return { concurrencyFactors: options.concurrency_factors, maxOccupancy: options.max_occupancy };
}

const usual = (path: FieldPath): number => formOfField(format, path).fallback as number;

/** Chats at once of someone of whom nothing is written. */
export const USUAL_CHATS = usual('staffing.team.*.concurrent_chats');
/** The share of working time that is lost where `staffing.targets.shrinkage` is not written. */
export const USUAL_SHRINKAGE = usual('staffing.targets.shrinkage');
