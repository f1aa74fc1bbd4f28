import assert from 'node:assert/strict';
import { makeKeptByFile } from '../../server/src/kept-by-file';
import type { Session } from '../../server/src/session';

describe('what is kept of a playbook', () => {
  const uri = 'file:///shop.playbook.yaml';
  const base = 'file:///base.playbook.yaml';
  const state = { settings: {}, locale: 'zh', count: 0, stamps: new Map<string, object>() };
  const session = {
    settingsStamp: () => state.settings,
    locale: () => state.locale,
    changes: { count: () => state.count },
    playbooks: { stampOf: (one: string) => state.stamps.get(one) },
  } as unknown as Session;
  const holdsAfter = (until: number, change: () => void): boolean => {
    const kept = makeKeptByFile<string>(session);
    kept.keep(uri, 'card', { uses: [base], until }, state.count);
    assert.equal(kept.holding(uri), until > Date.now() ? 'card' : undefined);
    change();
    return kept.holding(uri) !== undefined;
  };
  const cases: readonly (readonly [name: string, until: number, change: () => void, holds: boolean])[] = [
    ['holds while nothing changes', Infinity, () => undefined, true],
    ['holds when another file changes', Infinity, () => state.stamps.set('file:///b.yaml', {}), true],
    ['ends with the shop’s day', Date.now() - 1, () => undefined, false],
    ['ends when the file changes', Infinity, () => state.stamps.set(uri, {}), false],
    ['ends when what it extends changes', Infinity, () => state.stamps.set(base, {}), false],
    ['ends when the settings change', Infinity, () => (state.settings = {}), false],
  ];
  for (const [name, until, change, holds] of cases)
    it(name, () => assert.equal(holdsAfter(until, change), holds));

  it('is not kept where a file has changed while it was made', () => {
    const kept = makeKeptByFile<string>(session);
    kept.keep(uri, 'card', { uses: [], until: Infinity }, state.count - 1);
    assert.equal(kept.holding(uri), undefined);
    assert.equal(kept.holdUntil(), Infinity);
  });
});
