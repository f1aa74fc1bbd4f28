import type { ValueRef } from '../../yaml/ranges/place';
import { allMatches } from '../../text/matches';
import { defineRule } from '../../rule-support/rule';

export const disablePassword = defineRule({
  id: 'disable/password',
  level: 'error',
  source: 'G1',
  title: { zh: '手册里写了密码', en: 'A password in the playbook' },
  why: {
    zh: '手册要给所有客服看，还会复制、打印、发群里。密码写在这里，看到手册的人就都能进后台。',
    en: 'A playbook is read by every agent, copied, printed and sent around. With a password in it, whoever sees it can enter the back office.',
  },
  howToFix: {
    zh: '只写用哪个账号，把密码删掉，再到后台换一个新密码：写过的就当已经泄露了。',
    en: 'Name the account only, delete the password, and then change it: one that was written down counts as known.',
  },
  reads: ['disable', 'staffing', 'shop', 'messages'],
  messages: {
    password: {
      zh: '这里像是写了密码。删掉它，并且换一个新密码。',
      en: 'This looks like a password. Delete it, and change it.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  account: 店铺主账号 xiaoman01，密码 Xm88@home
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  steps:
    - { action: login, title: Log in, note: "password: linen2026" }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  account: 店铺主账号（密码问店长，每 90 天换一次）
  steps:
    - { action: login, title: 用主账号和密码登录, note: 忘了密码点“找回密码” }
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  account: "The main account; the password is in the safe, ask Mia"
`,
    ],
  },
  check({ playbook }, report) {
    const find = (value: unknown, owner: object, key: string | number): void => {
      if (typeof value === 'string') {
        const part = passwordIn(value);
        if (part) report({ at: { in: owner, key, part } satisfies ValueRef, message: 'password' });
      } else if (typeof value === 'object' && value !== null) {
        const isList = Array.isArray(value);
        for (const [name, one] of Object.entries(value)) find(one, value, isList ? Number(name) : name);
      }
    };
    for (const name of ['disable', 'staffing', 'shop', 'messages'] as const)
      for (const [key, one] of Object.entries(playbook[name] ?? {})) find(one, playbook[name]!, key);
  },
});

/** After a Chinese word any Latin word of some length is one; after an English word it has a figure or a mark in it. */
const chinese = /(?:密码|口令)\s*(?:(?:是|为|[:：=])\s*)?([!-~]{4,})/g;
const english =
  /\b(?:password|passwd|passcode|pwd)\b\s*(?:(?:is\b|[:=])\s*)?((?=[!-~]*[\d@#$%^&*!])[!-~]+)/gi;
const LEAST = 4;

/** Where a password stands in a text. */
function passwordIn(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const pattern of [chinese, english])
    for (const found of allMatches(text, pattern)) {
      const secret = found[1]!.replace(/(?<![.,;:)\]}>"'])[.,;:)\]}>"']+$/, '');
      if (secret.length < LEAST || !/[A-Za-z\d]/.test(secret)) continue;
      const start = found.index + found[0].lastIndexOf(found[1]!);
      return { start, end: start + secret.length };
    }
  return undefined;
}
