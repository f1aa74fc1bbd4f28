import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { breaking, files, imports, service, sources, under } from './source-imports';

const isRule = (file: string): boolean => /\/service\/rules\/[^/]+\//.test(file);

/** The rooms of the service, in their order: each builds on those before it. */
const rooms = [
  ...['collections', 'yaml', 'notation', 'format', 'document', 'inheritance'],
  ...[
    'time',
    'staffing',
    'text',
    'lexicon',
    'classifier',
    'wording',
    'triage',
    'simulation',
    'shop',
    'scheduling',
  ],
  ...['rule-support', 'starters', 'rules', 'findings', 'score', 'config'],
  ...['explanations', 'features', 'pages'],
];

/** The laws of the house: who may import whom, no import cycles, no file that nobody can read in one go. */
describe('the house', () => {
  it('keeps the service pure: no node, no editor, no protocol server, no zod at run time', () => {
    assert.deepEqual(
      breaking(
        ({ from, to, typeOnly }) =>
          under(from, service) &&
          (/^(?:node:|vscode$|vscode-languageserver(?:\/|$)|vscode-languageclient)/.test(to) ||
            (to === 'zod' && !typeOnly)),
      ),
      [],
    );
  });

  it('lets the service look outside only for schemas, and for the types of the protocol', () => {
    assert.deepEqual(
      breaking(
        ({ from, to, typeOnly }) =>
          under(from, service) &&
          under(to, 'server/') &&
          !under(to, service) &&
          !(typeOnly && to === 'server/src/protocol.ts'),
      ),
      [],
    );
  });

  it('lets schemas import nothing of ours but schemas', () => {
    assert.deepEqual(
      breaking(({ from, to }) => under(from, 'schemas/') && (under(to, 'server/') || under(to, 'client/'))),
      [],
    );
  });

  it('lets the client know of the server only its protocol', () => {
    assert.deepEqual(
      breaking(
        ({ from, to }) =>
          under(from, 'client/') &&
          (under(to, 'schemas/') || (under(to, 'server/') && to !== 'server/src/protocol.ts')),
      ),
      [],
    );
  });

  it('lets each room of the service import only from rooms that stand before it, types included', () => {
    const room = (file: string): string => file.slice(service.length).split('/')[0]!;
    const rank = (file: string): number => rooms.indexOf(room(file));
    const inside = files.filter((file) => under(file, service) && file !== `${service}index.ts`);
    assert.deepEqual(
      [...new Set(inside.map(room))].filter((name) => !rooms.includes(name)),
      [],
      'every file stands in a room of the list',
    );
    assert.deepEqual(
      rooms.filter((name) => !inside.some((file) => room(file) === name)),
      [],
      'every room of the list is there',
    );
    assert.deepEqual(
      breaking(({ from, to }) => inside.includes(from) && under(to, service) && rank(to) > rank(from)),
      [],
    );
  });

  it('keeps the format out of the rooms that know of no playbooks', () => {
    const general = ['collections', 'yaml'].map((name) => `${service}${name}/`);
    assert.deepEqual(
      breaking(({ from, to }) => general.some((room) => under(from, room)) && under(to, 'schemas/')),
      [],
    );
  });

  it('keeps positions, YAML and other rules out of rules', () => {
    assert.deepEqual(
      breaking(
        ({ from, to, typeOnly }) =>
          isRule(from) &&
          (to === 'yaml' || (!typeOnly && under(to, `${service}yaml/`)) || under(to, `${service}rules/`)),
      ),
      [],
    );
  });

  it('has nothing but rules in the folders of rules, one a file', () => {
    const grouped = files.filter(isRule);
    assert.ok(grouped.length > 80, `${grouped.length} rules`);
    assert.deepEqual(
      grouped.filter((file) => [...sources.get(file)!.matchAll(/define(?:Text)?Rule\(/g)].length !== 1),
      [],
    );
    assert.deepEqual(
      files.filter((file) => under(file, `${service}rules/`) && !grouped.includes(file)),
      ['by-id.ts', 'index.ts'].map((name) => `${service}rules/${name}`),
    );
  });

  it('keeps YAML itself to the YAML layer', () => {
    assert.deepEqual(
      breaking(
        ({ from, to }) =>
          to === 'yaml' &&
          !under(from, `${service}yaml/`) &&
          // What is made at build time reads our own packs.
          from !== 'server/src/generate/word-packs.ts' &&
          from !== 'schemas/reference-page.ts',
      ),
      [],
    );
  });

  it('keeps what the server does on Node alone behind one door, and sets no flag of V8 while it runs', () => {
    const node = 'server/src/node/';
    const onNode = [node, 'server/src/cli/', 'server/src/generate/', 'server/src/workspace/read-disk.ts'];
    assert.deepEqual(
      breaking(({ from, to }) => under(to, node) && !under(from, node)),
      [`server/src/cli/main.ts -> ${node}compile-cache.ts`, `server/src/main.node.ts -> ${node}bootstrap.ts`],
    );
    assert.deepEqual(
      breaking(
        ({ from, to }) =>
          under(from, 'server/') && /^node:|\/node$/.test(to) && !onNode.some((path) => under(from, path)),
      ),
      [],
    );
    assert.deepEqual(
      files.filter((file) => sources.get(file)!.includes('setFlagsFromString')),
      [],
    );
  });

  it('has no import cycles, types included', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      assert.notEqual(state.get(file), 'open', [...path, file].join(' -> '));
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });

  it('has no loop in the service that cannot be seen to move on', () => {
    // What halves a range of numbers, and looks at no text.
    const halving = ['collections/binary-search.ts', 'staffing/evaluate.ts'].map((file) => service + file);
    const standing = files
      .filter((file) => under(file, service) && !halving.includes(file))
      .flatMap((file) =>
        loopsOf(sources.get(file)!)
          .filter((loop) => !movesOn(loop))
          .map((loop) => `${file}: ${loop}`),
      );
    assert.deepEqual(standing, []);
    assert.ok(!movesOn('while (at < end) {\n  if (isSpace(at)) at++;\n}'));
    assert.ok(!movesOn('for (let at = 0; at < end; at = next(at)) see(at);'));
    assert.deepEqual(loopsOf('  while (a) {\n    b();\n  }\n  c();'), ['while (a) {\n    b();\n  }']);
  });

  it('lets no engine know the options of rules but where its model is made of them', () => {
    const engines = ['time', 'staffing', 'triage', 'simulation'].map((name) => `${service}${name}/`);
    assert.deepEqual(
      breaking(
        ({ from, to }) => engines.some((room) => under(from, room)) && under(to, 'schemas/rule-options'),
      ),
      [`${service}staffing/model.ts -> schemas/rule-options/index.ts`],
    );
  });

  it('says once how many minutes a day has', () => {
    assert.deepEqual(
      files.filter((file) => /\b(?:1_?440|24 \* 60)\b/.test(sources.get(file)!)),
      ['schemas/scalars.ts'],
    );
  });

  it('has no file over 300 lines', () => {
    const long = files.filter((file) => sources.get(file)!.split('\n').length > 300);
    assert.deepEqual(long, []);
  });

  it('has no name of a field in the features or the YAML layer', () => {
    const format = JSON.parse(readFileSync('schemas/generated/format.json', 'utf8')) as {
      properties: object;
    };
    const sections = Object.keys(format.properties).filter((name) => name.includes('_'));
    const naming = files.filter(
      (file) =>
        (under(file, `${service}features/`) || under(file, `${service}yaml/`) || under(file, 'client/')) &&
        !file.endsWith('starters/playbook.ts') &&
        sections.some((name) => sources.get(file)!.includes(`'${name}'`)),
    );
    assert.deepEqual(naming, []);
  });
});

/** The loops of a source as text, as the formatter lays them out. */
function loopsOf(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, first) => {
    const [, indent, loop] = /^(\s*)(?:\} )?((?:while|for|do) .*)$/.exec(line) ?? [];
    if (loop === undefined || indent === undefined) return [];
    const depth = (one: string): number => /^ */.exec(one)![0].length;
    const after = lines.findIndex((one, at) => at > first && one !== '' && depth(one) <= indent.length);
    const last =
      /^\s*\}/.test(lines[after] ?? '') && !loop.endsWith(';') ? after : Math.max(first, after - 1);
    return [[loop, ...lines.slice(first + 1, last + 1)].join('\n')];
  });
}

/** Whether a loop goes through a list, has a step in its head or as its only statement, or asserts that it moves on. */
function movesOn(loop: string): boolean {
  const step = String.raw`[\w[\]!.]+(?:\+\+|--| [-+*]= [^;]+)`;
  return [
    /^for \(const [^;]* (?:of|in) /,
    /\b(?:onward|backward)\(/,
    new RegExp(String.raw`^for \([^;]*;[^;]*; [^;]*${step}(?:, ${step})*\)`),
    /^for \([^;]*;[^;]*; (\w+) = \w+\.indexOf\([^;]*, \1 \+ [^;]*\)\)/,
    new RegExp(String.raw`^while \(.*\)\s+(?:${step}|\w+\.(?:pop|push)\(.*\));\s*$`),
  ].some((shape) => shape.test(loop));
}
