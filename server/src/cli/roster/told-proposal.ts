import type { LocalDate } from '../../service/time/dates';
import type { Proposal } from './propose';

/** A proposal, and what is told with it. */
export interface ToldProposal {
  readonly proposal: Proposal;
  /** The file's name as given. */
  readonly file: string;
  readonly today: LocalDate;
  /** Whether all that is planned from could be read. */
  readonly isWhole: boolean;
}
