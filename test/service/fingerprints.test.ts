import assert from 'node:assert/strict';
import { allFindings } from '../../server/src/service/findings';
import { fingerprintsOf } from '../../server/src/service/findings/fingerprints';
import { open } from './marks';

const text = `playbook: 1
shop: { name: 小满家居 }
staffing:
  team:
    - { id: lin, name: 小林 }
    - { id: chen }
  shifts:
    - { id: early, name: 早班, days: mon-fri, time: 09:00-18:00, members: [lin] }
priority:
  categories:
    - { id: complaint, name: 投诉, match: { keywords: [投诉] } }
tags:
  - { id: vip, name: 老顾客 }
quick_replies:
  - { title: 加微信, text: '您加我微信 xiaoman888 聊。' }
  - { id: sure, title: 保证, text: '我们是全网最低价。' }
promotions:
  - { id: double-11, name: 双十一, from: 2026-11-23, to: 2026-11-25 }
`;

describe('the fingerprints of gaps', () => {
  it('stay as they are: baselines that people hold must go on matching', () => {
    const snapshot = open(text);
    const [found] = allFindings(snapshot, { today: '2026-11-22' });
    const { document, findings } = found!;
    const ofItems = [...fingerprintsOf(snapshot, document, findings)]
      .filter(([, { where }]) => where.includes(' '))
      .map(([{ code }, { fingerprint: mark, where }]) => `${code} ${where}: ${mark}`);
    assert.deepEqual(ofItems, [
      'announcements/promotion-unannounced promotions.name double-11: 1hw2qb11l4b2bn',
      'priority/complaints-not-escalated priority.categories.name complaint: 1l4lwa71i114wp',
      'priority/no-owner priority.categories.name complaint: 1ng69ql1ab3byf',
      'priority/no-response-target priority.categories.name complaint: 1phqiufjdensx',
      'promotions/no-plan promotions.name double-11: wkwbrhjb10qb',
      'reply/absolute-claim quick_replies.text sure: 5138oamyl2gs',
      'reply/off-platform-contact quick_replies.text 加微信: 1z0um02mk4n8o',
      'staffing/unassigned-member staffing.team.id chen: 1oplnsapx5n8s',
      'tags/no-follow-up tags.name vip: 19w9hf9yihekr',
    ]);
  });
});
