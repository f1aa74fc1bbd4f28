import { locator, plain, suggestions } from '../service';
import { placeOf } from './place';
import { numberOf, textOf } from './read-input';
import { fileProperty, inputSchema, type Tool } from './tool';

/** Approved words of a playbook that fit a question. */
export const findReply: Tool = {
  name: 'find_reply',
  description:
    'Finds the quick replies and FAQ entries of a playbook that fit a customer’s question or contain some words, best first, with their approved wording. Use it instead of making up an answer.',
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
    const verbatim = [
      ...replies.filter(({ id, title, shortcut, text }) => has(id, title, shortcut, text)),
      ...faq.filter(({ id, question, answer }) => has(id, question, answer)),
    ];
    const about = { date: new Date(now()).toISOString().slice(0, 10), channel: 'im' };
    const alike = suggestions(document.playbook)(query, about).map(({ entry }) => entry);
    const found = [...new Set([...verbatim, ...alike])];
    const where = locator(analysis, document);
    const most = numberOf(input, 'most', 5);
    return {
      file,
      count: found.length,
      replies: found.slice(0, most).map((entry) => ({
        ...('question' in entry
          ? { kind: 'faq', id: entry.id, title: entry.question, text: entry.answer }
          : {
              kind: 'quick_reply',
              id: entry.id,
              title: entry.title,
              text: entry.text,
              status: entry.status,
            }),
        ...placeOf(where({ in: entry })),
      })),
    };
  },
};
