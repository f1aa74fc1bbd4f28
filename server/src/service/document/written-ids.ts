import { memoizeWeak } from '../collections/memoize';
import { type Block, formOfItem } from './block';
import { childForm } from '../format/schema-node';
import { format } from '../format/format';
import { type Mention, type Symbols, symbolsOf } from './symbols';

/** The ids of a block as written, including those of items that validation leaves out. */
export function writtenIds(block: Block): Pick<Symbols, 'definitions' | 'references'> {
  return block.findings.length === 0 ? block : idsOfRaw(block);
}

const idsOfRaw = memoizeWeak((block: Block): Pick<Symbols, 'definitions' | 'references'> => {
  const { entries, item, section, reading } = block;
  const itemForm = item && section !== undefined ? formOfItem(section) : undefined;
  const found = [
    ...(itemForm ? [symbolsOf(section!, reading.value as object, 0, item!.raw, itemForm)] : []),
    ...entries.flatMap(({ key, owner, raw }) => {
      const form = childForm(format, key);
      return form ? [symbolsOf(key, owner, key, raw, form)] : [];
    }),
  ];
  return {
    definitions: found.flatMap(({ definitions }): readonly Mention[] => definitions),
    references: found.flatMap(({ references }): readonly Mention[] => references),
  };
});
