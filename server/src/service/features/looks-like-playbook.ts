import { sectionNames } from '../format/format';

/** A playbook shows in its first lines; a long file of something else is not read to its end. */
const MOST_TEXT = 20_000;
/** Keys that other YAML files have as well, and that say of a playbook what it is. */
const common: ReadonlySet<string> = new Set([
  'shop',
  'tags',
  'messages',
  'checks',
  'live',
  'hours',
  'extends',
]);

/**
 * Whether a YAML file that is not named as a playbook is one all the same: it says `playbook: 1`, or has a shop and a
 * section that only playbooks have; or it is empty and its name says so.
 * @param name the file's name, without its folders
 */
export function looksLikePlaybook(text: string, name: string): boolean {
  const start = text.slice(0, MOST_TEXT);
  if (start.trim() === '') return /playbook|客服|手册|话术/i.test(name);
  if (/^playbook\s*[:：]\s*["']?1\b/m.test(start)) return true;
  const keys = new Set(Array.from(start.matchAll(/^([a-z_]+)[ \t]*[:：]/gm), ([, key]) => key!));
  return keys.has('shop') && sectionNames.some((section) => !common.has(section) && keys.has(section));
}
