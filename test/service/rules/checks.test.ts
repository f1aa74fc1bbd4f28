import { covers } from './covers';

const replies = (...lines: readonly string[]) =>
  `quick_replies:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const thanks = ['- title: 谢谢', '  text: 谢谢您'] as const;
const contact = ['- title: 加群', '  text: 加微信 shop8888'] as const;
const why = 'reply/off-platform-contact: 已报备';

covers('checks/unused-ignore', {
  'deletes a comment without a reason': {
    yaml: replies('# playbook-ignore-next-line reply/rude', ...thanks),
    says: [
      {
        on: '# playbook-ignore-next-line reply/rude',
        key: 'comment',
        zh: '这条忽略注释没有挡住任何问题，可以删掉。',
        fixes: [
          {
            key: 'remove',
            title: '删掉“# playbook-ignore-next-line reply/rude”',
            kind: 'fix',
            after: replies(...thanks),
          },
        ],
      },
    ],
  },
  'leaves a reason to whoever wrote it': {
    yaml: `# playbook-ignore-file reply/rude: 店长同意\n${replies('# playbook-ignore-next-line reply/rude: 客人爱听', ...thanks)}`,
    says: [
      {
        on: '# playbook-ignore-file reply/rude: 店长同意',
        key: 'reasonOnly',
        zh: '这条忽略注释没有挡住任何问题。里面写着原因，工具不会替您删：确认用不着了，再自己删掉。',
        fixes: [],
      },
      {
        on: '# playbook-ignore-next-line reply/rude: 客人爱听',
        key: 'reason',
        zh: '这条忽略注释管的是第 7 行“- title: 谢谢”，那里没有它说的问题。里面写着原因，工具不会替您删：确认用不着了，再自己删掉。',
        fixes: [],
      },
    ],
  },
  'moves one to the line of the finding': {
    yaml: replies(`# playbook-ignore-next-line ${why}`, ...contact),
    says: [
      {
        on: `# playbook-ignore-next-line ${why}`,
        key: 'elsewhere',
        zh: '这条忽略注释管的是第 6 行“- title: 加群”，它说的问题在第 7 行。把注释挪到那一行的上面，用 playbook-ignore-next-line，才挡得住。',
        fixes: [
          {
            key: 'move',
            title: '挪到第 7 行上面',
            kind: 'fix',
            after: replies(contact[0], `  # playbook-ignore-next-line ${why}`, contact[1]),
          },
        ],
      },
    ],
  },
  'asks for which line it is, behind a line and above one': {
    yaml: replies(
      contact[0],
      `${contact[1]} # playbook-ignore ${why}`,
      `# playbook-ignore ${why}`,
      ...thanks,
    ),
    says: [
      {
        on: `# playbook-ignore ${why}`,
        key: 'noKind',
        zh: '这条忽略注释没有写管哪一行：写在同一行后面用 playbook-ignore-line，写在上一行用 playbook-ignore-next-line。',
        fixes: [
          {
            key: 'kind',
            title: '改成 playbook-ignore-line',
            kind: 'fix',
            after: replies(
              contact[0],
              `${contact[1]} # playbook-ignore-line ${why}`,
              `# playbook-ignore ${why}`,
              ...thanks,
            ),
          },
        ],
      },
      {
        key: 'noKind',
        fixes: [
          {
            key: 'kind',
            title: '改成 playbook-ignore-next-line',
            kind: 'fix',
            after: replies(
              contact[0],
              `${contact[1]} # playbook-ignore ${why}`,
              `# playbook-ignore-next-line ${why}`,
              ...thanks,
            ),
          },
        ],
      },
    ],
  },
  'knows the rule that is meant, and says where there is none': {
    yaml: replies(
      '# playbook-ignore-next-line reply/rud: 店长同意',
      ...thanks,
      '# playbook-ignore-next-line reply/no-such-thing: 店长同意',
      ...thanks,
    ),
    says: [
      {
        key: 'meant',
        zh: '没有叫“reply/rud”的规则，是不是要写 reply/rude？',
        fixes: [
          {
            key: 'rename',
            title: '把 reply/rud 改成 reply/rude',
            kind: 'fix',
            after: replies(
              '# playbook-ignore-next-line reply/rude: 店长同意',
              ...thanks,
              '# playbook-ignore-next-line reply/no-such-thing: 店长同意',
              ...thanks,
            ),
          },
        ],
      },
      {
        key: 'unknown',
        zh: '没有叫“reply/no-such-thing”的规则，这条忽略注释不起作用。',
        fixes: [],
      },
    ],
  },
  'asks for the reason until it is written': {
    yaml: replies(
      contact[0],
      '  # playbook-ignore-next-line reply/off-platform-contact: 请在这里写原因',
      contact[1],
    ),
    says: [
      {
        on: '# playbook-ignore-next-line reply/off-platform-contact: 请在这里写原因',
        key: 'noReason',
        zh: '这条忽略注释还没写原因：把“请在这里写原因”换成真正的原因，以后的人才知道能不能删。',
        fixes: [],
      },
    ],
  },
  'leaves a setting to whoever wrote it': {
    yaml: `${replies(...thanks)}checks:\n  rules:\n    reply/rude: { level: ignore, because: 客人爱听 }\n`,
    says: [
      {
        on: 'reply/rude',
        key: 'setting',
        zh: '“reply/rude”现在没有发现问题，这条设置没有用到。确认以后也用不着，再自己删掉。',
        fixes: [],
      },
    ],
  },
});

const [marked, bare] = ['# playbook-draft: 加上“谢谢”', '# playbook-draft'];

covers('checks/unconfirmed-draft', {
  'is confirmed alone, or with all of its section': {
    yaml: replies(marked!, ...thanks, bare!, ...contact),
    says: [
      {
        on: marked,
        key: 'what',
        zh: '这里是起草的，还没有人确认：加上“谢谢”',
        fixes: [
          { key: 'one', kind: 'suggestion', after: replies(...thanks, bare!, ...contact) },
          {
            key: 'section',
            title: 'quick_replies 里的 2 处都确认无误，去掉标记',
            kind: 'suggestion',
            after: replies(...thanks, ...contact),
          },
        ],
      },
      {
        on: bare,
        key: 'draft',
        zh: '下面的内容是起草的，还没有人确认。',
        fixes: [
          {
            key: 'one',
            title: '确认无误，去掉这个标记',
            kind: 'suggestion',
            after: replies(marked!, ...thanks, ...contact),
          },
          { key: 'section', after: replies(...thanks, ...contact) },
        ],
      },
    ],
  },
});
