import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const FOLDER = 'server/docs/pages';

/** The commands of the written pages, each once. */
const commands = [
  ...new Set(
    readdirSync(FOLDER).flatMap((page) => {
      const fences = readFileSync(join(FOLDER, page), 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm);
      return [...fences].flatMap(([, text]) => text!.trim().split('\n'));
    }),
  ),
];

/** The words of a command; quotes hold one together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

/** Runs commands one after another in one process, and prints the exit code of each: what they load is loaded once. */
const RUN = `
const dist = process.argv[1];
const { playbookCommands } = require(dist + '/cli-playbooks.js');
const { tableCommands } = require(dist + '/cli-tables.js');
(async () => {
  for (const [name, ...words] of JSON.parse(process.argv[2]))
    process.stdout.write('\\0' + (await { ...playbookCommands, ...tableCommands }[name](words, 'zh')) + '\\0');
})();
`;

describe('the commands of the documentation', function () {
  this.timeout(patient.timeout);
  const { folder, file, cli, git } = makeShop();
  before(() => {
    const shop = readFileSync('samples/small-shop.playbook.yaml', 'utf8');
    const older = shop.replace('48', '24');
    file('old.playbook.yaml', older);
    file('replies.csv', '分组,标题,内容\n售前,怎么选尺码,请把床的长宽高发给我。\n');
    // Some commands look at the version before.
    git('init', '-q');
    for (const text of [older, shop]) {
      file('my-shop.playbook.yaml', text);
      git('add', '.');
      git('commit', '-q', '-m', 'a');
    }
  });

  it('are all ours, and run as they stand there', () => {
    const all = commands.map(wordsOf);
    assert.ok(
      all.length > 15 && all.every(([program]) => program === 'service-playbook'),
      commands.join('\n'),
    );
    // Help is answered before any command is loaded.
    const words = all.map(([, ...words]) => words).filter((words) => !words.includes('--help'));
    const run = spawnSync(process.execPath, ['-e', RUN, join(process.cwd(), 'dist'), JSON.stringify(words)], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const codes = [...run.stdout.matchAll(/\0(\d)\0/g)].map(([, code]) => code!);
    // A check may find something, and a comparison tell of differences.
    const failed = words.filter((_, index) => !/^[01]$/.test(codes[index] ?? '')).map((one) => one.join(' '));
    assert.deepEqual(failed, [], run.stderr);
  });

  it('tell their help', () => assert.equal(cli('open', '--help').code, 0));
});
