import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../client/src/server-process';
import { keepCompiledCode } from '../../server/src/node/compile-cache';
import { breath, framed, type Heard, script, talk, tellOnStdio } from './one-breath';

const canKeep = 'enableCompileCache' in nodeModule;
const user = process.getuid?.() ?? 'code';

describe('the start of the built server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-start-'));
  let usual: Heard;
  const heard = (env: NodeJS.ProcessEnv, cwd?: string): Promise<Heard> =>
    tellOnStdio([breath.map(framed).join('')], { env: { SERVICE_PLAYBOOK_PLAIN_NODE: '', ...env }, cwd });
  /** A folder of temporary files, and what of ours lies in it. */
  const temporary = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const kept = (path: string): string[] =>
    (readdirSync(path, { recursive: true }) as string[])
      .map((name) => join(path, name))
      .filter((file) => statSync(file).isFile());

  before(async () => {
    usual = await heard({ TMPDIR: temporary('usual') });
    assert.equal(usual.answers.length, 4);
    assert.equal(usual.exitCode, 0);
    assert.equal(usual.stderr, '');
    assert.match(JSON.stringify(usual.answers), /shop|schema\/unknown-key/);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves compiled code to the next start where Node can do that, and answers the same with it', async () => {
    assert.equal(kept(join(folder, 'usual')).length >= 2, canKeep);
    assert.deepEqual(await heard({ TMPDIR: join(folder, 'usual') }), usual);
  });

  it('answers the same on a plain Node, which leaves nothing', async () => {
    const TMPDIR = temporary('plain');
    assert.deepEqual(await heard({ TMPDIR, SERVICE_PLAYBOOK_PLAIN_NODE: '1' }), usual);
    assert.deepEqual(readdirSync(TMPDIR), []);
  });

  it('answers the same when what was left is damaged, and every time after that', async () => {
    const TMPDIR = temporary('damaged');
    await heard({ TMPDIR });
    assert.equal(kept(TMPDIR).length > 0, canKeep);
    const damages: readonly ((sound: Buffer) => Buffer)[] = [
      (sound) => Buffer.concat([sound.subarray(0, 40), Buffer.alloc(900, 7), sound.subarray(940)]),
      (sound) => sound.map((byte, at) => (at % 97 === 0 ? byte ^ 0xff : byte)) as Buffer,
      (sound) => sound.subarray(0, sound.length / 2),
      () => Buffer.alloc(0),
    ];
    for (const damage of damages) {
      for (const file of kept(TMPDIR)) writeFileSync(file, damage(readFileSync(file)));
      assert.deepEqual(await heard({ TMPDIR }), usual);
      assert.deepEqual(await heard({ TMPDIR }), usual);
    }
  });

  it('answers the same where nothing can be kept: no folder, no home, a read-only one, one of the user’s', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    assert.deepEqual(await heard({ TMPDIR: file, HOME: undefined, USERPROFILE: undefined }), usual);
    assert.deepEqual(await heard({ TMPDIR: join(folder, 'not/there') }), usual);

    const readOnly = temporary('read-only');
    chmodSync(readOnly, 0o500);
    assert.deepEqual(await heard({ TMPDIR: readOnly }), usual);

    const playbooks = temporary('playbooks');
    assert.deepEqual(await heard({ TMPDIR: '.' }, playbooks), usual);
    assert.deepEqual(readdirSync(playbooks), []);
  });

  it('neither takes code from where others may write nor leaves any there', async () => {
    const TMPDIR = temporary('shared');
    const ours = join(TMPDIR, `service-playbook-${user}`);
    mkdirSync(ours);
    chmodSync(ours, 0o777);
    assert.deepEqual(await heard({ TMPDIR }), usual);
    assert.equal(kept(TMPDIR).length > 0, canKeep && process.getuid === undefined);
  });

  it('is not felt to have failed when Node cannot keep anything', () => {
    let asked = 0;
    const enableCompileCache = (): never => {
      asked++;
      throw new Error('no room');
    };
    assert.doesNotThrow(() => keepCompiledCode({ enableCompileCache }));
    assert.doesNotThrow(() => keepCompiledCode({}));
    assert.equal(asked, 1);
  });

  it('is asked for by our own client with a collector, and plainly after a failure', async () => {
    for (const [plain, flags] of [
      [false, ['--expose-gc']],
      [true, []],
    ] as const) {
      const server = startServer(script, plain);
      assert.deepEqual(server.spawnargs.slice(1, server.spawnargs.indexOf(script)), flags);
      assert.deepEqual(await talk(server, [breath.map(framed).join('')]), usual);
    }
  });
});
