import type { Step } from '../../../../schemas/sections/step';
import type { Locale, Text } from '../../../../schemas/text';
import type { Facts } from '../document/facts';

/** The guide's steps to switch smart service off, in its order. */
export const guideActions = [
  'login',
  'open_module',
  'find_setting',
  'switch_off',
  'confirm',
  'save',
] as const;
export type GuideAction = (typeof guideActions)[number];

/** The names of the actions in messages. */
export const actionNames: Readonly<Record<GuideAction, Text>> = {
  login: { zh: '登录商家后台', en: 'log in' },
  open_module: { zh: '打开客服模块', en: 'open the customer-service module' },
  find_setting: { zh: '找到智能客服的设置', en: 'find the smart-service setting' },
  switch_off: { zh: '关掉开关', en: 'turn the switch off' },
  confirm: { zh: '在弹窗里确认', en: 'confirm the dialog' },
  save: { zh: '保存', en: 'save' },
};

/**
 * The rank of an action among the guide's steps, with a test message last; undefined for an action that may stand
 * anywhere.
 */
export function rankOf(action: Step['action']): number | undefined {
  const rank = [...guideActions, 'verify'].indexOf(action);
  return rank < 0 ? undefined : rank;
}

/**
 * The menu paths at which the robot's switch was seen, as of 2022 to 2025. Menus move, and no switch in the mobile app
 * is known.
 */
const paths: Readonly<Partial<Record<Step['action'], Readonly<Record<Locale, readonly string[]>>>>> = {
  open_module: { zh: ['客服', '飞鸽客服'], en: ['Customer service', 'Feige'] },
  find_setting: { zh: ['机器人设置', '基础设置'], en: ['Robot settings', 'Basic settings'] },
};

/** The menu path to try first; undefined where none is known. */
export function usualPath(
  action: Step['action'],
  { playbook, language }: Facts,
): readonly string[] | undefined {
  if (playbook.shop.platform === 'other' || playbook.disable?.surface === 'mobile_app') return undefined;
  return paths[action]?.[language];
}

/** A starter step, in the language of the file. */
export function starterStep(action: GuideAction | 'verify', facts: Facts): Step {
  const { title, expect, if_missing, elsewhere, control } = starters[action];
  const path = usualPath(action, facts);
  const { language, playbook } = facts;
  const remedy = playbook.shop.platform === 'other' ? (elsewhere ?? if_missing) : if_missing;
  return {
    action,
    title: title[language],
    ...(path && { path: [...path] }),
    ...(control && { control }),
    ...(expect && { expect: expect[language] }),
    ...(remedy && { if_missing: remedy[language] }),
  };
}

interface Starter {
  readonly title: Text;
  readonly control?: Step['control'];
  readonly expect?: Text;
  readonly if_missing?: Text;
  /** The same for another platform, whose menus are not known. */
  readonly elsewhere?: Text;
}

const starters: Readonly<Record<GuideAction | 'verify', Starter>> = {
  login: {
    title: {
      zh: '用有客服管理权限的账号登录商家后台',
      en: 'Log in with an account that may manage customer service',
    },
  },
  open_module: {
    title: { zh: '打开客服模块', en: 'Open the customer-service module' },
    if_missing: {
      zh: '左侧菜单里没有，就到「更多」里找，或者在顶部找客服图标',
      en: 'If the side menu lacks it, look under "More" or for the icon at the top',
    },
    elsewhere: {
      zh: '菜单里没有，就在后台搜索「客服」',
      en: 'If the menu lacks it, search the back office for "customer service"',
    },
  },
  find_setting: {
    title: { zh: '找到智能客服（机器人）的设置', en: 'Find the settings of the smart service (the robot)' },
    if_missing: {
      zh: '到帮助中心搜「智能客服」「机器人」，按最新的说明找',
      en: 'Search the help centre for "smart service" or "robot" and follow what it says now',
    },
  },
  switch_off: {
    title: { zh: '把智能客服的开关关掉', en: 'Turn the smart-service switch off' },
    control: 'toggle',
    expect: { zh: '开关显示为关闭', en: 'The switch shows that it is off' },
  },
  confirm: {
    title: { zh: '看清弹窗里写的影响，再点确认', en: 'Read what the dialog warns of, then confirm' },
    control: 'button',
    if_missing: { zh: '没有弹窗就直接保存', en: 'If no dialog appears, go on and save' },
  },
  save: {
    title: { zh: '点保存，看到成功提示再离开', en: 'Save, and stay until the page says it worked' },
    control: 'button',
    expect: { zh: '页面提示保存成功', en: 'The page says that it was saved' },
  },
  verify: {
    title: {
      zh: '用另一个账号给店铺发一条消息，看机器人还回不回话',
      en: 'Write to the shop from another account and see that no robot answers',
    },
    expect: { zh: '没有机器人的回答，会话进了人工', en: 'No robot answers; the chat reaches a person' },
  },
};
