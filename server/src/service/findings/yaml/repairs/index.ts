import type { Repair } from '../candidate';
import { brackets } from './brackets';
import { colons } from './colons';
import { commas } from './commas';
import { dashes } from './dashes';
import { flowQuotes } from './flow-quotes';
import { indents } from './indents';
import { joinedLines } from './joined-lines';
import { linesOfText } from './lines-of-text';
import { neededQuotes } from './needed-quotes';
import { pastedRows } from './pasted-rows';
import { quotedLines } from './quoted-lines';
import { quotes } from './quotes';
import { strayMarks } from './stray-marks';
import { tabs } from './tabs';
import { twofoldValues } from './twofold-values';
import { wideFlow } from './wide-flow';
import { wideMarks } from './wide-marks';
import { wideSpaces } from './wide-spaces';

/** All repairs, the most certain first: of candidates after which a text reads equally well the first is reported. */
export const repairs: readonly Repair[] = [
  pastedRows,
  tabs,
  wideSpaces,
  wideFlow,
  colons,
  dashes,
  flowQuotes,
  quotedLines,
  quotes,
  brackets,
  commas,
  wideMarks,
  neededQuotes,
  strayMarks,
  linesOfText,
  twofoldValues,
  joinedLines,
  indents,
];
