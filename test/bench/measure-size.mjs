/** Everything that is measured at one size of file, both servers in turns: A B A B. */
import { byLines } from './edits.mjs';
import {
  completed,
  hovered,
  probe,
  refreshed,
  roundTrips,
  structured,
  typed,
  worked,
} from './measure-edits.mjs';
import { startServer } from './servers.mjs';
import { figures, round } from './statistics.mjs';
import { typical, yardstick } from './measure-parse.mjs';

/**
 * @typedef {import('./servers.mjs').Setup} Setup
 * @typedef {import('./measure-edits.mjs').Opened} Opened
 * @typedef {object} Rounds how often, by server
 * @property {number} typed ten edits each
 * @property {number} structured every structural edit once each
 * @property {number} completed
 * @property {number} hovered
 * @property {number} refreshed after ten edits each
 * @property {number} opened in a server that has warmed up
 * @property {number} started with a new server each
 *
 * @param {{ ours: Setup, theirs: Setup }} setups
 * @param {string} text @param {string} file that holds it
 * @param {{ ours: Rounds, theirs: Rounds }} rounds
 */
export async function measureSize(setups, text, file, rounds) {
  const lines = byLines(text);
  const times = { ours: emptyTimes(), theirs: emptyTimes() };
  const names = /** @type {const} */ (['ours', 'theirs']);

  // The parse that opening is held against takes its turns among the openings.
  /** @type {import('./measure-parse.mjs').Yardstick[]} */
  const parses = [];
  await inTurns(rounds, 'started', async (name) => {
    if (name === 'ours') parses.push(await yardstick(setups.ours.node, file));
    const server = await startServer(setups[name]);
    const before = server.processorMs();
    times[name].coldOpen.push((await server.open(`file://${file}`, text)).ms);
    times[name].coldOpenProcessor.push(server.processorMs() - before);
    await server.stop();
  });

  const opened = {
    ours: await openOn(setups.ours, file, text, lines),
    theirs: await openOn(setups.theirs, file, text, lines),
  };
  const findings = { ours: await probe(opened.ours), theirs: await probe(opened.theirs) };
  // What comes first is slower while the machine's code is compiled; people type for hours.
  await typed(opened.ours, 5, 7);
  if (rounds.theirs.typed > 1) await typed(opened.theirs, 1, 7);
  await structured(opened.ours, 7);

  await inTurns(rounds, 'typed', async (name, turn) => {
    const { times: each, processor } = await typed(opened[name], 1, 100 + turn);
    times[name].typed.push(...each);
    times[name].processor.push(processor);
  });
  await inTurns(rounds, 'structured', async (name, turn) => {
    addAll(times[name].structured, await structured(opened[name], 200 + turn));
  });
  await inTurns(rounds, 'completed', async (name, turn) => {
    addAll(times[name].completed, await completed(opened[name], 1, 300 + turn));
  });
  await inTurns(rounds, 'hovered', async (name, turn) => {
    times[name].hovered.push(...(await hovered(opened[name], 4, 400 + turn)));
  });
  await inTurns(rounds, 'refreshed', async (name, turn) => {
    addAll(times[name].refreshed, await refreshed(opened[name], 1, 500 + turn));
  });
  await inTurns(rounds, 'opened', async (name, turn) => {
    if (name === 'ours') parses.push(await yardstick(setups.ours.node, file));
    const { server } = opened[name];
    const uri = `file://${file.replace('.playbook', `-${turn}.playbook`)}`;
    const before = server.processorMs();
    times[name].open.push((await server.open(uri, text)).ms);
    times[name].openProcessor.push(server.processorMs() - before);
    server.close(uri);
  });
  const trip = figures(await roundTrips(opened.ours.server, 200));
  for (const name of names) await opened[name].server.stop();

  const parse = typical(parses);
  return {
    lines: lines.lines.length - 1,
    characters: text.length,
    findings,
    parse,
    roundTrip: trip,
    unavoidable: round(parse.scan + parse.block + (trip?.median ?? 0)),
    ours: summary('ours', times.ours),
    theirs: summary('theirs', times.theirs),
  };
}

/**
 * @param {{ ours: Rounds, theirs: Rounds }} rounds
 * @param {keyof Rounds} what
 * @param {(name: 'ours' | 'theirs', turn: number) => Promise<void>} work
 */
async function inTurns(rounds, what, work) {
  const most = Math.max(rounds.ours[what], rounds.theirs[what]);
  for (let turn = 0; turn < most; turn++) {
    for (const name of /** @type {const} */ (['ours', 'theirs']))
      if (turn < rounds[name][what]) await work(name, turn);
  }
}

/** @param {Setup} setup @param {string} file @param {string} text @param {import('./edits.mjs').Text} lines @returns {Promise<Opened>} */
async function openOn(setup, file, text, lines) {
  const server = await startServer(setup);
  const uri = `file://${file}`;
  await server.open(uri, text);
  return { server, uri, text: lines };
}

function emptyTimes() {
  return {
    /** @type {number[]} */ coldOpen: [],
    /** @type {number[]} */ open: [],
    /** @type {number[]} */ typed: [],
    /** @type {number[]} */ processor: [],
    /** @type {number[]} */ coldOpenProcessor: [],
    /** @type {number[]} */ openProcessor: [],
    /** @type {Record<string, number[]>} */ structured: {},
    /** @type {Record<string, number[]>} */ completed: {},
    /** @type {number[]} */ hovered: [],
    /** @type {Record<string, number[]>} */ refreshed: {},
  };
}

/** @param {'ours' | 'theirs'} name @param {ReturnType<typeof emptyTimes>} times */
function summary(name, times) {
  const kinds = Object.entries(times.structured);
  const all = kinds.flatMap(([, list]) => list);
  return {
    coldOpen: worked(name, times.coldOpen),
    open: worked(name, times.open),
    typed: worked(name, times.typed),
    typedProcessor: figures(times.processor),
    coldOpenProcessor: figures(times.coldOpenProcessor),
    openProcessor: figures(times.openProcessor),
    structured: worked(name, all),
    structuredByKind: Object.fromEntries(kinds.map(([kind, list]) => [kind, worked(name, list)])),
    completed: figuresOfEach(times.completed),
    hovered: figures(times.hovered),
    refreshed: figuresOfEach(times.refreshed),
  };
}

/** @param {Record<string, number[]>} times */
const figuresOfEach = (times) =>
  Object.fromEntries(Object.entries(times).map(([kind, list]) => [kind, figures(list)]));

/** @param {Record<string, number[]>} into @param {Record<string, number[]>} more */
function addAll(into, more) {
  for (const [name, times] of Object.entries(more)) (into[name] ??= []).push(...times);
}
