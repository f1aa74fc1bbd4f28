import assert from 'node:assert/strict';
import { allFindings } from '../../../server/src/service/findings';
import { fixUntilDone } from '../../../server/src/service/findings/fix-all';
import { open } from '../marks';

const settings = { today: '2026-11-22' };
const head =
  'playbook: 1\nshop: { name: 店 }\nx-a: &a { days: mon, time: 09:00-13:00 }\nx-b: &b { time: 13:00-18:00, members: [] }\n';

const isDouble = (text: string): boolean =>
  allFindings(open(text), settings).some(({ findings }) =>
    findings.some(({ code, level }) => code === 'yaml/double-merge' && level === 'warning'),
  );

/** The text after fixes of this kind alone. */
const fixed = (map: string): string =>
  fixUntilDone(open(head + map), settings, {
    kinds: ['fix'],
    wanted: ({ code }) => code === 'yaml/double-merge',
  }).snapshot.text.slice(head.length);

const valueOf = (map: string): string =>
  JSON.stringify([...open(head + map).documents[0]!.blocks].map(({ reading }) => reading.value).at(-1));

describe('two << in one map', () => {
  const rows: readonly (readonly [map: string, after: string])[] = [
    ['x-c:\n  <<: *a\n  <<: *b\n  id: c # 早\n', 'x-c:\n  <<: [*a, *b]\n  id: c # 早\n'],
    ['x-c:\n  - <<: *a\n    id: c\n    <<: [*b, *a]\n', 'x-c:\n  - <<: [*a, *b, *a]\n    id: c\n'],
    ['x-c: { <<: *a, id: c, <<: *b }\n', 'x-c: { <<: [*a, *b], id: c }\n'],
  ];
  for (const [map, after] of rows)
    it(`become one list: ${JSON.stringify(map)}`, () => {
      assert.ok(isDouble(head + map));
      assert.equal(fixed(map), after);
      assert.equal(valueOf(after), valueOf(map));
      assert.ok(!isDouble(head + after));
    });

  it('are told and left as they are where something would be lost', () => {
    for (const map of [
      'x-c:\n  <<: *a # 早班\n  <<: *b\n',
      'x-c:\n  <<: *a\n  # 晚班\n  <<: *b\n',
      'x-c:\n  <<: *a\n  <<: { id: c }\n',
    ]) {
      assert.ok(isDouble(head + map), map);
      assert.equal(fixed(map), map);
    }
    assert.ok(!isDouble(`${head}x-c: { <<: *a, text: "<<" }\n`));
  });
});
