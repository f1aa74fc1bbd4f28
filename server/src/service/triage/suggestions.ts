import MiniSearch, { type SearchResult } from 'minisearch';
import type { Playbook } from '../../../../schemas/playbook';
import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { Category } from '../../../../schemas/sections/priority';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { plain } from '../text/normalise';
import { termsOf } from '../text/terms';
import { groupName } from '../wording/reply-group';
import { inSpan, type LocalDate } from '../time/dates';

/** A reply offered to the agent. */
export interface Suggestion {
  readonly kind: 'quick-reply' | 'faq';
  readonly entry: QuickReply | FaqEntry;
  /** Whether the category names it; others are offered since they are about the same. */
  readonly named: boolean;
  /** The share of the message's terms that the entry has, weighted by rarity; 0 to 1. */
  readonly likeness: number;
}

/** Finds replies for messages. Made once for a playbook's replies. */
export type Suggest = (message: string, about: SuggestAbout) => readonly Suggestion[];

export interface SuggestAbout {
  readonly date: LocalDate;
  readonly channel: string;
  readonly category?: Category;
}

/** How many are offered besides those that the category names. */
const MOST = 5;
/**
 * The least likeness of a suggestion: below it an entry is about something else. A test checks it with the questions of
 * the samples.
 */
const LEAST_LIKENESS = 0.17;

/**
 * Suggests quick replies and questions for a message: those that its category names first, then the most similar, by
 * BM25 over bigrams of Chinese characters and whole words of other scripts. No dictionary is needed: a bigram of
 * characters is nearly always a word or a part of one.
 */
export function suggestions({
  quick_replies = [],
  faq = [],
}: Pick<Playbook, 'quick_replies' | 'faq'>): Suggest {
  const entries: readonly Entry[] = [
    ...quick_replies.map((entry) => ({ kind: 'quick-reply' as const, entry })),
    ...faq.map((entry) => ({ kind: 'faq' as const, entry })),
  ];
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: plainTerms,
    processTerm: (term) => term,
  });
  index.addAll(entries.map((one, id) => ({ id, ...textsOf(one) })));
  return (message, about) => {
    const found = index.search(message, { boost: { title: 2 }, combineWith: 'OR', prefix: isStem });
    const shareOf = likenessTo(message, found, entries.length);
    const like = new Map(found.map((one) => [entries[one.id as number]!, shareOf(one)]));
    const named = (about.category?.replies ?? []).flatMap(
      (id) => entries.find(({ kind, entry }) => kind === 'quick-reply' && entry.id === id) ?? [],
    );
    const alike = [...like]
      .filter(([one, share]) => share >= LEAST_LIKENESS && !named.includes(one))
      .map(([one]) => one);
    const usable = (one: Entry): boolean => one.kind === 'faq' || isUsable(one.entry as QuickReply, about);
    return [...named.filter(usable), ...alike.filter(usable).slice(0, MOST)].map((one) => ({
      ...one,
      named: named.includes(one),
      likeness: like.get(one) ?? 0,
    }));
  };
}

type Entry = Pick<Suggestion, 'kind' | 'entry'>;

/** Whether agents may send the reply: it is in use, on its dates and in its channels. */
export function isUsable({ status, valid, channels }: QuickReply, { date, channel }: SuggestAbout): boolean {
  if ((status ?? 'active') !== 'active' || !inSpan(date, valid ?? {})) return false;
  return channels === undefined || channels.includes(channel);
}

function textsOf({ kind, entry }: Entry): { readonly title: string; readonly text: string } {
  if (kind === 'faq') {
    const { question, variants = [], product = '', answer } = entry as FaqEntry;
    return { title: [question, ...variants, product].join('\n'), text: answer };
  }
  const { text, title = text, tags = [], use_when = '' } = entry as QuickReply;
  const group = groupName(entry as QuickReply);
  return { title: [title, group, ...tags, use_when].join('\n'), text };
}

const plainTerms = (text: string): string[] => termsOf(plain(text).text);

/** Whether a term is searched for as a prefix: ship finds shipped. */
const isStem = (term: string): boolean => term.length >= 4 && !/\p{Script=Han}/u.test(term);

/**
 * The weight of a term that no entry has, relative to one that a single entry has: many such bigrams only straddle two
 * words.
 */
const UNKNOWN_WEIGHT = 0.5;

/** The weight of a term that is in the text only, not in the title, which says what an entry is about. */
const TEXT_WEIGHT = 0.5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * The share of the message's terms that an entry has, weighted by inverse document frequency, so that 什么 counts little
 * and 尺码 much.
 */
function likenessTo(
  message: string,
  found: readonly SearchResult[],
  all: number,
): (one: SearchResult) => number {
  const entriesWith = new Map<string, number>();
  for (const { queryTerms } of found)
    for (const term of queryTerms) entriesWith.set(term, (entriesWith.get(term) ?? 0) + 1);
  const weight = (term: string): number => {
    const having = entriesWith.get(term);
    return having === undefined ? UNKNOWN_WEIGHT * Math.log(1 + all) : Math.log(1 + all / having);
  };
  const terms = new Set(plainTerms(message));
  const whole = sum([...terms].map(weight));
  return ({ match, queryTerms }) => {
    const inTitle = Object.keys(match).filter((term) => match[term]!.includes('title'));
    const has = (term: string): number => (inTitle.some((one) => one.startsWith(term)) ? 1 : TEXT_WEIGHT);
    return whole === 0 ? 0 : sum([...new Set(queryTerms)].map((term) => has(term) * weight(term))) / whole;
  };
}
