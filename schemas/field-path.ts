import type { Playbook, SectionName } from './playbook';

/**
 * The way to a field of the format, `staffing.shifts.*.time`: keys with dots between them, and `*` for any item of a
 * list and any key of a map with free keys. It follows from the schemas, so that a field that is renamed there no longer
 * compiles where it is named.
 */
export type FieldPath = PathBelow<Playbook>;

type PathBelow<T> = T extends readonly (infer Item)[]
  ? PathFrom<'*', Item>
  : T extends object
    ? { [K in keyof T & string]-?: PathFrom<string extends K ? '*' : K, NonNullable<T[K]>> }[keyof T & string]
    : never;

type PathFrom<K extends string, T> = K | `${K}.${PathBelow<T>}`;

/** What may stand at a field. */
export type ValueAt<Path extends string, Root = Playbook> = Path extends `${infer Key}.${infer Rest}`
  ? ValueAt<Rest, ChildOf<Root, Key>>
  : ChildOf<Root, Path>;

type ChildOf<T, Key extends string> = T extends readonly (infer Item)[]
  ? Key extends '*'
    ? NonNullable<Item>
    : never
  : T extends object
    ? Key extends keyof T
      ? NonNullable<T[Key]>
      : Key extends '*'
        ? string extends keyof T
          ? NonNullable<T[keyof T]>
          : never
        : never
    : never;

/** The keys that the format knows of what stands at a field. */
export type KeyAt<Path extends string> = KeyOf<ValueAt<Path>>;

type KeyOf<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;

/** A section, or a part of a section that is a map: `faq`, `staffing.shifts`. */
export type PartPath = {
  [S in SectionName]:
    | S
    | (NonNullable<Playbook[S]> extends readonly unknown[] | number
        ? never
        : `${S}.${Extract<keyof NonNullable<Playbook[S]>, string>}`);
}[SectionName];

/** The way to a field of what stands at another one. */
export const fieldBelow = <Path extends FieldPath, Key extends KeyAt<Path>>(
  path: Path,
  key: Key,
): FieldPath => `${path}.${key}` as FieldPath;
