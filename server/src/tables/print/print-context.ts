import type { Playbook } from '../../../../schemas/playbook';
import { type Locale, say, type Text, type TextData } from '../../../../schemas/text';
import {
  allFindings,
  type Analysis,
  barredReplies,
  type CheckSettings,
  type Html,
  locator,
  memberName,
  type PlaybookDocument,
  resolver,
  shownText,
  unreadLinesOf,
} from '../../service';
import { placeholders } from '../../../../schemas/placeholders';

/** What a document is printed of, and when. */
export interface PrintRequest {
  readonly locale: Locale;
  /** The shop's local date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: string;
  /** Which YAML document of the file, from 0. */
  readonly document?: number;
  /** The month of the roster, `YYYY-MM`; that of today unless given. */
  readonly month?: string;
  readonly checks?: CheckSettings;
}

/** What every document is made with. */
export interface PrintContext extends Pick<PrintRequest, 'locale' | 'today' | 'month'> {
  readonly playbook: Playbook;
  say(text: Text, data?: TextData): string;
  /** The name of a member of the team. */
  name(id: string): string;
  /** A text for customers as it reads on paper: what changes from day to day is named, not told. */
  text(text: string, setting?: Parameters<typeof shownText>[1]): Html;
  /** Why a text must not be sent as it is written. */
  barred(owner: object): string | undefined;
  /** A sentence on lines of a section that cannot be read; undefined where it is read whole. */
  unread(section: 'hours' | 'staffing' | 'priority' | 'quick_replies' | 'faq'): string | undefined;
}

const words = {
  unread: {
    zh: '手册第 {lines} 行读不出来，这里可能不全。',
    en: 'Lines of the playbook that cannot be read: {lines}. This may be incomplete.',
  },
  unreadSome: {
    zh: '手册有几行读不出来，这里可能不全。',
    en: 'Some lines of the playbook cannot be read. This may be incomplete.',
  },
} as const satisfies Record<string, Text>;

export function printContext(
  file: Analysis,
  document: PlaybookDocument,
  request: PrintRequest,
): PrintContext {
  const { locale, today, now, month, checks = { today } } = request;
  const { playbook } = document;
  const found = () => allFindings(file, checks).find((one) => one.document === document)?.findings ?? [];
  const barred = barredReplies(found(), locale);
  const unread = unreadLinesOf(document, found, locator(file, document));
  const resolve = resolver(document, { today, now });
  return {
    locale,
    today,
    month,
    playbook,
    say: (text, data) => say(text, locale, data),
    name: (id) => memberName(id, playbook.staffing?.team),
    text: (text, setting = {}) =>
      shownText(text, { ...setting, byHand: true }, (name, its) =>
        passing.has(name) ? `[${titleOf(name, locale)}]` : resolve(name, its),
      ),
    barred: (owner) => barred.get(owner),
    unread: (section) => {
      const lines = unread(section);
      if (!lines) return undefined;
      return lines.length === 0
        ? say(words.unreadSome, locale)
        : say(words.unread, locale, {
            lines: lines.map(({ line }) => line).join(locale === 'zh' ? '、' : ', '),
          });
    },
  };
}

/** The placeholders whose values hold for the day of printing only. */
const passing = new Set([
  'hours.today',
  'hours.next_open',
  'promotion.name',
  'promotion.from',
  'promotion.to',
]);

const titleOf = (name: string, locale: Locale): string =>
  placeholders.find((one) => one.name === name)?.docs.title[locale] ?? name;
