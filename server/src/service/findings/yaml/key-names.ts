import type { FormatNode } from '../../../../../schemas/format';
import { memoizeWeak } from '../../collections/memoize';
import { childForms, schemaNodeAt, formsOf } from '../../format/schema-node';
import { format, sectionNames } from '../../format/format';
import { surelyMeant } from '../../format/nearest';

/** The keys of the format, read when a typo is looked for first: nearly every file has none. */
const keys = memoizeWeak((root: FormatNode) => ({
  all: keysIn(root),
  /** Keys behind which a text may stand that a person wrote: no id, no word of a choice, no notation. */
  text: keysIn(root, isFreeText),
}));

/** The key of the format that a misspelt word can only be; undefined where there is none, or more than one. */
export const meantKey = (word: string): string | undefined => surelyMeant(word, [...keys(format).all]);

/** Whether the format has a key of that name somewhere. */
export const isKeyName = (word: string): boolean => keys(format).all.has(word);

/** Keys that the format has, and days and other words that people write as keys of a week. */
export const looksLikeKey = (word: string): boolean =>
  isKeyName(word) || /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[-,](?:mon|tue|wed|thu|fri|sat|sun))*$/.test(word);

/** Whether lines of text may stand behind a key: it takes texts, or the format does not know it. */
export const takesText = (key: string): boolean => keys(format).text.has(key) || !isKeyName(key);

/** Whether a key that names a section may stand right below another section's: the format has it there too. */
export const mayStandIn = (key: string, section: string): boolean =>
  !sectionNames.includes(key) || schemaNodeAt(format, [section, key]) !== undefined;

function keysIn(root: FormatNode, wanted: (form: FormatNode) => boolean = () => true): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (form: FormatNode): void => {
    for (const [key, child] of Object.entries(form.properties ?? {})) if (wanted(child)) names.add(key);
    childForms(form).forEach(read);
  };
  read(root);
  return names;
}

const isFreeText = (form: FormatNode): boolean =>
  formsOf(form).some((one) => one.type === 'string' && !one.scalar && !one.enum && !one.refersTo);

/** Whether behind a key of that name nothing but a text may stand, wherever the format has it. */
export const holdsText = (name: string): boolean => isKeyName(name) && formsByName(name).every(isFreeText);

/** Whether customers read what stands behind a key of that name, somewhere in the format. */
export const isForCustomers = (name: string): boolean =>
  formsByName(name).some(({ customerText }) => customerText);

/** What the items are of a list that stands behind a key of that name; of names that stand for several lists, none. */
export function itemOf(name: string): FormatNode | undefined {
  const items = formsByName(name).flatMap((form) => (form.items ? formsOf(form.items) : []));
  const groups = items.filter((form) => form.properties);
  return groups.length === 1 ? groups[0] : undefined;
}

const formsByName = (name: string): readonly FormatNode[] => byName(format).get(name) ?? [];

const byName = memoizeWeak((root: FormatNode): ReadonlyMap<string, readonly FormatNode[]> => {
  const found = new Map<string, FormatNode[]>();
  const enter = (form: FormatNode): void => {
    for (const [name, child] of Object.entries(form.properties ?? {}))
      found.set(name, [...(found.get(name) ?? []), ...formsOf(child)]);
    for (const child of childForms(form)) enter(child);
  };
  enter(root);
  return found;
});
