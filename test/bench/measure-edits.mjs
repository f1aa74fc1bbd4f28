/** How long people wait for diagnostics after a key, and for what they ask for while they write. */
import { nonsense, structural, typing, within } from './edits.mjs';
import { seeded, pick } from './random.mjs';
import { DEBOUNCE } from './servers.mjs';
import { figures } from './statistics.mjs';

/**
 * @typedef {import('./servers.mjs').Server} Server
 * @typedef {import('./edits.mjs').Text} Text
 * @typedef {{ server: Server, uri: string, text: Text }} Opened a server that has the text open
 * @typedef {import('./statistics.mjs').Figures | undefined} Figures
 */

/** Both servers must find what the schema refuses: else they would not do the same work. @param {Opened} opened */
export async function probe({ server, uri, text }) {
  const [wrong, right] = nonsense(text);
  const broken = (await server.change(uri, wrong)).found.length;
  const sound = (await server.change(uri, right)).found.length;
  if (broken <= sound) throw new Error(`${server.name} does not check the file against the schema.`);
  return sound;
}

/**
 * Single characters, typed and deleted.
 *
 * @param {Opened} opened @param {number} rounds of ten edits @param {number} seed
 * @returns the times, and the processor time of one edit, which a busy machine distorts less
 */
export async function typed({ server, uri, text }, rounds, seed) {
  const random = seeded(seed);
  const times = [];
  const before = server.processorMs();
  for (let round = 0; round < rounds; round++)
    for (const change of typing(text, random)) times.push((await server.change(uri, change)).ms);
  return { times, processor: (server.processorMs() - before) / times.length };
}

/**
 * Every structural edit once, and taken back.
 *
 * @param {Opened} opened @param {number} seed
 * @returns {Promise<Record<string, number[]>>}
 */
export async function structured({ server, uri, text }, seed) {
  const random = seeded(seed);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (const [name, edit] of Object.entries(structural)) {
    times[name] = [];
    for (const change of edit(text, random)) times[name].push((await server.change(uri, change)).ms);
  }
  return times;
}

/** What completion is asked for: lines of items, and from where on they are typed anew. */
const asked = /** @type {const} */ ({
  'completion of a key': { line: /^ {4}(topic|category): /, from: 4 },
  'completion of a value': { line: /^ {4}topic: /, from: 11 },
  'completion of a reference': { line: /^ {4}quick_reply: /, from: 17 },
});

/**
 * Completion right after the press of a key, so that the server has to read the change first.
 *
 * @param {Opened} opened @param {number} rounds @param {number} seed
 */
export async function completed({ server, uri, text }, rounds, seed) {
  const random = seeded(seed);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (const [name, { line, from }] of Object.entries(asked)) {
    times[name] = [];
    const lines = linesLike(text, line);
    for (let round = 0; round < rounds; round++) {
      const place = pick(random, lines);
      const old = text.lines[place] ?? '';
      const [press, back] = within(text, place, from, old.length, old.charAt(from));
      const checked = server.tell(uri, press);
      const { ms, found } = await server.ask('completion', uri, { line: place, character: from + 1 });
      await checked;
      await server.change(uri, back);
      // The JSON Schema knows no ids, so the other server has nothing to say about references.
      if (server.name === 'ours' && found.items.length === 0) throw new Error(`Nothing came for ${name}.`);
      times[name].push(ms);
    }
  }
  return times;
}

/** Hover over keys, values and references. @param {Opened} opened @param {number} rounds @param {number} seed */
export async function hovered({ server, uri, text }, rounds, seed) {
  const random = seeded(seed);
  const lines = linesLike(text, /^ {4}(topic|category|quick_reply|group): /);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const line = pick(random, lines);
    const character = round % 2 === 0 ? 6 : (text.lines[line] ?? '').length - 1;
    times.push((await server.ask('hover', uri, { line, character })).ms);
  }
  return times;
}

/** What an editor asks for by itself after an edit. */
const refreshes = /** @type {const} */ ({ outline: 'documentSymbol', folding: 'foldingRange' });

/** The outline and the folds of a file that was just changed, and what goes to our preview. @param {Opened} opened @param {number} rounds @param {number} seed */
export async function refreshed({ server, uri, text }, rounds, seed) {
  const random = seeded(seed);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round < rounds; round++)
    for (const change of typing(text, random)) {
      await server.change(uri, change);
      for (const [name, method] of Object.entries(refreshes))
        (times[name] ??= []).push((await server.ask(method, uri)).ms);
      if (server.name === 'ours') (times.preview ??= []).push((await server.preview(uri)).ms);
    }
  return times;
}

/** An empty request: about a file that is not open. @param {Server} server @param {number} rounds */
export async function roundTrips(server, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++)
    times.push((await server.ask('hover', 'file:///nowhere.playbook.yaml', { line: 0, character: 0 })).ms);
  return times;
}

/** What the server needed, without the pause that it takes by design. @param {Server['name']} name @param {readonly number[]} times */
export function worked(name, times) {
  return figures(name === 'ours' ? times : times.map((ms) => Math.max(0, ms - DEBOUNCE)));
}

/** @param {Text} text @param {RegExp} pattern */
function linesLike({ lines, items }, pattern) {
  return items.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index).filter((index) =>
      pattern.test(lines[index] ?? ''),
    ),
  );
}
