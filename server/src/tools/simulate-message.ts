import { lineOf } from '../from-one';
import { type FileRange, momentOfLocal, simulation } from '../service';
import { placeOf } from './place';
import { textOf } from './read-input';
import { fileProperty, inputSchema, type Tool, ToolRefusal } from './tool';

/** What a customer's message would come to at a moment. */
export const simulateMessage: Tool = {
  name: 'simulate_message',
  description:
    'Tries a customer’s message on a playbook at a moment: the automatic replies that the customer gets, the category, who takes it and by when, the replies that fit, and why, each with the line that makes it so.',
  input: inputSchema(
    {
      file: fileProperty,
      message: { type: 'string', description: 'What the customer writes' },
      at: {
        type: 'string',
        description: 'Date and time in the shop’s zone, YYYY-MM-DD HH:MM; the present moment unless given',
      },
    },
    'file',
    'message',
  ),
  async call(input, { open, locale, now }) {
    const { file, analysis, settings } = await open(textOf(input, 'file')!);
    const document = analysis.documents[0]!;
    const at = textOf(input, 'at');
    const moment = at === undefined ? now() : momentOfLocal(document.playbook, at);
    if (moment === undefined)
      throw new ToolRefusal(`"${at}" is no moment. Write it as 2026-12-10 23:10, in the shop's zone.`);
    const inquiry = { text: textOf(input, 'message')!, channel: 'im', tags: [], opensChat: true };
    const { options } = settings;
    const found = simulation(analysis, document, { inquiry, moment, locale, options });
    return {
      file,
      at: found.at,
      timezone: found.timezone,
      open: found.open,
      answered_by: found.answered_by,
      ...(found.next_opening ? { next_opening: found.next_opening } : {}),
      auto_replies: found.auto_replies.map(({ when, text, delay_seconds: delay, range }) => ({
        when,
        text,
        delay_seconds: delay,
        ...placeOf(range),
      })),
      ...(found.category ? { category: found.category } : {}),
      assigned: found.assigned,
      deadlines: found.deadlines.map(({ of, due, seconds }) => ({ of, due, seconds })),
      replies: found.replies.map(({ id, title, text, range }) => ({ id, title, text, ...placeOf(range) })),
      why: found.steps.map(({ text, because }) => ({
        text,
        ...placesOf(because.flatMap(({ range }) => range ?? [])),
      })),
    };
  },
};

/** The lines of the playbook that make it so, and places in files that it extends. */
function placesOf(ranges: readonly FileRange[]) {
  const elsewhere = ranges.filter(({ uri }) => uri !== undefined);
  return {
    lines: ranges.filter(({ uri }) => uri === undefined).map(lineOf),
    ...(elsewhere.length > 0 ? { elsewhere: elsewhere.map(placeOf) } : {}),
  };
}
