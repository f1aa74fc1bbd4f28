import { NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { DocumentSymbol, Location, Range } from 'vscode-languageserver-types';

/** What our client asks for its side bar; `protocol.ts` passes it on. */

/** What is asked of one playbook for the side bar, open or not; the answer is null where there is none. */
export interface SideBarParams {
  readonly uri: string;
}

/** A playbook in the side bar: how ready it is, and how many findings it has. */
export interface PlaybookCard {
  /** The shop's name; empty where none is written. */
  readonly title: string;
  /** Whether it is one that others build on, and no shop. */
  readonly shared: boolean;
  /** 0 to 100. */
  readonly score: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** How many of them are only not written yet, which an editor lists as one. */
  readonly notWritten: number;
}
export const playbookCardRequest = new RequestType<SideBarParams, PlaybookCard | null, void>(
  'servicePlaybook/card',
);

/** A rule that a playbook breaks. */
export interface NextThing {
  readonly title: string;
  readonly level: 'error' | 'warning' | 'info';
  /** In how many places. */
  readonly places: number;
  /** The first of them, maybe in a playbook that this one extends. */
  readonly location: Location;
}

/** What to do next in a playbook, the worst first; at most three. */
export const nextThingsRequest = new RequestType<SideBarParams, NextThing[] | null, void>(
  'servicePlaybook/nextThings',
);

/** The outline of a playbook, in UTF-16. */
export const playbookOutlineRequest = new RequestType<SideBarParams, DocumentSymbol[] | null, void>(
  'servicePlaybook/outline',
);

/** What is to be done in a playbook, by the sections of the report. */
export interface ToDoList {
  /** The version of the document that it is about; its fixes are those of the report (`reportFixRequest`). */
  readonly version: number;
  /** A word on those that are only not written yet. */
  readonly note?: string;
  readonly groups: readonly ToDoGroup[];
}
export interface ToDoGroup {
  readonly title: string;
  /** The worst first. */
  readonly rules: readonly ToDoRule[];
}
/** All that is to be done in a section for one reason. */
export interface ToDoRule {
  readonly title: string;
  readonly rule: string;
  /** The highest level among the items. */
  readonly level: ToDoItem['level'];
  /** In the order of the file; at least one. */
  readonly items: readonly ToDoItem[];
}
export interface ToDoItem {
  readonly message: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly range: Range;
  /** The number of its first fix in the report, and what that does. */
  readonly fix?: { readonly number: number; readonly title: string };
}
export const toDoRequest = new RequestType<SideBarParams, ToDoList | null, void>('servicePlaybook/toDo');

/** Whether a shop is open now, who is on shift, and when it opens next. */
export interface Today {
  readonly rows: readonly TodayRow[];
  /** When it says something else by itself; epoch milliseconds. */
  readonly until: number;
}
export interface TodayRow {
  readonly kind: 'open' | 'closed' | 'person' | 'nobody' | 'hours' | 'next';
  readonly label: string;
  readonly detail?: string;
}
export const todayRequest = new RequestType<SideBarParams, Today | null, void>('servicePlaybook/today');

/** Playbooks, settings or the day have changed. Sent to a client that has asked for something of the side bar. */
export const playbooksChangedNotification = new NotificationType<null>('servicePlaybook/playbooksChanged');
