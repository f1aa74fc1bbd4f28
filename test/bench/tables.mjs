/** The results as tables of plain text. */
import { judge } from './goals.mjs';

/** @typedef {import('./statistics.mjs').Figures} Figures */

/** @param {import('./run.mjs').Results} results */
export function tables(results) {
  const {
    sizes,
    start,
    memory,
    commandLine,
    workspace,
    activation,
    staffing,
    formatting,
    rows: tables,
    preview,
    largePreview,
    form,
  } = results;
  const rows = sizes.flatMap((size) => [...rowsOf(size), []]);
  return [
    heading('Milliseconds: median (first to last tenth); yaml-language-server less its pause of 200 ms'),
    table(
      [
        ...['lines', 'what', 'ours', 'p99', 'yaml-language-server', 'p99', 'times'],
        ...['unavoidable', 'beside it'],
      ],
      rows,
    ),
    heading('Structural edits, milliseconds: median / slowest'),
    kindsTable(sizes),
    heading('Processes'),
    table(
      ['what', 'ours', 'yaml-language-server', 'yardstick'],
      [
        [
          'start → initialize, ms',
          spread(start.ours),
          spread(start.theirs),
          `node -e 0: ${spread(start.node)}`,
        ],
        ...memory.flatMap(memoryRows),
        [
          `check of ${commandLine.files} files, ms`,
          spread(commandLine.check),
          '',
          `parsing: ${spread(commandLine.parse)}, Spectral: ${spread(commandLine.spectral)}`,
        ],
        ['the same again, unchanged, with `--cache`, ms', spread(commandLine.again), '', ''],
        [
          `all ${workspace.files} playbooks of a folder, ms`,
          spread(workspace.pass),
          '',
          `command line: ${spread(workspace.check)}; memory: ${number(workspace.megabytes)} MB`,
        ],
        ['extension until the server is asked, ms', spread(activation.ms)],
        ['extension until all of it is loaded, ms', spread(activation.done)],
        [
          'a year of a roster of 40, ms',
          spread(staffing.warm),
          '',
          `the first time: ${number(staffing.first)}`,
        ],
        [
          '5,000 rows read, matched and shown, ms',
          spread(tables.shown),
          '',
          `memory: ${number(tables.megabytes)} MB, five times over ${number(tables.ofRounds)} MB, by the command line ${number(tables.onCommandLine)} MB`,
        ],
        ['the same written, ms', spread(tables.written)],
        ['2,000 replies compared with 2,000, ms', spread(tables.compared)],
        [
          'formatting 16,000 lines, ms',
          spread(formatting.unix.format),
          '',
          `parsing: ${spread(formatting.unix.parse)}; formatted already: ${spread(formatting.tidy.format)}`,
        ],
        ...[preview, largePreview].flatMap((of) =>
          of
            ? [
                [
                  `preview of ${number(of.replies)} replies, opened until it can be read, ms`,
                  spread(of.opened),
                ],
                [
                  `preview of ${number(of.replies)} replies, a word typed, ms`,
                  spread(of.typed),
                  '',
                  sent(of.typedSent),
                ],
                ['the same, a line added above all, ms', spread(of.shifted), '', sent(of.shiftedSent)],
              ]
            : [],
        ),
        ...(form
          ? [
              ['form of 5,000 replies, opened, ms', spread(form.opened)],
              [
                'the same, a cell edited until its finding is in sight, ms',
                spread(form.edited),
                '',
                `${number(form.kilobytes)} KB sent`,
              ],
            ]
          : []),
      ],
    ),
    heading('Goals'),
    goalsTable(results),
  ].join('\n');
}

/** @param {import('./run.mjs').SizeResults} size */
function rowsOf({ lines, parse, roundTrip, unavoidable, ours, theirs }) {
  const message = roundTrip?.median;
  /** What is measured, and what it cannot do without. @type {[string, Figures | undefined, Figures | undefined, number | undefined][]} */
  const things = [
    ['typing → diagnostics', ours.typed, theirs.typed, unavoidable],
    ['structural edit → diagnostics', ours.structured, theirs.structured, unavoidable],
    ...named(ours.completed, theirs.completed, unavoidable),
    ['hover', ours.hovered, theirs.hovered, message],
    ...named(ours.refreshed, theirs.refreshed, message),
    ['open → diagnostics, new server', ours.coldOpen, theirs.coldOpen, parse.first],
    ['open → diagnostics', ours.open, theirs.open, parse.warm],
    ['processor time: typing', ours.typedProcessor, theirs.typedProcessor, unavoidable],
    ['processor time: open, new server', ours.coldOpenProcessor, theirs.coldOpenProcessor, parse.processor],
    ['processor time: open', ours.openProcessor, theirs.openProcessor, parse.processor],
  ];
  return [
    ...things.map(([what, a, b, limit]) => [
      String(lines),
      what,
      spread(a),
      number(a?.p99),
      spread(b),
      number(b?.p99),
      times(b?.median, a?.median),
      number(limit),
      times(a?.median, limit),
    ]),
    [
      String(lines),
      'the unavoidable of an edit',
      number(unavoidable),
      '',
      `scan ${number(parse.scan)}, parse of an item ${number(parse.block)}, message ${number(message)}`,
    ],
  ];
}

/**
 * @param {Record<string, Figures | undefined>} ours @param {Record<string, Figures | undefined>} theirs
 * @param {number | undefined} limit
 * @returns {[string, Figures | undefined, Figures | undefined, number | undefined][]}
 */
function named(ours, theirs, limit) {
  return Object.entries(ours).map(([what, figures]) => [what, figures, theirs[what], limit]);
}

/** @param {import('./run.mjs').Results['sizes']} sizes */
function kindsTable(sizes) {
  const kinds = Object.keys(sizes[0]?.ours.structuredByKind ?? {});
  return table(
    ['edit (and taken back)', ...sizes.map(({ lines }) => `${lines} lines`)],
    kinds.map((kind) => [
      kind,
      ...sizes.map(({ ours }) => {
        const figures = ours.structuredByKind[kind];
        return `${number(figures?.median)} / ${number(figures?.p99)}`;
      }),
    ]),
  );
}

/** @param {import('./run.mjs').MemoryResults} memory */
function memoryRows({ lines, ours, theirs }) {
  const told = (/** @type {{ edits: number, megabytes: number }} */ { edits, megabytes }) =>
    `${number(megabytes)} after ${edits}`;
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, row) => [
    `memory at ${lines} lines, MB after edits`,
    ours[row] ? told(ours[row]) : '',
    theirs[row] ? told(theirs[row]) : '',
  ]);
}

/** @param {import('./run.mjs').Results} results */
function goalsTable(results) {
  return table(
    ['goal', 'wanted', 'measured', ''],
    judge(results).map(({ name, bound, limit, unit, figure, met }) => [
      name,
      `at ${bound} ${unit === 'times' ? `${limit} ×` : `${limit} ${unit}`}`,
      unit === 'times' ? `${number(figure)} ×` : `${number(figure)} ${unit}`,
      met ? 'met' : 'MISSED',
    ]),
  );
}

/** @param {{ parts: number, kilobytes: number }} what went to the page */
function sent({ parts, kilobytes }) {
  return `sent: ${parts} parts, ${number(kilobytes)} KB`;
}

/** @param {string} words */
function heading(words) {
  return `\n${words}\n`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows an empty row is a gap */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** @param {Figures | undefined} figures */
function spread(figures) {
  if (!figures) return '';
  return `${number(figures.median)} (${number(figures.low)}–${number(figures.high)})`;
}

/** @param {number | undefined} a @param {number | undefined} b */
function times(a, b) {
  return a === undefined || b === undefined ? '' : `${number(a / b)} ×`;
}

/** Three digits that say something. @param {number | undefined} value */
export function number(value) {
  if (value === undefined || Number.isNaN(value)) return '';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3).replace(/\.?0+$/, '');
}
