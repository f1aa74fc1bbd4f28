import type { MarkedRequest } from '../request';
import { lenses } from './code-lens';
import { codeActionsOf, movesOf, repliesOf, splitsOf } from './code-action';
import { completions } from './completion';
import { definitions } from './definition';
import { links } from './document-link';
import { found } from './diagnostics';
import { outlines } from './document-symbol';
import { extractions } from './extract-to-shared-file';
import { folds } from './folding-range';
import { hovers } from './hover';
import { madeOwn } from './make-own';
import { typings } from './on-type-formatting';
import { referencesOf } from './references';
import { renames } from './rename';
import { selections } from './selection-range';
import { tokensOf } from './semantic-tokens';
import { searches } from './workspace-symbol';

/** The requests that `test/marked/` documents. */
export const markedRequests: readonly MarkedRequest[] = [
  lenses,
  codeActionsOf,
  completions,
  definitions,
  links,
  found,
  outlines,
  extractions,
  folds,
  hovers,
  madeOwn,
  movesOf,
  repliesOf,
  splitsOf,
  typings,
  referencesOf,
  renames,
  selections,
  tokensOf,
  searches,
];
