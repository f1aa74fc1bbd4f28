import type { MarkedRequest } from '../request';
import { lenses } from './code-lens';
import { completions } from './completion';
import { definitions } from './definition';
import { found } from './diagnostics';
import { outlines } from './document-symbol';
import { folds } from './folding-range';
import { hovers } from './hover';
import { referencesOf } from './references';
import { renames } from './rename';
import { selections } from './selection-range';
import { searches } from './workspace-symbol';

/** The requests that `test/marked/` documents. */
export const markedRequests: readonly MarkedRequest[] = [
  lenses,
  completions,
  definitions,
  found,
  outlines,
  folds,
  hovers,
  referencesOf,
  renames,
  selections,
  searches,
];
