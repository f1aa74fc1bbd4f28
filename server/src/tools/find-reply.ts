import { draftMarks, isUsable, localDateOf, locator, plain, suggestions } from '../service';
import { placeOf } from './place';
import { numberOf, textOf } from './read-input';
import { fileProperty, inputSchema, type Tool } from './tool';

/** Words of a playbook that fit a question and may be sent. */
export const findReply: Tool = {
  name: 'find_reply',
  description:
    'Finds the quick replies and FAQ entries of a playbook that fit a customer’s question or contain some words, best first, word for word. Replies that must not be sent now (draft, approved but not in use, retired, out of date, not for chats) are left out and counted. Lines of drafts that the shop has not confirmed are told: do not send what stands there. Use it instead of making up an answer.',
  input: inputSchema(
    {
      file: fileProperty,
      query: { type: 'string', description: 'The customer’s question, or words that stand in the reply' },
      most: { type: 'integer', minimum: 1, maximum: 20, description: 'How many at most; 5 unless given' },
    },
    'file',
    'query',
  ),
  async call(input, { open, now }) {
    const { file, analysis } = await open(textOf(input, 'file')!);
    const document = analysis.documents[0]!;
    const query = textOf(input, 'query')!;
    const { quick_replies: replies = [], faq = [] } = document.playbook;
    const wanted = plain(query).text;
    const has = (...texts: readonly (string | undefined)[]): boolean =>
      wanted !== '' && texts.some((text) => text !== undefined && plain(text).text.includes(wanted));
    const about = { date: localDateOf(now(), document.playbook), channel: 'im' };
    const meant = replies.filter(({ id, title, shortcut, text }) => has(id, title, shortcut, text));
    const usable = meant.filter((reply) => isUsable(reply, about));
    const verbatim = [...usable, ...faq.filter(({ id, question, answer }) => has(id, question, answer))];
    const alike = suggestions(document.playbook)(query, about).map(({ entry }) => entry);
    const found = [...new Set([...verbatim, ...alike])];
    const where = locator(analysis, document);
    const most = numberOf(input, 'most', 5);
    const drafts = [analysis, ...(analysis.bases ?? [])]
      .flatMap(({ segments }) => Array.from(segments).flatMap(draftMarks))
      .map((mark) => placeOf(where(mark)));
    return {
      file,
      count: found.length,
      ...(usable.length < meant.length ? { left_out: meant.length - usable.length } : {}),
      ...(drafts.length > 0 ? { unconfirmed_drafts: drafts.slice(0, MOST_DRAFTS) } : {}),
      replies: found.slice(0, most).map((entry) => ({
        ...('question' in entry
          ? { kind: 'faq', id: entry.id, title: entry.question, text: entry.answer }
          : { kind: 'quick_reply', id: entry.id, title: entry.title, text: entry.text }),
        ...placeOf(where({ in: entry })),
      })),
    };
  },
};

/** Draft marks in one answer: a model reads no long lists. */
const MOST_DRAFTS = 20;
