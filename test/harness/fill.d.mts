/** What fill.mjs gives; the compiler does not read JavaScript here. */
import type { Locator } from 'playwright-core';

export function fill(box: Locator, words: string, patience?: { readonly timeout?: number }): Promise<void>;
