import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type Message } from 'vscode-languageserver-protocol';
import { oneAtATime } from '../../client/src/preview/one-at-a-time';
import { askNewest, isSuperseded } from '../../client/src/superseded';
import { guard } from '../../server/src/guard';
import { makeTurns, requestCancelled } from '../../server/src/turns';

const message = (method: string, id?: number): Message => ({ jsonrpc: '2.0', method, id }) as Message;

describe('turns', () => {
  it('are not given while the editor still says something', async () => {
    const done: string[] = [];
    let toSay = 3;
    const turns = makeTurns(() => {
      if (toSay-- > 0) {
        done.push('heard');
        void turns.connectionOptions.messageStrategy!.handleMessage(message('any'), () => undefined);
      }
      return Promise.resolve();
    });
    await turns.run(() => done.push('work'));
    assert.deepEqual(done, ['heard', 'heard', 'heard', 'work']);
  });

  it('are given in order, each after the one before, whether that worked or not', async () => {
    const done: string[] = [];
    const turns = makeTurns(() => Promise.resolve(void done.push('turn')));
    const all = [
      turns.run(() => done.push('a')),
      turns.run(() => {
        throw new Error('no');
      }),
      turns.run(() => done.push('c')),
    ];
    const ended = await Promise.allSettled(all);
    assert.deepEqual(
      ended.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    const turn = ['turn', 'turn'];
    assert.deepEqual(done, [...turn, 'a', ...turn, ...turn, 'c']);
  });

  it('are not needed for a request that is taken back before it was heard', () => {
    const { cancelUndispatched } = makeTurns(() => Promise.resolve()).connectionOptions.connectionStrategy!;
    const cancel = (one: Message) => cancelUndispatched!(one, () => undefined);
    const { id, error } = cancel(message('textDocument/hover', 7))!;
    assert.deepEqual([id, error?.code], [7, LSPErrorCodes.RequestCancelled]);
    for (const method of ['initialize', 'shutdown']) assert.equal(cancel(message(method, 7)), undefined);
    assert.equal(cancel(message('textDocument/didChange')), undefined);
  });
});

describe('the guard', () => {
  it('answers a failure with the fallback, and lets through an answer that says why there is no other', () => {
    const logged: string[] = [];
    const run = (error: Error) =>
      guard({ error: (line) => logged.push(line) }, 'hover', 'fallback', () => {
        throw error;
      });
    assert.equal(run(new TypeError('a bug')), 'fallback');
    assert.match(logged.join(), /^hover: TypeError: a bug/);
    assert.throws(() => run(requestCancelled()), { code: LSPErrorCodes.RequestCancelled });
    assert.equal(logged.length, 1);
  });
});

describe('a page that is asked for again', () => {
  /** Runs that end when they are told to, and whether each was told that another one follows. */
  const watched = () => {
    const runs: { readonly isCancelled: () => boolean; readonly end: () => void }[] = [];
    const calls = oneAtATime(
      (token) => new Promise((end) => runs.push({ isCancelled: () => token.isCancellationRequested, end })),
    );
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    return { runs, calls, settled };
  };

  it('takes back the request that is under way, and asks once when that has ended', async () => {
    const { runs, calls, settled } = watched();
    calls.call();
    assert.equal(runs[0]!.isCancelled(), false);
    calls.call();
    calls.call();
    assert.equal(runs[0]!.isCancelled(), true);
    assert.equal(runs.length, 1);
    runs[0]!.end();
    await settled();
    assert.deepEqual([runs.length, runs[1]!.isCancelled()], [2, false]);
    runs[1]!.end();
    await settled();
    calls.call();
    assert.equal(runs.length, 3);
  });

  it('asks no more when nobody waits for it', async () => {
    const { runs, calls, settled } = watched();
    calls.call();
    calls.call();
    calls.cancel();
    assert.equal(runs[0]!.isCancelled(), true);
    runs[0]!.end();
    await settled();
    assert.equal(runs.length, 1);
  });

  it('takes a request that was ended early for nothing new, anything else for a failure', () => {
    assert.ok(isSuperseded(requestCancelled()));
    assert.ok(isSuperseded({ code: LSPErrorCodes.ContentModified }));
    for (const other of [new Error('no'), { code: LSPErrorCodes.RequestFailed }, null, undefined])
      assert.equal(isSuperseded(other), false);
  });

  describe('of a file that changes meanwhile', () => {
    const changed = () =>
      Promise.reject(Object.assign(new Error('no'), { code: LSPErrorCodes.ContentModified }));

    it('asks again until it is answered', async () => {
      const answers = [changed, changed, () => Promise.resolve('page')];
      const { token } = new CancellationTokenSource();
      assert.equal(await askNewest(() => answers.shift()!(), token), 'page');
      assert.equal(answers.length, 0);
    });

    it('asks no more when it is cancelled', async () => {
      const source = new CancellationTokenSource();
      let asked = 0;
      const ask = () => {
        asked++;
        source.cancel();
        return changed();
      };
      assert.equal(await askNewest(ask, source.token), undefined);
      assert.equal(await askNewest(ask, source.token), undefined);
      assert.equal(asked, 1);
      const cancelled = () => Promise.reject(requestCancelled());
      assert.equal(await askNewest(cancelled, new CancellationTokenSource().token), undefined);
    });

    it('fails where that fails', () =>
      assert.rejects(
        askNewest(() => Promise.reject(new Error('a bug')), new CancellationTokenSource().token),
        /a bug/,
      ));
  });
});
