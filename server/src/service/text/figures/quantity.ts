/** Kinds of figures; two of one kind can be held against each other. */
export type QuantityKind =
  'time' | 'workdays' | 'hours' | 'clock' | 'date' | 'yuan' | 'dollar' | 'pieces' | 'share' | 'courier';

/** A figure that a text names: a time, an amount, a date. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Minutes for times and clocks, days of a leap year for dates, a rank for couriers, the share to be paid for discounts, else the number. */
  readonly low: number;
  readonly high: number;
  /** A limit (within 48 hours, 48 小时), not what is usual (3 to 5 days, about a week). */
  readonly limit: boolean;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}
