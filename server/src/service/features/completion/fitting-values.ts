import type { CompletionItemKind } from 'vscode-languageserver-types';

/** A value that may stand at the caret. */
export interface FittingValue {
  readonly value: string;
  readonly kind: CompletionItemKind;
  readonly meaning?: string;
  /** Whether the value is no string, so that it is not quoted. */
  readonly bare?: true;
}

export interface FittingValues {
  readonly all: readonly FittingValue[];
  /** Whether some were left out: with more typed, others may match best. */
  readonly isIncomplete?: boolean;
}
