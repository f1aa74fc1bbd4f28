/**
 * What we want of the server, read from a run's results. A goal that compares two things measured in the same run holds
 * on any machine; one in milliseconds is for a machine that does nothing else.
 *
 * @typedef {import('./run.mjs').Results} Results
 * @typedef {import('./run.mjs').SizeResults} SizeResults
 * @typedef {import('./run.mjs').MemoryResults} MemoryResults
 * @typedef {object} Goal
 * @property {string} name
 * @property {'times' | 'ms' | 'KB'} unit
 * @property {'most' | 'least'} bound
 * @property {number} limit
 * @property {(results: Results) => number | undefined} value nothing where it was not measured
 *
 * @typedef {Goal & { figure: number, met: boolean, off: number }} Judged `off`: 1 at the limit, 10 when ten times worse
 */

/** @param {Results} results */
const largest = ({ sizes }) => /** @type {SizeResults} */ (sizes.at(-1));
/** @param {Results} results */
const smallest = ({ sizes }) => /** @type {SizeResults} */ (sizes[0]);
/** @param {Results} results */
const middle = ({ sizes }) => sizes.find(({ lines }) => Math.abs(lines - 16_000) < 50);

/** The worst of all sizes. @param {(size: SizeResults) => number | undefined} of @returns {Goal['value']} */
const worst =
  (of) =>
  ({ sizes }) =>
    Math.max(...sizes.map((size) => of(size) ?? Number.NaN));

/** @param {(memory: MemoryResults) => number | undefined} of @returns {Goal['value']} */
const worstMemory =
  (of) =>
  ({ memory }) =>
    Math.max(...memory.map((size) => of(size) ?? Number.NaN));

/** @param {number | undefined} a @param {number | undefined} b */
const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);

/** @type {readonly Goal[]} */
const goals = [
  most('edit → diagnostics, largest file beside the smallest', 2, 'times', (all) =>
    all.sizes.length > 1
      ? ratio(largest(all).ours.typed?.median, smallest(all).ours.typed?.median)
      : undefined,
  ),
  most(
    'edit → diagnostics, slowest size',
    6,
    'ms',
    worst((size) => size.ours.typed?.median),
  ),
  {
    name: 'edit → diagnostics at 16,000 lines, faster than yaml-language-server',
    unit: 'times',
    bound: 'least',
    limit: 75,
    value: (all) => ratio(middle(all)?.theirs.typed?.median, middle(all)?.ours.typed?.median),
  },
  most(
    'p99 of structural edits beside 16 ms or 1.2 parses, whichever is more',
    1,
    'times',
    worst((size) => ratio(size.ours.structured?.p99, Math.max(16, 1.2 * size.parse.warm))),
  ),
  ...['key', 'value', 'reference'].map((kind) =>
    most(
      `completion of a ${kind} as one types, slowest size`,
      5,
      'ms',
      worst((size) => size.ours.completed[`completion of a ${kind}`]?.median),
    ),
  ),
  most(
    'hover, slowest size',
    2,
    'ms',
    worst((size) => size.ours.hovered?.median),
  ),
  {
    name: 'outline after an edit at 16,000 lines, faster than yaml-language-server',
    unit: 'times',
    bound: 'least',
    limit: 1,
    value: (all) =>
      ratio(middle(all)?.theirs.refreshed.outline?.median, middle(all)?.ours.refreshed.outline?.median),
  },
  most(
    'open → diagnostics in a new server, beside one parse in a new process',
    1.2,
    'times',
    worst((size) => ratio(size.ours.coldOpen?.median, size.parse.first)),
  ),
  most(
    'open → diagnostics in a running server, beside one warm parse',
    1.2,
    'times',
    worst((size) => ratio(size.ours.open?.median, size.parse.warm)),
  ),
  most('start → initialize answered, beside `node -e 0`', 1.5, 'times', ({ start }) =>
    ratio(start.ours?.median, start.node?.median),
  ),
  most(
    'extension, from its first byte until the server is asked',
    60,
    'ms',
    (all) => all.activation.ms?.median,
  ),
  most(
    'file system used on the thread of the editor meanwhile',
    0,
    'times',
    ({ activation }) => activation.blocking,
  ),
  most(
    'memory beside yaml-language-server, worst size',
    0.5,
    'times',
    worstMemory(({ ours, theirs }) => ratio(ours.at(-1)?.megabytes, theirs.at(-1)?.megabytes)),
  ),
  most(
    'memory after all edits beside that after 200, worst size',
    1.05,
    'times',
    worstMemory(({ ours }) =>
      ratio(ours.at(-1)?.megabytes, ours.find(({ edits }) => edits === 200)?.megabytes),
    ),
  ),
  most('command line beside parsing', 2, 'times', ({ commandLine }) =>
    ratio(commandLine.check?.median, commandLine.parse?.median),
  ),
  most(
    'command line again, unchanged, with --cache, beside the first run',
    0.08,
    'times',
    ({ commandLine }) => ratio(commandLine.again?.median, commandLine.check?.median),
  ),
  {
    name: 'command line, faster than Spectral with a part of our rules',
    unit: 'times',
    bound: 'least',
    limit: 10,
    value: ({ commandLine }) => ratio(commandLine.spectral?.median, commandLine.check?.median),
  },
  most('all playbooks of a folder, the first pass beside the command line', 1, 'times', ({ workspace }) =>
    ratio(workspace?.pass.median, workspace?.check.median),
  ),
  most('memory at rest behind it', 250, 'MB', ({ workspace }) => workspace?.megabytes),
  most('a year of a roster of 40, warm', 50, 'ms', ({ staffing }) => staffing.warm?.median),
  most('5,000 rows read, matched and shown', 1500, 'ms', ({ rows }) => rows?.shown.median),
  most('5,000 rows written', 1000, 'ms', ({ rows }) => rows?.written.median),
  most(
    'memory of the process that shows, writes and compares them',
    300,
    'MB',
    ({ rows }) => rows?.megabytes,
  ),
  most('memory of the command line that imports them', 300, 'MB', ({ rows }) => rows?.onCommandLine),
  most('2,000 replies compared with 2,000', 1000, 'ms', ({ rows }) => rows?.compared.median),
  most('formatting 16,000 lines, all of them, beside one parse', 1.5, 'times', ({ formatting }) =>
    Math.max(formatting.unix.ratio, formatting.windows.ratio),
  ),
  most('preview of 300 replies, a word typed', 8, 'ms', ({ preview }) => preview?.typed.median),
  most('the same, sent to the page', 2, 'KB', ({ preview }) => preview?.typedSent.kilobytes),
  most('preview of 300 replies, a line added above all', 16, 'ms', ({ preview }) => preview?.shifted.median),
  most('preview of 5,000 replies, opened', 300, 'ms', ({ largePreview }) => largePreview?.opened.median),
  most('preview of 5,000 replies, a word typed', 16, 'ms', ({ largePreview }) => largePreview?.typed.median),
  most('form of 5,000 replies, opened', 300, 'ms', ({ form }) => form?.opened.median),
  most('the same, a cell edited until its finding is in sight', 50, 'ms', ({ form }) => form?.edited.median),
  most('the same, sent', 2, 'KB', ({ form }) => form?.kilobytes),
  most('packaged extension', 700, 'KB', ({ vsixKilobytes }) => vsixKilobytes),
];

/** @param {string} name @param {number} limit @param {Goal['unit']} unit @param {Goal['value']} value @returns {Goal} */
function most(name, limit, unit, value) {
  return { name, limit, unit, value, bound: 'most' };
}

/** Nothing at all is met by nothing only. @param {number} figure @param {number} limit */
const over = (figure, limit) => (figure === limit ? 1 : figure / limit);

/** @param {Results} results @returns {Judged[]} the goals that this run says something about */
export function judge(results) {
  return goals.flatMap((goal) => {
    const figure = goal.value(results);
    if (figure === undefined || Number.isNaN(figure)) return [];
    const off = goal.bound === 'most' ? over(figure, goal.limit) : goal.limit / figure;
    return [{ ...goal, figure, off, met: off <= 1 }];
  });
}
