import type { ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import type { Budget } from './budget';
import { textKeeper } from './kept-text';
import { stringItem } from './string-item';
import { walkXml } from './walk-xml';

/** Reads the texts that cells refer to by number. */
export function readSharedStrings(
  entry: ZipEntry,
  budget: Budget,
): { readonly strings: readonly string[]; readonly trouble?: UnpackTrouble } {
  const strings: string[] = [];
  const item = stringItem();
  const kept = textKeeper();
  const trouble = walkXml(entry, {
    open: (name, attribute) => {
      if (name === 'si') item.reset();
      else item.open(name, attribute);
    },
    close: (name) => {
      item.close(name);
      if (name !== 'si') return;
      const text = item.value();
      budget.takeText(text);
      strings.push(kept(text));
    },
    text: item.text,
    isEnough: budget.isSpent,
  });
  return { strings, trouble };
}
