import { z } from 'zod';
import type { GuideSection } from './guide';
import type { ScalarName } from './scalars';
import type { Text } from './text';

/** The kinds of id that a playbook defines and refers to. */
export const idKinds = [
  'member',
  'shift',
  'tag',
  'quick-reply',
  'category',
  'promotion',
  'step',
  'faq',
  'auto-reply',
  'announcement',
  'calendar',
] as const;
export type IdKind = (typeof idKinds)[number];

/** What a person is told about a field, a section or an item. */
export interface Docs {
  /** A short noun, as it stands in outlines and previews. */
  readonly title: Text;
  /** One to three plain sentences: what it is for and what to write. */
  readonly description: Text;
}

/** What a field may carry besides its type. The lowered format (format.ts) takes all of it along. */
export interface FieldMeta {
  readonly docs: Docs;
  /** Real values that this field accepts; the first is what completion and the reference page show. */
  readonly samples?: readonly unknown[];
  readonly guide?: GuideSection;
  /** This field gives its owner an id of that kind. */
  readonly defines?: IdKind;
  /** This field names an id of that kind. */
  readonly refersTo?: IdKind;
  /** Customers read this text: placeholders are allowed and the `reply/…` rules look at it. */
  readonly customerText?: true;
  /** A file by its path from the playbook, or a list of them; what names no file may stand there too. */
  readonly file?: true;
  /** A list of single words or names: a comma inside one of them divides two. */
  readonly words?: true;
  /** People sort the items of a list by this field, as they write chapters. */
  readonly groups?: true;
  /** What holds where the field is not written; told to people, never filled in by the schema. */
  readonly fallback?: unknown;
  /** Words that completion offers as keys of a map with free keys, each with its meaning. */
  readonly keyChoices?: Readonly<Record<string, Text>>;
  /** The value of an object's field that best names the object in outlines, tried in this order. */
  readonly labelledBy?: readonly string[];
  /** It names ids of any kind in the files that the playbook extends. */
  readonly ofBases?: true;
  /** It names a playbook that this one builds on, by its path. */
  readonly base?: true;
  /** A list of menus of a back office, the outermost first, named as on the screen. */
  readonly menus?: true;
  /** Few playbooks have it: completion offers it behind the others. */
  readonly rare?: true;
  /** The fields that outlines show behind the name: when a shift is, what a reply's shortcut is. */
  readonly detailedBy?: readonly string[];
}

declare module 'zod' {
  interface GlobalMeta extends Partial<Omit<FieldMeta, 'samples'>> {
    samples?: readonly unknown[];
    /** The notation of a scalar (scalars.ts). */
    scalar?: ScalarName;
    /** What each value of a choice means. */
    choices?: Readonly<Record<string, Text>>;
  }
}

type Rest = Omit<FieldMeta, 'docs'>;

/**
 * A field with its documentation.
 * @param title a short noun in both languages
 * @param description one to three plain sentences in both languages
 */
export function field<S extends z.ZodType>(schema: S, title: Text, description: Text, rest: Rest = {}): S {
  // Metadata lies on this very instance: a schema used in two places is documented twice.
  return schema.meta({ ...z.globalRegistry.get(schema), docs: { title, description }, ...rest }) as S;
}

/** A choice between fixed words, each with its meaning in both languages. */
export function choice<const C extends Readonly<Record<string, Text>>>(choices: C) {
  const words = Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]];
  return z.enum(words).meta({ choices });
}

/**
 * A choice with fixed words that also takes a person's own words.
 * Completion offers the fixed ones; validation accepts any text.
 */
export function openChoice(choices: Readonly<Record<string, Text>>) {
  return z.string().min(1).meta({ choices });
}

/**
 * Either one of several forms that differ by YAML kind (scalar, list, map) and by nothing else,
 * so that a finding can always say which form was meant.
 */
export function oneOf<const F extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(forms: F) {
  return z.union(forms);
}
