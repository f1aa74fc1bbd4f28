import type { MarkedRequest } from '../request';
import { completions } from './completion';
import { definitions } from './definition';
import { hovers } from './hover';
import { referencesOf } from './references';
import { renames } from './rename';
import { tokensOf } from './semantic-tokens';

/** The requests that `test/marked/` documents. */
export const markedRequests: readonly MarkedRequest[] = [
  completions,
  definitions,
  hovers,
  referencesOf,
  renames,
  tokensOf,
];
