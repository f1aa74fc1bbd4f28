import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeCache } from '../../server/src/node/code-cache';
import { startServer } from './language-client';

const uri = 'file:///shop.playbook.yaml';
const text = 'playbook: 1\nshop:\n  nam: 小满家居\n';

describe('kept code', () => {
  const usual = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-code-'));
  const bundle = join(folder, 'bundle.js');
  before(() => {
    process.env.TMPDIR = folder;
    writeFileSync(bundle, `exports.shout = () => require('./word.js').word.toUpperCase();`);
    writeFileSync(join(folder, 'word.js'), `exports.word = require('node:path').basename('/a/hello');`);
  });
  after(() => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(folder, { recursive: true, force: true });
  });

  const place = (): string => join(folder, `service-playbook-${process.getuid!()}`);
  const kept = (): string[] => readdirSync(place()).sort();
  /** What the bundle says when it is loaded anew, and what is kept afterwards. */
  const shout = (): string => {
    const cache = codeCache();
    const said = (cache.load(bundle) as { shout(): string }).shout();
    cache.keep();
    return said;
  };

  it('is of the bundles that were loaded, and is taken by the next start', () => {
    assert.equal(shout(), 'HELLO');
    assert.deepEqual(kept(), [
      `bundle.js-${process.versions.v8}.code`,
      `word.js-${process.versions.v8}.code`,
    ]);
    const before = kept().map((file) => statSync(join(place(), file)).mtimeMs);
    assert.equal(shout(), 'HELLO');
    assert.deepEqual(
      kept().map((file) => statSync(join(place(), file)).mtimeMs),
      before,
      'was written again',
    );
  });

  it('is not taken from another build', () => {
    writeFileSync(join(folder, 'word.js'), `exports.word = 'other words';`);
    assert.equal(shout(), 'OTHER WORDS');
    assert.equal(shout(), 'OTHER WORDS');
  });

  it('is neither taken from nor put where others may write', () => {
    chmodSync(place(), 0o777);
    for (const file of kept()) rmSync(join(place(), file));
    assert.equal(shout(), 'OTHER WORDS');
    assert.deepEqual(kept(), []);
    chmodSync(place(), 0o700);
  });

  it('is of the server once it has checked a file and the editor rests, and does no harm where it is broken', async () => {
    /** What a server finds in a file; it rests until something is there, and is stopped. */
    const found = async (isThere: () => boolean): Promise<unknown> => {
      const server = await startServer();
      await server.open(uri, text);
      const diagnostics = await server.diagnostics(uri);
      for (let wait = 0; wait < 100 && !isThere(); wait++) await new Promise((done) => setTimeout(done, 100));
      server.stop();
      return diagnostics;
    };
    const atOnce = (): boolean => true;
    const names = ['serve.js', 'service.js'].map((name) => `${name}-${process.versions.v8}.code`);
    const areKept = (): boolean => names.every((name) => kept().includes(name));
    const first = await found(areKept);
    assert.deepEqual(kept(), names);
    const service = join(place(), kept()[1]!);
    const sound = readFileSync(service);
    assert.deepEqual(await found(atOnce), first);
    assert.ok(readFileSync(service).equals(sound), 'was written again');

    const head = sound.subarray(0, sound.indexOf('\n') + 1);
    writeFileSync(service, Buffer.concat([head, Buffer.alloc(900, 7)]));
    const isMended = (): boolean => statSync(service).size > sound.length / 2;
    assert.deepEqual(await found(isMended), first);
    assert.ok(isMended());
    writeFileSync(service, sound.subarray(0, sound.length / 2));
    assert.deepEqual(await found(atOnce), first);
  }).timeout(20_000);
});
