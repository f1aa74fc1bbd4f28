import assert from 'node:assert/strict';
import { breaking, files, service, under } from './source-imports';

const tables = 'server/src/tables/';

/** What of the command line works with tables throughout: it is loaded itself only where it is asked for. */
const isLoadedLater = (file: string): boolean =>
  ['approve', 'release'].some(
    (name) => under(file, `server/src/cli/${name}/`) || file === `server/src/cli/commands/${name}.ts`,
  );

/** The rooms of tables, in their order. */
const tableRooms = [
  'text',
  'cells',
  'targets',
  'layout',
  'import',
  'export',
  'drift',
  'changes',
  'print',
  'grid',
  'fields',
  'pages',
];

describe('the house of tables', () => {
  it('keeps tables pure, apart from the service but for its face, and loaded only where they are asked for', () => {
    assert.deepEqual(
      breaking(
        ({ from, to, typeOnly }) =>
          under(from, tables) &&
          ((/^(?:node:|vscode|zod$|yaml$)/.test(to) && !(typeOnly && to === 'vscode-languageserver-types')) ||
            (under(to, 'server/') &&
              !under(to, tables) &&
              to !== `${service}index.ts` &&
              !(typeOnly && to === 'server/src/protocol.ts'))),
      ),
      [],
    );
    assert.deepEqual(
      breaking(
        ({ from, to, typeOnly }) =>
          !under(from, tables) && !isLoadedLater(from) && under(to, tables) && !typeOnly,
      ),
      [],
    );
    assert.deepEqual(
      breaking(({ from, to, typeOnly }) => !isLoadedLater(from) && isLoadedLater(to) && !typeOnly),
      [],
    );
  });

  it('lets each room of tables import only from rooms that stand before it', () => {
    const rank = (file: string): number => tableRooms.indexOf(file.slice(tables.length).split('/')[0]!);
    const inside = files.filter((file) => under(file, tables) && file !== `${tables}index.ts`);
    assert.deepEqual(
      inside.filter((file) => rank(file) < 0),
      [],
      'every file stands in a room of the list',
    );
    assert.deepEqual(
      breaking(({ from, to }) => inside.includes(from) && under(to, tables) && rank(to) > rank(from)),
      [],
    );
  });
});
