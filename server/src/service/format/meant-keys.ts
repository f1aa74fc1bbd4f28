import type { FormatNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
import { isWorkday, oneSpan, readDays } from '../notation/days';
import { plainValue } from '../notation/plain';
import type { FixKind } from './finding';
import { fits } from './fits';
import { formFor, kindOf } from './schema-node';
import { meant } from './meant';
import { nearest, surelyMeant } from './nearest';

/** The key, or the keys, that a key which the format does not know is written for. */
export interface MeantKey {
  readonly to: readonly string[];
  readonly kind: Extract<FixKind, 'fix' | 'suggestion'>;
}

/**
 * Which field a key means that the format does not have here. It is certain where its letters say so (or the field's
 * title does), its value is one that the field takes, and nothing else in the map may mean the same.
 * @param keys all keys that stand beside it
 */
export function meantField(
  owner: object,
  key: string,
  form: FormatNode,
  keys: readonly string[] = Object.keys(owner),
): MeantKey | undefined {
  const to = fieldFor(key, form, keys);
  const child = to && form.properties?.[to.name];
  if (!child) return undefined;
  const value: unknown = Object.hasOwn(owner, key) ? (owner as Record<string, unknown>)[key] : undefined;
  const rival = keys.some(
    (other) => other !== key && !isKnown(other, form) && fieldFor(other, form, keys)?.name === to.name,
  );
  const certain = to.certain && !rival && suits(value, child);
  return { to: [to.name], kind: certain ? 'fix' : 'suggestion' };
}

/** The fields that the keys of a map mean which the format does not know: what is meant is not missing. */
export function meantFields(owner: object, form: FormatNode): ReadonlySet<string> {
  const keys = Object.keys(owner).filter((key) => form.properties && !isKnown(key, form));
  return new Set(keys.flatMap((key) => meantField(owner, key, form)?.to ?? []));
}

const isKnown = (key: string, form: FormatNode): boolean => Object.hasOwn(form.properties ?? {}, key);

function fieldFor(
  key: string,
  form: FormatNode,
  keys: readonly string[],
): { readonly name: string; readonly certain: boolean } | undefined {
  const fields = Object.keys(form.properties ?? {});
  const free = fields.filter((name) => !keys.includes(name));
  // A key that is one letter from a field that stands there already is no other field.
  const sure = surelyMeant(key, fields) ?? titled(key, form, free);
  if (sure !== undefined) return free.includes(sure) ? { name: sure, certain: true } : undefined;
  const wanted = plainValue(key);
  const other =
    free.find((name) => form.required?.includes(name) && otherNames[name]?.includes(wanted)) ??
    free.find((name) => otherNames[name]?.includes(wanted)) ??
    nearest(key, free);
  return other === undefined ? undefined : { name: other, certain: false };
}

/** The one field that is called so in either language. */
export function titled(key: string, form: FormatNode, names: readonly string[]): string | undefined {
  const wanted = plainValue(key);
  const found = names.filter((name) => {
    const title = form.properties?.[name]?.docs?.title;
    return title && (plainValue(title.zh) === wanted || plainValue(title.en) === wanted);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a value is one that a field takes, or one that can be made so with certainty. */
function suits(value: unknown, form: FormatNode): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return formFor(form, value) !== undefined;
  // A name in the place of an id is found by itself.
  if (form.refersTo && typeof value === 'string') return true;
  return fits(value, form) || meant(String(value), form)[0]?.kind === 'fix';
}

/** Which keys of a map with free keys are meant: `周一至周五` is mon-fri, `周一、周三` are mon and wed. */
export function meantFreeKey(owner: object, key: string, form: FormatNode): MeantKey | undefined {
  const found = freeKeyFor(key, form);
  if (!found) return undefined;
  const others = Object.keys(owner).filter((other) => other !== key);
  const taken = others.some(
    (other) => found.to.includes(other) || freeKeyFor(other, form)?.to.some((one) => found.to.includes(one)),
  );
  return taken ? undefined : found;
}

function freeKeyFor(key: string, form: FormatNode): MeantKey | undefined {
  if (fits(key, form)) return undefined;
  const days = form.scalar === 'days' ? readDays(key) : undefined;
  if (days) {
    const span = oneSpan(days);
    const to = span ? [span] : days;
    return to.every((one) => fits(one, form))
      ? { to, kind: isWorkday(key) ? 'suggestion' : 'fix' }
      : undefined;
  }
  const [first, ...more] = meant(key, form);
  return first && more.length === 0 && kindOf(first.value) === 'text'
    ? { to: [String(first.value)], kind: first.kind }
    : undefined;
}
