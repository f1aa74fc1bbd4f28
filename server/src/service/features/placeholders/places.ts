import type { Location, Position } from 'vscode-languageserver-types';
import { fillPrefix } from '../../../../../schemas/placeholders';
import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { symbolsIn } from '../../document/ids';
import { locator } from '../../document/resolve-range';
import type { CustomerText } from '../../document/symbols';
import { documentAt } from '../../document/value-at';
import { isAt, placeholderAt } from '../../shop/placeholder-at';
import { promotionMeant } from '../../shop/placeholder-values';
import { settingOf } from '../../shop/text-setting';
import { parsePlaceholders, type PlaceholderMention } from '../../text/placeholders';
import { locate } from '../../yaml/ranges/node-at';
import { isWritten, type ValueRef } from '../../yaml/ranges/place';
import { offsetAt } from '../../yaml/segments/layout';

/** What a placeholder stands for, found at the placeholder itself or where a reply declares it as a blank. */
export interface PlaceholderName {
  readonly document: PlaybookDocument;
  readonly name: string;
  /** The item whose blank it is; absent for a name that the whole file knows. */
  readonly item?: object;
  /** Where its value is written; absent for what the workbench knows, and where the file does not say it. */
  readonly target?: ValueRef;
}

/** A placeholder of a text. */
export interface PlaceholderUse {
  readonly text: CustomerText;
  readonly mention: PlaceholderMention;
}

/** Finds what the placeholder, or the declaration of a blank, at a position stands for. @param today the shop's date */
export function placeholderNameAt(
  snapshot: Analysis,
  position: Position,
  today: string,
): PlaceholderName | undefined {
  const offset = offsetAt(snapshot, position);
  const found = placeholderAt(snapshot, offset);
  if (!found) return declaredAt(snapshot, offset);
  const { document, text, mention } = found;
  const { name } = mention;
  if (name.startsWith(fillPrefix)) return blank(document, text.item, name);
  return { document, name, target: targetOf(name, document, text, today) };
}

/** The placeholders with a name: of one item for its blank, else of the playbook and what it extends. */
export const usesOf = ({ document, name, item }: PlaceholderName): readonly PlaceholderUse[] =>
  [...symbolsIn(document)].flatMap(({ texts }) =>
    texts
      .filter((text) => (item === undefined || text.item === item) && text.text.includes(name))
      .flatMap((text) =>
        parsePlaceholders(text.text)
          .filter((mention) => mention.name === name)
          .map((mention) => ({ text, mention })),
      ),
  );

/** The place of the name in a placeholder. */
export const nameIn = ({ text: { owner, key }, mention }: PlaceholderUse): ValueRef => ({
  in: owner,
  key,
  part: { start: mention.nameStart, end: mention.nameEnd },
});

/** Places as locations, also those in files that are extended. */
export function locationsOf(
  snapshot: Analysis,
  document: PlaybookDocument,
  places: readonly ValueRef[],
): Location[] {
  const where = locator(snapshot, document);
  return places.map((place) => {
    const { start, end, uri = snapshot.uri } = where(place);
    return { uri, range: { start, end } };
  });
}

/** The blank that is declared at an offset. */
function declaredAt(snapshot: Analysis, offset: number): PlaceholderName | undefined {
  const located = locate(snapshot, offset);
  const document = documentAt(snapshot, offset);
  if (!located || located.isKey || !document || located.path.at(-1) !== 'name') return undefined;
  if (located.path.at(-3) !== 'fill') return undefined;
  const texts = snapshot.blocks.at(located.index)?.texts ?? [];
  const text = texts.find(({ item }) => blanksOf(item).some((one) => isAt(located, one, 'name')));
  return text && blank(document, text.item, `${fillPrefix}${String(located.scalar.value)}`);
}

function blank(document: PlaybookDocument, item: object, name: string): PlaceholderName {
  const declared = blanksOf(item).find((one) => `${fillPrefix}${one.name}` === name);
  return { document, name, item, ...(declared ? { target: { in: declared, key: 'name' } } : {}) };
}

/** The blanks that an item declares for its agents. */
export const blanksOf = (item: object): readonly { readonly name: string }[] =>
  settingOf({ owner: item, key: '', item }).fill ?? [];

/** Where the value of a placeholder comes from. */
function targetOf(
  name: string,
  { playbook }: PlaybookDocument,
  text: CustomerText,
  today: string,
): ValueRef | undefined {
  const [section, key] = name.split('.') as [string, string];
  if (section === 'shop') return written(playbook.shop, key);
  if (section === 'promotion') {
    const meant = promotionMeant(playbook, settingOf(text).promotion, today);
    return meant && written(meant, key);
  }
  if (section !== 'hours') return undefined;
  const own = playbook.hours?.calendars?.find(({ id }) => id === settingOf(text).calendar);
  const hours = own ?? playbook.hours;
  const inHours = hours && (key === 'holiday' ? written(hours, key) : written(hours, 'weekly'));
  return inHours && { ...inHours, onKey: true };
}

const written = (owner: object, key: string): ValueRef | undefined =>
  isWritten(owner, key) ? { in: owner, key } : undefined;
