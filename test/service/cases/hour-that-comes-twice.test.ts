import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../schemas/text';
import { momentOfLocal } from '../../../server/src/service/simulator/moments';
import { simulation } from '../../../server/src/service/simulator/simulation';
import { open } from '../marks';

const file = join(process.cwd(), 'test/cases/27-hour-that-comes-twice.playbook.yaml');
const snapshot = open(readFileSync(file, 'utf8'));
const [document] = snapshot.documents;

const told = (at: string, locale: Locale): string =>
  simulation(snapshot, document!, {
    inquiry: { text: 'refund', channel: 'im', tags: [], opensChat: true },
    moment: momentOfLocal(document!.playbook, at)!,
    locale,
  })
    .steps.filter(({ topic }) => topic === 'deadline')
    .map(({ text }) => text)
    .join('\n');

describe('case 27: an hour that comes twice', () => {
  it('is told apart in the answers', () => {
    assert.match(told('2026-11-01 01:30', 'en'), /01:00 \(the second of two that day\)/);
    assert.match(told('2026-11-01 01:30', 'zh'), /01:00（当天这个时间有两次，这是第二次）/);
    assert.match(told('2026-11-01 01:00', 'en'), /01:30 \(the first of two that day\)/);
  });

  it('is not spoken of at other times', () => {
    assert.doesNotMatch(told('2026-11-01 03:00', 'en'), /of two/);
    assert.doesNotMatch(told('2026-03-08 01:30', 'en'), /of two/);
  });
});
