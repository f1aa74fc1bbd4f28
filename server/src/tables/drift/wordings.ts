import type { ExportDrift, ItemWordings } from './report';

/** The items of which some export has other words, with who has which, in the order of their first export. */
export function wordingsOf(exports: readonly ExportDrift[]): readonly ItemWordings[] {
  const found = new Map<object, Found>();
  for (const { name, entries } of exports)
    for (const { kind, section, item, name: called, differences } of entries) {
      if (!item || (kind !== 'same' && kind !== 'different' && kind !== 'missing')) continue;
      const known: Found = found.get(item) ?? {
        section,
        name: called,
        text: '',
        texts: new Map(),
        current: [],
        without: [],
      };
      found.set(item, known);
      const difference = differences.find(({ aspect }) => aspect === 'text');
      const text = difference?.there;
      known.text ||= difference?.here ?? '';
      if (kind === 'missing') known.without.push(name);
      else if (text === undefined) known.current.push(name);
      else known.texts.set(text, [...(known.texts.get(text) ?? []), name]);
    }
  return [...found]
    .filter(([, { texts }]) => texts.size > 0)
    .map(([item, { section, name, text: own, texts, current, without }]) => ({
      section,
      name,
      item,
      text: own,
      others: [...texts]
        .map(([text, names]) => ({ text, exports: names }))
        .sort((a, b) => b.exports.length - a.exports.length),
      current,
      without,
    }));
}

interface Found {
  readonly section: ItemWordings['section'];
  readonly name: string;
  text: string;
  readonly texts: Map<string, readonly string[]>;
  readonly current: string[];
  readonly without: string[];
}
