import { memoizeWeak } from '../collections/memoize';
import { type Block, schemaOfItem } from './block';
import { childSchema } from '../format/schema-node';
import { format } from '../format/format';
import { joinSymbols, type Symbols, symbolsOf } from './symbols';

/** The ids of a block as written, including those of items that validation leaves out. */
export function writtenIds(block: Block): Pick<Symbols, 'definitions' | 'references'> {
  return block.findings.length === 0 ? block : idsOfRaw(block);
}

const idsOfRaw = memoizeWeak((block: Block): Pick<Symbols, 'definitions' | 'references'> => {
  const { entries, item, section, reading } = block;
  const itemSchema = item && section !== undefined ? schemaOfItem(section) : undefined;
  const found = [
    ...(itemSchema ? [symbolsOf(section!, reading.value as object, 0, item!.raw, itemSchema)] : []),
    ...entries.flatMap(({ key, owner, raw }) => {
      const schema = childSchema(format, key);
      return schema ? [symbolsOf(key, owner, key, raw, schema)] : [];
    }),
  ];
  return joinSymbols(found);
});
