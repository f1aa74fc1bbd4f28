import type { Repair } from '../candidate';
import { brackets } from './brackets';
import { colons } from './colons';
import { commentsInTexts } from './comments-in-texts';
import { commentMarks } from './comment-marks';
import { commas } from './commas';
import { dashes } from './dashes';
import { flowQuotes } from './flow-quotes';
import { indents } from './indents';
import { itemKeys } from './item-keys';
import { joinedLines } from './joined-lines';
import { linesOfText } from './lines-of-text';
import { neededQuotes } from './needed-quotes';
import { numberedItems } from './numbered-items';
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
  commentsInTexts,
  commentMarks,
  numberedItems,
  itemKeys,
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
