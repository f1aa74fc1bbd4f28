import type { Disable } from '../../../../../schemas/sections/disable';
import type { Locale } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';
import { offInWords, isSwitchedOff } from '../../triage/smart-service';

type Remedy = NonNullable<Disable['if_not_found']>[number];

export const disableNoFallback = defineRule({
  id: 'disable/no-fallback',
  level: 'warning',
  source: 'G1',
  title: { zh: '找不到入口时没有后路', en: 'No way out when the setting is not found' },
  why: {
    zh: '后台改版以后，手册里的路径可能走不通。没写接下来找谁，值班的人只能到处乱点，顾客那边还是机器人在回。',
    en: 'After a redesign the path may lead nowhere. Without a next thing to try, people click about while the robot goes on answering customers.',
  },
  howToFix: {
    zh: '在 disable.if_not_found 里写两条：到帮助中心搜什么词，以及联系平台的商家客服。',
    en: 'Write two entries under disable.if_not_found: which words to search the help centre for, and to ask the platform’s merchant support.',
  },
  reads: ['decision', 'promotions', 'disable'],
  needs: ['disable.if_not_found'],
  messages: {
    none: {
      zh: '{off}，入口找不到时该怎么办，一条也没有写。',
      en: '{off}, nothing says what to do when the setting cannot be found.',
    },
    noSearch: {
      zh: '没有写到帮助中心搜什么词。',
      en: 'Nothing says which words to search the help centre for.',
    },
    noSupport: {
      zh: '没有写最后可以联系平台的商家客服。',
      en: 'Nothing says that you can ask the platform’s merchant support in the end.',
    },
  },
  fixes: {
    both: {
      zh: '加上搜帮助中心和联系平台客服',
      en: 'Add searching the help centre and asking the platform’s support',
    },
    search: { zh: '加上到帮助中心搜索', en: 'Add searching the help centre' },
    support: { zh: '加上联系平台的商家客服', en: 'Add asking the platform’s merchant support' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
disable:
  if_not_found:
    - { action: search_help_center, words: [智能客服, 机器人] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
disable:
  verified_on: 2026-11-10
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  if_not_found: [问一下以前操作过的同事]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  if_not_found:
    - 在帮助中心搜“机器人”
    - 打开后台右下角，找平台的商家客服
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
disable:
  if_not_found: [search_help_center, contact_platform_support]
`,
    ],
  },
  check({ playbook, language }, report) {
    if (!isSwitchedOff(playbook)) return;
    const remedies = playbook.disable?.if_not_found;
    const at = partOf(playbook, 'disable', 'if_not_found');
    const hasSearch = remedies?.some((remedy) => speaks(remedy, 'search_help_center', helpCentre));
    const hasSupport = remedies?.some((remedy) => speaks(remedy, 'contact_platform_support', support));
    const { search, ask } = starters[language];
    if (!remedies?.length) {
      const edits = [put(playbook, 'disable', 'if_not_found', [search, ask])];
      const data = { off: offInWords(playbook) };
      return report({ at, message: 'none', data, fixes: [{ title: 'both', kind: 'draft', edits }] });
    }
    if (!hasSearch) {
      const edits: Edit[] = [{ kind: 'add', in: remedies, index: 0, value: search }];
      report({ at, message: 'noSearch', fixes: [{ title: 'search', kind: 'draft', edits }] });
    }
    if (!hasSupport) {
      const edits: Edit[] = [{ kind: 'add', in: remedies, value: ask }];
      report({ at, message: 'noSupport', fixes: [{ title: 'support', kind: 'draft', edits }] });
    }
  },
});

/** Whether an entry is the remedy, chosen from the list or said in the shop's own words. */
function speaks(remedy: Remedy, action: string, words: RegExp): boolean {
  const texts = typeof remedy === 'string' ? [remedy] : [remedy.action ?? '', remedy.note ?? ''];
  return texts.some((text) => text === action || words.test(text));
}

const helpCentre = /帮助中心|幫助中心|常见问题|help[ -]?cent(?:re|er)/i;
const support = /(?:平台|官方|抖店|抖音|商家).{0,8}客服|(?:merchant|platform|official).{0,12}support/i;

const starters: Readonly<Record<Locale, { readonly search: Remedy; readonly ask: Remedy }>> = {
  zh: {
    search: { action: 'search_help_center', words: ['智能客服', '机器人', '自动回复'] },
    ask: { action: 'contact_platform_support', note: '先把现在看到的页面截图，问的时候说清楚想关哪个开关' },
  },
  en: {
    search: { action: 'search_help_center', words: ['smart service', 'robot', 'automatic reply'] },
    ask: {
      action: 'contact_platform_support',
      note: 'Have a screenshot of the page at hand and say which switch you look for',
    },
  },
};
