import type { FieldPath, ValueAt } from '../../../../schemas/field-path';
import type { IdKind } from '../../../../schemas/meta';
import type { Text, TextData } from '../../../../schemas/text';
import type { AnalysisContext } from '../shop/analysis';
import type { Resolve, TextSetting } from '../shop/customer-text';
import type { Html, HtmlValue } from '../text/html';
import type { ValueRef } from '../yaml/ranges/place';

/** A place in an object that has the key. */
export type PlaceIn<T extends object> = ValueRef & { readonly in: T; readonly key?: keyof T };

/** What an item of a list is drawn with: of the rest of the file it learns only what it asks for. */
export interface ItemContext extends Pick<AnalysisContext, 'locale' | 'today'> {
  say(text: Text, data?: TextData): string;
  /** The attributes of an element that leads to a place in the file. */
  goto<T extends object>(place: PlaceIn<T>): Html;
  /** Words that lead to a place in the file. */
  link<T extends object>(place: PlaceIn<T>, content: HtmlValue): Html;
  /** What the format calls a field. */
  title(path: FieldPath): string;
  /** What people call an item, its kind in words where it has no name of its own. */
  label<Path extends FieldPath>(path: Path, item: ValueAt<Path> & object): string;
  /** A field's value in plain words. */
  words(path: FieldPath, value: unknown): string;
  /** The name of what an id names, leading to where it is defined. */
  ref(kind: IdKind, id: string): Html;
  /** A text for customers, its placeholders filled as far as the file knows what with. */
  customer(text: string, setting?: TextSetting): Html;
  /** The same without marks. */
  customerPlain(text: string, setting?: TextSetting): string;
}

/** What an item may ask of the rest of its file. */
export interface OfFile {
  /** What fills a placeholder. */
  readonly fill: Resolve;
  /** What people call the thing with that id. */
  nameOf(kind: IdKind, id: string): string;
  /** Where an id is given, as `data-goto` has it. */
  placeOf(kind: IdKind, id: string): string | undefined;
}
