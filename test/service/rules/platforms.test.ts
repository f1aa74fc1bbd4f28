import assert from 'node:assert/strict';
import { runRule } from '../rule-runner';

describe('the platform of a shop', () => {
  it('is waited for by the rules of Chinese platforms while it cannot be read', () => {
    for (const platform of ['shopify', '淘宝店', '[douyin]'])
      for (const [id, rest] of [
        ['promotions/no-plan', ''],
        ['staffing/platform-hours', "hours: { weekly: { mon: '09:00-18:00' } }\n"],
        ['live/missing', ''],
      ] as const) {
        const text = (line: string) => `playbook: 1\nshop:\n  name: 店\n${line}${rest}`;
        assert.equal(runRule(id, text(`  platform: ${platform}\n`)).findings.length, 0, `${id} ${platform}`);
        assert.ok(runRule(id, text('')).findings.length > 0, id);
      }
  });
});
