/** The kinds of figures; only figures of the same kind are compared. */
export type QuantityKind =
  'time' | 'workdays' | 'hours' | 'clock' | 'date' | 'yuan' | 'dollar' | 'pieces' | 'share' | 'courier';

/** A figure that a text names: a time, an amount, a date. */
export interface Quantity {
  readonly kind: QuantityKind;
  /**
   * The lower end, in a unit of the kind: minutes for times and clocks, month × 31 + day for dates, an index for couriers,
   * the share that is paid for discounts, otherwise the number itself. Both ends are equal for a single figure.
   */
  readonly low: number;
  readonly high: number;
  /** Whether it is a limit (within 48 hours, 48 小时), not what is usual (3 to 5 days, about a week). */
  readonly limit: boolean;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}
