import type { FormatNode } from '../../../../../schemas/format';
import { childForms, formAt, formsOf } from '../../model/form';
import { format, sectionNames } from '../../model/format';

/** Every key of the format. */
export const keyNames: ReadonlySet<string> = new Set(keysOf(format));

/** Keys that the format has, and days and other words that people write as keys of a week. */
export const looksLikeKey = (word: string): boolean =>
  keyNames.has(word) ||
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,](?:mon|tue|wed|thu|fri|sat|sun))*$/.test(word);

/** Keys behind which a text may stand that a person wrote: no id, no word of a choice, no notation. */
const textKeys: ReadonlySet<string> = new Set(keysOf(format, isFreeText));

/** Whether lines of text may stand behind a key: it takes texts, or the format does not know it. */
export const takesText = (key: string): boolean => textKeys.has(key) || !keyNames.has(key);

/** Whether a key that names a section may stand right below another section's: the format has it there too. */
export const mayStandIn = (key: string, section: string): boolean =>
  !sectionNames.includes(key) || formAt(format, [section, key]) !== undefined;

function keysOf(form: FormatNode, wanted: (form: FormatNode) => boolean = () => true): readonly string[] {
  const own = Object.entries(form.properties ?? {}).filter(([, child]) => wanted(child));
  return [...own.map(([key]) => key), ...childForms(form).flatMap((child) => keysOf(child, wanted))];
}

function isFreeText(form: FormatNode): boolean {
  return formsOf(form).some((one) => one.type === 'string' && !one.scalar && !one.enum && !one.refersTo);
}

/** Whether behind a key of that name nothing but a text may stand, wherever the format has it. */
export const holdsText = (name: string): boolean => keyNames.has(name) && formsByName(name).every(isFreeText);

/** Whether customers read what stands behind a key of that name, somewhere in the format. */
export const isForCustomers = (name: string): boolean =>
  formsByName(name).some(({ customerText }) => customerText);

/** What the items are of a list that stands behind a key of that name; of names that stand for several lists, none. */
export function itemOf(name: string): FormatNode | undefined {
  const items = formsByName(name).flatMap((form) => (form.items ? formsOf(form.items) : []));
  const groups = items.filter((form) => form.properties);
  return groups.length === 1 ? groups[0] : undefined;
}

const formsByName = (name: string): readonly FormatNode[] => byName.get(name) ?? [];

const byName: ReadonlyMap<string, readonly FormatNode[]> = (() => {
  const found = new Map<string, FormatNode[]>();
  const enter = (form: FormatNode): void => {
    for (const [name, child] of Object.entries(form.properties ?? {}))
      found.set(name, [...(found.get(name) ?? []), ...formsOf(child)]);
    for (const child of childForms(form)) enter(child);
  };
  enter(format);
  return found;
})();
