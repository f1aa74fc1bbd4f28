import { type Locale, say } from '../../../../schemas/text';
import { type Analysis, playbookWords } from '../../service';
import type { ItemChange } from './change';
import { itemName } from './item-name';
import type { Versions } from './same-value';
import { words } from './words';

/** The two versions that changes are told of. */
export interface Compared {
  readonly before: Analysis;
  readonly after: Analysis;
  /** Which playbook of files that hold several, from 0. */
  readonly document?: number;
  readonly locale: Locale;
  /** `YYYY-MM-DD`; dates of other years are told with their year. */
  readonly today: string;
}

/** The versions in words. */
export function versionsOf({ before, after, document = 0, locale, today }: Compared): Versions {
  const [old, fresh] = [before, after].map((file) =>
    playbookWords(file.documents[document]?.playbook ?? { playbook: 1, shop: { name: '' } }, locale, today),
  ) as [Versions['before'], Versions['after']];
  return { before: old, after: fresh };
}

/** What a change is about: the item by its name, with the items that hold it. */
export function nameOfChange(change: ItemChange, versions: Versions, locale: Locale): string {
  const by = change.after === undefined ? versions.before : versions.after;
  const item = itemName(change.path, change.after ?? change.before, by, locale);
  const owners = change.owners.flatMap(({ path, before, after }) =>
    path.at(-1) === '*' ? [itemName(path, after ?? before, by, locale)] : [],
  );
  return owners.length === 0 ? item : say(words.in, locale, { item, owner: owners.join(' › ') });
}
