import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { OpenText } from '../../server/src/open-text';
import { type FileRequest, makeRequests } from '../../server/src/requests';
import { changeFile, type Analysis, type ContentChange } from '../../server/src/service';
import type { Session } from '../../server/src/session';
import { makeTurns } from '../../server/src/turns';
import { text, uri } from './shop';

const start = { line: 0, character: 0 };
const above = (line: string): ContentChange => ({ range: { start, end: start }, text: `${line}\n` });

/** A text that is open, with the versions that were made from one that was read. */
function opened() {
  const applied: number[] = [];
  const first = OpenText.open(uri, 1, text, (file, version, changes) => {
    applied.push(version);
    return changeFile(file, version, changes);
  });
  return { first, applied };
}

describe('a text that changes faster than it is asked for', () => {
  it('is read once, as it is then, whatever came before', () => {
    const { first, applied } = opened();
    first.read();
    let last = first;
    for (let version = 2; version < 200; version++)
      last = last.changed(
        version,
        version % 3 ? [above(`# ${version}`)] : [{ text: `# ${version}\n${text}` }],
      );
    assert.deepEqual([last.read().text, last.read().version], [`# 199\n# 198\n${text}`, 199]);
    assert.deepEqual(applied, [199]);
  });

  it('is read as it was, where an older version is asked for', () => {
    const { first } = opened();
    const older = first.changed(2, [above('# 2')]);
    const newest = older.changed(3, [above('# 3')]).changed(4, [{ text: '# 4' }, above('# 5')]);
    assert.equal(newest.read().text, '# 5\n# 4');
    assert.deepEqual([older.isRead(), older.read().text, first.read().text], [false, `# 2\n${text}`, text]);
  });

  it('keeps the results of the version that was read last', () => {
    const { first } = opened();
    const { results } = first.read();
    assert.equal(
      first
        .changed(2, [{ text: '' }])
        .changed(3, [{ text }])
        .read().results,
      results,
    );
  });
});

describe('a request about a text that has not been read', () => {
  const ask = async (capable: boolean, more?: Partial<FileRequest<string>>) => {
    const { first } = opened();
    const state = { open: first };
    const session = {
      turns: makeTurns(() => Promise.resolve()),
      opened: () => state.open,
      snapshot: () => state.open.read(),
      withKnownBases: (file: Analysis) => file,
      readingBases: () => undefined,
      settling: () => undefined,
      dropsOutdated: () => capable,
      answer: (_name: string, _fallback: unknown, work: () => unknown) => work(),
    } as unknown as Session;
    const { token } = new CancellationTokenSource();
    const request = { name: 'any', uri, token, fallback: 'fallback', ...more };
    const answer = makeRequests(session).forFile(request, ({ version }) => `of ${version}`);
    state.open = first.changed(2, [{ text: '' }]);
    const ended = await answer.catch((error: { readonly code: number }) => error.code);
    return { ended, isRead: first.isRead() };
  };

  it('does not have it read once it is replaced', async () => {
    assert.deepEqual(await ask(true), { ended: LSPErrorCodes.ContentModified, isRead: false });
    assert.deepEqual(await ask(false, { whenChanged: 'ask again' }), {
      ended: LSPErrorCodes.ServerCancelled,
      isRead: false,
    });
  });

  it('has it read where it is answered all the same', async () => {
    assert.deepEqual(await ask(true, { whenChanged: 'answer' }), { ended: 'of 1', isRead: true });
    assert.deepEqual(await ask(false), { ended: 'of 1', isRead: true });
  });
});
