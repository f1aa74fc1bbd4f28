import type { FieldPath, ValueAt } from '../../../../schemas/field-path';
import type { IdKind } from '../../../../schemas/meta';
import type { Text, TextData } from '../../../../schemas/text';
import type { AnalysisContext } from '../shop/analysis';
import type { Resolve, TextSetting } from '../shop/customer-text';
import type { Html, HtmlValue } from '../text/html';
import type { ValueRef } from '../yaml/ranges/place';
import type { Segment } from '../yaml/segments/segment';

/** A place in an object that has the key. */
export type PlaceIn<T extends object> = ValueRef & { readonly in: T; readonly key?: keyof T };

/**
 * The context in which a list item is rendered. The rest of the file is reached through these functions only, so that
 * dependencies can be recorded.
 */
export interface ItemContext extends Pick<AnalysisContext, 'locale' | 'today'> {
  say(text: Text, data?: TextData): string;
  /** The attributes of an element that links to a place in the file. */
  goto<T extends object>(place: PlaceIn<T>): Html;
  /** Content that links to a place in the file. */
  link<T extends object>(place: PlaceIn<T>, content: HtmlValue): Html;
  /** The attributes of an element that shows a value as it is written, and in which it can be edited. */
  edits<T extends object>(place: PlaceIn<T> & { readonly key: keyof T }): Html;
  /** A value that can be edited where it is read. */
  field<T extends object>(place: PlaceIn<T> & { readonly key: keyof T }, content: HtmlValue): Html;
  /** A field's title in the format. */
  title(path: FieldPath): string;
  /** The display name of an item; its kind where it has none. */
  label<Path extends FieldPath>(path: Path, item: ValueAt<Path> & object): string;
  /** A field's value in plain words. */
  words(path: FieldPath, value: unknown): string;
  /** The name of an id's owner, linked to where it is defined. */
  ref(kind: IdKind, id: string): Html;
  /** Why a reply must not be sent as it is written; undefined where nothing speaks against it. */
  barred(owner: object): string | undefined;
  /** A customer text, its placeholders resolved as far as the file has values. */
  customer(text: string, setting?: TextSetting): Html;
  /** The same without marks. */
  customerPlain(text: string, setting?: TextSetting): string;
}

/** The questions that an item may ask of the rest of its file. */
export interface OfFile {
  /** Resolves a placeholder. */
  readonly fill: Resolve;
  /** Why a reply must not be sent as it is written. */
  barred(owner: object): string | undefined;
  /** What has an id, by its key (document/ids.ts): the identical object as long as name and place are the same. */
  named(key: string): Named | undefined;
}

/** What has an id. */
export interface Named {
  readonly name: string;
  /** Where it is defined, in the form of `data-goto`. */
  readonly place: string;
  /** The segment in which that is. */
  readonly segment: Segment | undefined;
}
