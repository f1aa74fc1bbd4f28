import type { MarkedRequest } from '../request';
import { codeActionsOf } from './code-action';
import { completions } from './completion';
import { definitions } from './definition';
import { hovers } from './hover';
import { referencesOf } from './references';
import { renames } from './rename';

/** The requests that `test/marked/` documents. */
export const markedRequests: readonly MarkedRequest[] = [
  codeActionsOf,
  completions,
  definitions,
  hovers,
  referencesOf,
  renames,
];
