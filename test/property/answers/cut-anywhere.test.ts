import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { openFile } from '../../../server/src/service';
import { requestNames, type Task } from './tasks';
import { answerTasks, failuresInWorkers } from './workers';
import { phase } from '../seeds';

/** Every sample whole and cut at every character: for hours in which nobody waits. */
const everything = process.env.SERVICE_PLAYBOOK_CASES === 'all';

/** Of the places at which items are cut a run tries one in so many; the next seed tries the next ones. */
const SHARE = 4;

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join('samples', name), 'utf8') }));

/** From this length on a sample is made of many items that are alike: some of them stand for all. */
const LONG = 50_000;

/** Cuts of a whole sample, with so many characters between them. */
function wholeTask({ name, text }: { name: string; text: string }, step: number): Task {
  const from = text.length - phase(step);
  const at = Array.from({ length: Math.floor(from / step) + 1 }, (_, index) => from - index * step);
  return { name, text, at, cut: true };
}

/**
 * Where a text is cut, from the last place to the first: wherever the line so far, but for the words of a sentence, has
 * not stood before. What is written alike is cut alike once, and not for each of its words.
 */
function placesIn(text: string): number[] {
  return [...Array(text.length + 1).keys()].reverse().filter((at) => {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const shape = line.replace(WORDS, 'a').replace(PROSE, 'a');
    return !met.has(shape) && met.add(shape) && met.size % SHARE === phase(SHARE);
  });
}

const met = new Set<string>();

const WORDS = /[\p{L}\p{N}_]+/gu;
/** Words with what stands between them in a sentence, which means nothing in YAML. */
const PROSE = /(?:a[，。！？、；…·～— ]*)+a/g;

/** Each item and each section of a sample in a small file of its own. */
function segmentTasks({ name, text }: { name: string; text: string }): Task[] {
  const start = 'playbook: 1\nshop: { name: 小满 }\n';
  let head = '';
  const tasks: Task[] = [];
  for (const segment of openFile('file:///sample.playbook.yaml', 1, text).segments) {
    if (segment.kind !== 'item') head = segment.text;
    if (segment.kind === 'head' || segment.kind === 'trivia') continue;
    const before = start + (segment.kind === 'item' ? head : '');
    const whole = before + segment.text;
    const at = placesIn(segment.text).map((place) => before.length + place);
    tasks.push({
      name: `${name}, ${segment.text.trim().split('\n')[0]} by itself`,
      text: whole,
      at,
      cut: true,
    });
  }
  return tasks;
}

if (isMainThread)
  describe('a playbook that ends anywhere', function () {
    // The workers are watched: what does not answer fails by name.
    this.timeout(0);

    it('has every request answered', async () => {
      const tasks = everything
        ? samples.map((sample) => wholeTask(sample, sample.text.length < LONG ? 1 : 61))
        : samples.flatMap((sample) => [
            ...segmentTasks(sample),
            wholeTask(sample, sample.text.length < LONG ? 307 : 4_001),
          ]);
      const cuts = tasks.reduce((sum, { at }) => sum + at.length, 0);
      const started = Date.now();
      const failures = await failuresInWorkers(__filename, tasks);
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`      ${cuts} cuts, ${requestNames.length} requests at each, in ${seconds} s`);
      assert.deepEqual(failures.slice(0, 20), []);
      assert.ok(cuts > 1_000);
    });
  });
else answerTasks();
