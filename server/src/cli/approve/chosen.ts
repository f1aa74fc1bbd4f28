import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { nearest, sectionNames } from '../../service';
import type { Approval, DocumentApprovals } from '../../service/findings/approvals';
import { approveMessages } from '../approve-words';
import { lineOf } from '../../from-one';
import { BadUsage } from '../options';
import { messages } from '../words';

/** What may be named in a playbook: what waits, and texts in use whose words have changed. */
export type Selectable = Pick<Approval, 'section' | 'ids'> & Partial<Pick<Approval, 'at'>>;

/** The playbooks of a run, each with what waits there. */
export interface Choosable {
  readonly file: string;
  readonly approvals: DocumentApprovals;
  readonly others: readonly Selectable[];
}

/**
 * Makes a filter by the words that say what is approved: a section, an id, or an id of a section.
 * @throws BadUsage for a word that is nowhere, that means several things, or that means a part of what one mark is about
 */
export function chosenBy(
  words: readonly string[],
  playbooks: readonly Choosable[],
  locale: Locale,
): (one: Selectable) => boolean {
  for (const word of words) {
    const matching = playbooks.flatMap(({ file, approvals: { here }, others }) =>
      [...here, ...others].filter((one) => means(word, one)).map((one) => ({ file, ...one })),
    );
    if (matching.length === 0) known(word, playbooks, locale);
    const sections = [...new Set(matching.map(({ section }) => section))];
    if (sections.length > 1 && !sectionNames.includes(word))
      throw new BadUsage(
        say(approveMessages.severalNamed, locale, {
          name: word,
          sections: joinTexts(sections),
          example: `${sections[0]!}/${word}`,
        }),
      );
    const shared = matching.find(({ ids }) => !sectionNames.includes(word) && ids.length > 1);
    if (shared)
      throw new BadUsage(
        say(approveMessages.oneOfSeveral, locale, {
          name: word,
          file: shared.file,
          line: shared.at ? lineOf(shared.at) : 1,
          ids: joinTexts(shared.ids),
          section: shared.section,
        }),
      );
  }
  return (one) => words.some((word) => means(word, one));
}

function means(word: string, { section, ids }: Selectable): boolean {
  if (word === section) return true;
  const id = word.startsWith(`${section}/`) ? word.slice(section.length + 1) : word;
  return ids.includes(id);
}

/** Refuses a word that is neither a section nor an id of these playbooks. @throws BadUsage */
function known(word: string, playbooks: readonly Choosable[], locale: Locale): void {
  const [section = '', id] = word.split('/');
  if (sectionNames.includes(section) && id === undefined) return;
  const ids = new Set(playbooks.flatMap(({ approvals }) => [...approvals.ids]));
  const name = sectionNames.includes(section) ? (id ?? '') : word;
  if (ids.has(name)) return;
  const near = nearest(name, [...ids, ...sectionNames]);
  const meant = near === undefined ? '' : say(messages.meant, locale, { meant: near });
  throw new BadUsage(say(approveMessages.nothingNamed, locale, { name: word, meant }));
}
