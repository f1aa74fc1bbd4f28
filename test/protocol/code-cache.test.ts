import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeCache } from '../../server/src/code-cache.node';
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
    /** What a server finds in a file, that then waits for so long before it is stopped. */
    const found = async (pause: number): Promise<unknown> => {
      const server = await startServer();
      await server.open(uri, text);
      const diagnostics = await server.diagnostics(uri);
      await new Promise((done) => setTimeout(done, pause));
      server.stop();
      return diagnostics;
    };
    const rest = 3_000;
    const first = await found(rest);
    assert.deepEqual(
      kept(),
      ['serve.js', 'service.js'].map((name) => `${name}-${process.versions.v8}.code`),
    );
    const service = join(place(), kept()[1]!);
    const sound = readFileSync(service);
    assert.deepEqual(await found(0), first);
    assert.ok(readFileSync(service).equals(sound), 'was written again');

    const head = sound.subarray(0, sound.indexOf('\n') + 1);
    writeFileSync(service, Buffer.concat([head, Buffer.alloc(900, 7)]));
    assert.deepEqual(await found(rest), first);
    assert.ok(statSync(service).size > sound.length / 2, 'was not mended');
    writeFileSync(service, sound.subarray(0, sound.length / 2));
    assert.deepEqual(await found(0), first);
  }).timeout(20_000);
});
