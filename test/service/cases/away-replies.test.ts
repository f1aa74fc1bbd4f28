import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { saidBy } from '../rules/says';

const text = readFileSync('test/cases/29-away-reply-of-one-team.playbook.yaml', 'utf8');

describe('the away reply of one team', () => {
  it('is told to reach everybody while the shop is open', () => {
    const [found, ...more] = saidBy('auto-replies/closed-while-open', text);
    assert.deepEqual(more, []);
    assert.equal(found!.on, 'dept');
    assert.equal(found!.level, 'warning');
    assert.equal(
      found!.zh,
      '店里还开着（比如11月22日（周日）09:00），这条却因为“dept”下班就发了：这时候来的顾客都会收到它，不管找的是不是这个窗口。',
    );
    assert.equal(
      found!.en,
      'The shop is open (for example at 09:00 on Sun 22 Nov), but this reply is sent because "dept" is closed: everybody who writes then gets it, whatever they ask.',
    );
  });

  it('is no matter once it goes to a channel of its own', () => {
    const apart = text.replace('order: 0', 'channels: [phone]');
    assert.deepEqual(saidBy('auto-replies/closed-while-open', apart), []);
  });
});
