import type { Location, Position, Range, TextEdit } from 'vscode-languageserver-types';
import { fillPrefix } from '../../../../../schemas/placeholders';
import type { Text } from '../../../../../schemas/text';
import { type Analysis, changeFile } from '../../document/analysis';
import { editsAsChanges } from '../../document/edits-as-changes';
import { textEdits } from '../../document/edits-to-text';
import { locator } from '../../document/resolve-range';
import { placeholderFindings } from '../../findings/placeholders';
import { offsetAt } from '../../yaml/segments/layout';
import { placeholderAt } from '../../shop/placeholder-at';
import {
  blanksOf,
  locationsOf,
  nameIn,
  placeholderNameAt,
  type PlaceholderName,
  usesOf,
} from '../placeholders/places';

/** A blank of a reply that its agents fill in, at its declaration or in a text. */
export type Blank = PlaceholderName & Required<Pick<PlaceholderName, 'item' | 'target'>>;

/** The declared blank at a position, named in a text or declared there. */
export function blankAt(snapshot: Analysis, position: Position): Blank | undefined {
  const found = placeholderNameAt(snapshot, position, '');
  return found?.item && found.target ? (found as Blank) : undefined;
}

/** The range and the name of the blank at a position, as an editor renames it. */
export function prepareBlank(
  snapshot: Analysis,
  position: Position,
  blank: Blank,
): { range: Range; placeholder: string } {
  const here = placeholderAt(snapshot, offsetAt(snapshot, position));
  const nameStart = here && { start: here.mention.nameStart + fillPrefix.length, end: here.mention.nameEnd };
  const place = here ? { ...nameIn(here), part: nameStart! } : blank.target;
  const { start, end } = locator(snapshot, blank.document)(place);
  return { range: { start, end }, placeholder: blankName(blank) };
}

/**
 * The edits that rename a blank where it is declared and in the texts of its reply, or why there are none.
 * @param users files that extend this one, or what it extends
 */
export function renameBlank(
  snapshot: Analysis,
  blank: Blank,
  to: string,
  users: readonly Analysis[],
):
  | { readonly edits: TextEdit[] }
  | { readonly why: Text; readonly at?: Location['range'] & { readonly uri: string } } {
  if (!/^[\p{L}\p{N}_-]+$/u.test(to)) return { why: nameMessage };
  if (to === blankName(blank)) return { edits: [] };
  if (blanksOf(blank.item).some(({ name }) => name === to)) return { why: takenMessage };
  const { document, target } = blank;
  const uses = usesOf(blank).map(nameIn);
  const isElsewhere = locationsOf(snapshot, document, [target, ...uses]).some(
    ({ uri }) => uri !== snapshot.uri,
  );
  if (isElsewhere) return { why: elsewhereMessage };
  const reworded = rewordedBy(snapshot, blank, users);
  if (reworded) return { why: rewordedMessage, at: { ...reworded.range, uri: reworded.uri } };
  const edits = textEdits(snapshot, document, [
    { kind: 'set', ...(target as { in: object; key: string }), value: to },
    ...uses.map((at) => ({ kind: 'replace', at, text: `${fillPrefix}${to}` }) as const),
  ]);
  // An alias may make the text, or the declaration, that of another reply too.
  return unknownIn(after(snapshot, edits)) > unknownIn(snapshot)
    ? { why: sharedMessage }
    : { edits: [...edits] };
}

/** The first place where a shop names the blank in what it changes of the reply, while the rest of it stays here. */
function rewordedBy(
  snapshot: Analysis,
  { document, item, name }: Blank,
  users: readonly Analysis[],
): Location | undefined {
  const { id } = item as { readonly id?: string };
  if (id === undefined || document !== snapshot.documents[0]) return undefined;
  for (const user of users) {
    const [theirs] = user.documents;
    if (!theirs || user.uri === snapshot.uri) continue;
    const reply = theirs.playbook.quick_replies?.find((one) => one.id === id);
    if (!reply) continue;
    const declared = blanksOf(reply).find((one) => `${fillPrefix}${one.name}` === name);
    const places = locationsOf(user, theirs, [
      ...(declared ? [{ in: declared, key: 'name' }] : []),
      ...usesOf({ document: theirs, name, item: reply }).map(nameIn),
    ]);
    const far = places.find(({ uri }) => uri !== snapshot.uri);
    if (far && places.some(({ uri }) => uri === snapshot.uri)) return far;
  }
  return undefined;
}

/** The name of a blank, without the prefix that it has in texts. */
export const blankName = ({ name }: Blank): string => name.slice(fillPrefix.length);

const unknownIn = ({ blocks }: Analysis): number => [...blocks].flatMap(placeholderFindings).length;

const after = (snapshot: Analysis, edits: readonly TextEdit[]): Analysis =>
  changeFile(snapshot, snapshot.version + 1, editsAsChanges(edits));

const nameMessage: Text = {
  zh: '给要填的空起名，只用文字、数字、连字符（-）和下划线（_），中间不留空格，例如 补发时间。',
  en: 'The name of a blank is of letters, digits, hyphens and underscores, without spaces, such as resend-date.',
};
const takenMessage: Text = {
  zh: '这条话术里已经有一个空叫“{id}”，改成同样的就分不开了。请换一个名称。',
  en: 'This reply has a blank "{id}" already, and the two could not be told apart. Choose another name.',
};
const elsewhereMessage: Text = {
  zh: '“{from}”有的地方写在共用手册里，有的写在这里，一起改不了。请打开共用手册，在那里改名，再改这里的话术。',
  en: '"{from}" is written partly in a shared playbook and partly here, and cannot be renamed in both. Open the shared playbook, rename it there, then change the text here.',
};
const rewordedMessage: Text = {
  zh: '{place}改写了这条话术，也用到“{from}”，只在这里改名，那里就对不上了。请先把那里的“{from}”从话术里拿掉，在这里改完名，再按新的名称写上。',
  en: 'This reply is reworded on {place}, which names "{from}" too and would no longer fit. Take "{from}" out of the text there first, rename it here, then write it there by its new name.',
};
const sharedMessage: Text = {
  zh: '“{from}”现在改不了名：别的话术写着“*名字”（YAML 的写法），用的是同一段文字，改名会让那里对不上。请先把那里的“*名字”换成那段文字，再改名。',
  en: '"{from}" cannot be renamed yet: by a "*name" of YAML another reply uses the same text, which would no longer fit. Replace that "*name" with the text itself first, then rename.',
};
