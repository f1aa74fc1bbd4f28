import type { FormState, PagePart } from '../../../server/src/protocol';
import type { MovedPart } from './changes';

/** What the panel tells its webview. */
export type ToWebview =
  | {
      readonly type: 'page';
      /** The ids of all parts, in order; the webview drops those that are not named. */
      readonly order: readonly string[];
      /** The parts that are new or whose HTML changed. */
      readonly changed: readonly PagePart[];
      /** The parts of which nothing changed but the lines that they lead to. */
      readonly moved: readonly MovedPart[];
      /** The ids of the ticked boxes. */
      readonly ticks: readonly string[];
    }
  /** Nothing can be shown, and why. */
  | { readonly type: 'notice'; readonly text: string }
  /** The line of the caret (from 0), marked where the page shows it. */
  | { readonly type: 'caret'; readonly line: number }
  /** The first line in sight (from 0, with fractions), which the page scrolls to. */
  | { readonly type: 'scroll'; readonly line: number };

/** What the webview tells its panel. */
export type FromWebview =
  /** The script runs and the page is empty, but for what stood in its form before. */
  | { readonly type: 'ready'; readonly form?: FormState }
  /** Something in the form has changed. */
  | { readonly type: 'form'; readonly form: FormState }
  /** `startLine:startCharacter-endLine:endCharacter`, from 0. */
  | { readonly type: 'goto'; readonly place: string }
  | { readonly type: 'tick'; readonly id: string; readonly on: boolean }
  | { readonly type: 'fix'; readonly fix: number; readonly form?: FormState }
  /** A text of the page, or the page as a whole. */
  | { readonly type: 'copy'; readonly text?: string };

/** What the webview keeps over a reload of the window. */
export interface KeptState {
  readonly uri: string;
  readonly scrollTop?: number;
  readonly form?: FormState;
}
