import type { FieldPath } from '../../../../schemas/field-path';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { format } from '../format/format';
import { schemaOfField } from '../format/schema-node';

/** The assumptions of the staffing engine that hold for any shop. */
export interface StaffingModel {
  /**
   * The throughput of one person with 1, 2, 3 … concurrent chats, relative to a single chat; each over 0, beyond the
   * list the last one applies. The defaults are our own round figures, growing less than the number of chats.
   */
  readonly concurrencyFactors: readonly number[];
  /**
   * The highest occupancy, above 0 to 1, for shops that set no target: `staffing.targets.max_occupancy` takes
   * precedence.
   */
  readonly maxOccupancy: number;
}

/** The model from the options of `staffing/understaffed`. */
export function staffingModel(options: RuleOptions['staffing/understaffed']): StaffingModel {
  return { concurrencyFactors: options.concurrency_factors, maxOccupancy: options.max_occupancy };
}

const usual = (path: FieldPath): number => schemaOfField(format, path).fallback as number;

/** The default concurrency of a member. */
export const USUAL_CHATS = usual('staffing.team.*.concurrent_chats');
/** The default shrinkage, where `staffing.targets.shrinkage` is not written. */
export const USUAL_SHRINKAGE = usual('staffing.targets.shrinkage');
