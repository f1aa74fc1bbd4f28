import assert from 'node:assert/strict';
import { acceptsScalar, type ScalarName, scalarNames } from '../../../schemas/scalars';
import { picksOf } from '../../../server/src/tables/grid/picks';
import { partOf, withPart } from '../../../client/src/form/webview/pickers';

const picked = (scalar: ScalarName, text: string, part: number, value: string): string => {
  const pick = picksOf({ scalar }, 'zh')![part]!;
  assert.ok(
    pick.choices.some((one) => one.value === value),
    `${value} is offered`,
  );
  return withPart(text, pick.part, value);
};

describe('what is picked beside a text', () => {
  for (const scalar of scalarNames)
    it(`${scalar}: whatever is picked is what the format wants, and is shown as picked`, () => {
      for (const { part, choices } of picksOf({ scalar }, 'en') ?? [])
        for (const { value, title } of choices) {
          const text = withPart('10:10-10:20', part, value);
          assert.ok(acceptsScalar(scalar, text), text);
          assert.equal(partOf(text, part), value);
          assert.notEqual(title, '');
        }
    });

  it('takes its place in a range that is there, however it is written', () => {
    assert.equal(picked('time-range', '09:00-18:00', 0, '08:45'), '08:45-18:00');
    assert.equal(picked('time-range', '9点 到 18点', 1, '24:00'), '9点 到 24:00');
    assert.equal(picked('hours', '09:00 – 18:00', 1, '18:15'), '09:00 – 18:15');
  });

  it('begins a range where there is none', () => {
    assert.equal(picked('hours', 'closed', 0, '09:00'), '09:00-');
    assert.equal(picked('hours', '09:00-', 1, '21:00'), '09:00-21:00');
    assert.equal(picked('hours', '', 1, '21:00'), '-21:00');
    assert.equal(picked('time-range', '9点', 1, '21:00'), '9点-21:00');
    assert.equal(picked('hours', '09:00-21:00', 2, 'closed'), 'closed');
  });

  it('shows nothing as picked that is not said', () => {
    assert.equal(partOf('closed', 'end'), '');
    assert.equal(partOf('9点-21:00', 'end'), '21:00');
    assert.equal(partOf(' 3m ', 'whole'), '3m');
  });
});
