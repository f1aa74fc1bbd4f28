/** An entry of a word pack as it is written. */
export interface WordEntry {
  readonly class?: string;
  readonly words: readonly string[];
  readonly except?: readonly string[];
  readonly by_sound?: boolean;
  readonly because?: string;
  readonly from?: string;
  readonly to?: string;
  readonly level?: 'error' | 'warning' | 'info';
  readonly say?: string;
  readonly hit?: readonly string[];
  readonly miss?: readonly string[];
}

/** A word pack as it is written. */
export interface WordPack {
  readonly word_pack: 1;
  readonly class?: string;
  readonly except?: readonly string[];
  readonly entries: readonly WordEntry[];
}
