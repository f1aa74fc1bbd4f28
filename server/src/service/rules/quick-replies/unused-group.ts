import { isInUse } from '../../shop/reply-topics';
import { groupName } from '../../wording/reply-group';
import { defineRule } from '../../rule-support/rule';
import { groupsOf, probablyMeant } from '../../rule-support/quick-replies/groups';

export const quickRepliesUnusedGroup = defineRule({
  id: 'quick-replies/unused-group',
  level: 'info',
  source: 'G2',
  title: { zh: '分组没有起到作用', en: 'A group that groups nothing' },
  why: {
    zh: '客服是按分组去找话术的。分组里只有一条，或者同一个分组写成了两个名字，就得多翻几次，顾客在那头等着。',
    en: 'Agents look for a reply by its group. A group of one, or one group under two names, means more looking while the customer waits.',
  },
  howToFix: {
    zh: '把只有一条的分组并到相近的分组里；同一个分组统一成一个名字。',
    en: 'Move a lonely reply into a group near to it, and call each group by one name.',
  },
  reads: ['quick_replies'],
  needs: ['quick_replies'],
  messages: {
    single: {
      zh: '分组“{group}”里只有这一条，可以并到别的分组。',
      en: 'This is the only reply in the group "{group}"; another group could take it in.',
    },
    alike: {
      zh: '分组“{group}”和“{meant}”像是同一个，客服要找两个地方。',
      en: 'The groups "{group}" and "{meant}" look like one; agents have to look in both.',
    },
    meant: { zh: '另一个写法。', en: 'The other name.' },
  },
  fixes: {
    merge: { zh: '分组都叫“{meant}”', en: 'Call the group "{meant}" everywhere' },
    leave: { zh: '这条先不分组', en: 'Leave this reply without a group' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, group: 物流, text: 付款后 48 小时内发出。 }
  - { title: 查快递, group: 物流, text: 订单里可以看到快递单号。 }
  - { title: 改地址, group: 物流问题, text: 还没发出的订单可以改地址。 }
  - { title: 少件, group: 物流问题, text: 少了哪件请拍照给我。 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipping time, group: Shipping, text: It leaves within 48 hours. }
  - { title: Tracking, group: Shiping, text: Your order shows the tracking number. }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, group: 售前, text: 尺码表在详情页。 }
  - { title: 面料, group: 售前, text: 面料是纯棉。 }
  - { title: 退货, group: 售后, text: 在订单里申请退货。 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 尺码, group: 售前, text: 尺码表在详情页。 }
  - { title: 面料, group: 售前, text: 面料是纯棉。 }
  - { title: 退货, group: 售后, text: 在订单里申请退货。 }
  - { title: 换货, group: 售后, text: 在订单里申请换货。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, group: 物流, text: 付款后 48 小时内发出。 }
`,
    ],
  },
  check({ playbook: { quick_replies = [] } }, report) {
    const groups = groupsOf(quick_replies);
    if (groups.size < 2) return;
    const meant = probablyMeant(new Map([...groups].map(([name, { count }]) => [name, count])));
    const partners = new Set([...meant.values()].map(({ name }) => name));
    for (const [group, { first, count }] of groups) {
      const at = { in: first, key: 'group' };
      const other = meant.get(group);
      if (other) {
        const data = { group, meant: other.name };
        const replies = quick_replies.filter((reply) => groupName(reply) === group && isInUse(reply));
        const { group: value } = groups.get(other.name)!.first;
        report({
          at,
          message: 'alike',
          data,
          related: [{ at: { in: groups.get(other.name)!.first, key: 'group' }, message: 'meant' }],
          fixes: [
            {
              title: 'merge',
              data,
              kind: other.sameLetters ? 'fix' : 'suggestion',
              edits: replies.map((reply) => ({ kind: 'set', in: reply, key: 'group', value })),
            },
          ],
        });
      } else if (count === 1 && !partners.has(group)) {
        report({
          at,
          message: 'single',
          data: { group },
          fixes: [
            { title: 'leave', kind: 'suggestion', edits: [{ kind: 'remove', in: first, key: 'group' }] },
          ],
        });
      }
    }
  },
});
