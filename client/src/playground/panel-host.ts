import type { ToWebview } from '../preview/messages';
import type { Ticks } from '../preview/ticks';
import type { App } from './app';
import type { FollowedText } from './follow-text';

/** A page beside the text. */
export interface PagePanel {
  readonly element: HTMLElement;
  /** Asks for the page again, soon, where it is in sight. */
  refresh(): void;
  /** Begins it anew, about these tables where there are any. */
  start(tables?: string): void;
  /** Tells it where the caret and the text are; absent where it does not follow them. */
  readonly follow?: (message: ToWebview) => void;
}

/** What a panel is given of the rest. */
export interface PanelHost {
  readonly app: App;
  readonly ticks: Ticks;
  readonly follow: FollowedText;
  /** Whether the page is in sight. */
  isShown(name: string): boolean;
  /** Asks a person for tables. */
  choose(adds: boolean): void;
  /** Imports cells or lines that were pasted. */
  paste(text: string): void;
  save(): Promise<unknown>;
  /** Shows the text, where only one of both is in sight. */
  showText(): void;
}
