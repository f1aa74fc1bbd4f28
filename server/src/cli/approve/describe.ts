import { type Locale, say } from '../../../../schemas/text';
import { printable } from '../../service';
import { labelled } from '../../tables';
import { approvalWords as words } from '../approve-words';
import type { ApprovalEntry, EntryValue } from './entries';
import type { ApprovalReport } from './report';

/** What a report begins with: the playbook, how much waits, and what it is held against. */
export function headOf({ file, shop, comparedWith, waiting }: ApprovalReport, locale: Locale): string {
  const count = waiting.length;
  const name = shop === '' ? file : locale === 'zh' ? `${file}（${shop}）` : `${file} (${shop})`;
  const sentences = [
    count === 0 ? say(words.nothing, locale) : say(words.waiting, locale, { count }),
    ...(comparedWith === undefined ? [] : [say(words.compared, locale, { name: comparedWith })]),
  ];
  return labelled(printable(name), sentences.join(locale === 'zh' ? '' : ' '), locale);
}

/** Why something waits. */
export function reasonOf({ kind, section, what, items }: ApprovalEntry, locale: Locale): string {
  if (kind === 'changed') {
    const isNew = items.every(({ values }) =>
      values.every(({ earlier }) => earlier?.before === undefined && earlier?.isSame === false),
    );
    return say(isNew ? words.fresh : words.changed, locale);
  }
  if (kind === 'status') return say(section === 'shop' ? words.whole : words.status, locale);
  const mark = what === '' ? say(words.mark, locale) : say(words.markOf, locale, { what });
  return section === '' ? `${mark} ${say(words.nothingBelow, locale)}` : mark;
}

/** What an entry is about, on one line. */
export function namesIn({ file, line, title, items, what }: ApprovalEntry, locale: Locale): string {
  const names = items.map(({ name }) => name).filter((name) => name !== '' && name !== title);
  const told = names.length > 0 ? names.join(locale === 'zh' ? '、' : ', ') : what;
  return printable(title === '' ? `${file}:${line}` : told === '' ? title : labelled(title, told, locale));
}

/** The fields that are no texts for customers, on one line; what an older version had otherwise, with what it had. */
export function othersOf(values: readonly EntryValue[], locale: Locale): readonly string[] {
  const others = values.filter(({ isText }) => !isText);
  if (others.length === 0) return [];
  const none = say(words.none, locale);
  const told = others.map(({ label, text, earlier }) => {
    const value = earlier?.isSame === false ? `${earlier.before ?? none} → ${text}` : text;
    return label === '' ? value : labelled(label, value, locale);
  });
  return [printable(told.join(locale === 'zh' ? '；' : '; '))];
}

/** Words by which some of what waits here could be approved; undefined where nothing could. */
export function exampleOf(waiting: readonly ApprovalEntry[]): string | undefined {
  const here = waiting.filter(({ isElsewhere, obstacles }) => !isElsewhere && obstacles.length === 0);
  const [one] = here.filter(({ section }) => section !== 'shop');
  const named = here.find(({ ids }) => ids.length === 1);
  return named ? `${named.section}/${named.ids[0]!}` : (one ?? here[0])?.section || undefined;
}
