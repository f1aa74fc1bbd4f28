import { z } from 'zod';
import { choice, field, oneOf, openChoice } from '../meta';
import { date, duration } from '../scalars';
import { rollbackStep, step } from './step';

export const surface = choice({
  pc: { zh: '电脑端商家后台', en: 'The back office on a computer' },
  mobile_app: { zh: '手机 App', en: 'The mobile app' },
});

export const notFoundAction = openChoice({
  search_help_center: { zh: '到帮助中心搜索', en: 'Search the help centre' },
  contact_platform_support: { zh: '联系平台的商家客服', en: 'Ask the platform’s merchant support' },
});

export const notFoundRemedy = field(
  z.strictObject({
    action: field(
      notFoundAction.optional(),
      { zh: '怎么办', en: 'What to do' },
      { zh: '选一个现成的做法，或者用自己的话写。', en: 'One of the usual ways, or your own words.' },
      { samples: ['search_help_center'], guide: 'G1' },
    ),
    words: field(
      z.array(z.string().min(1)).optional(),
      { zh: '搜索词', en: 'Search words' },
      {
        zh: '搜什么词。入口改过名字，多写几个叫法更容易找到。',
        en: 'What to search for. The entry has had several names, so give more than one.',
      },
      { samples: [['智能客服', '机器人', '自动回复']], guide: 'G1', words: true },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '还要准备或留意什么。', en: 'What else to have ready or to mind.' },
      { samples: ['问之前先截好当前页面的图'], guide: 'G1' },
    ),
  }),
  { zh: '找不到入口时的做法', en: 'What to do when it is not found' },
  { zh: '一种做法，带上要搜的词。', en: 'One thing to try, with the words to search for.' },
  { samples: [{ action: 'search_help_center', words: ['智能客服'] }], guide: 'G1', labelledBy: ['action'] },
);

export const responderState = choice({
  disabled: { zh: '已关闭', en: 'Off' },
  enabled: { zh: '开着', en: 'On' },
  not_used: { zh: '没有使用', en: 'Not in use' },
});

export const otherResponder = field(
  z.strictObject({
    name: field(
      z.string().min(1).optional(),
      { zh: '名称', en: 'Name' },
      { zh: '会自动回话的是什么功能。', en: 'The feature that answers by itself.' },
      { samples: ['企业号私信自动回复'], guide: 'G1' },
    ),
    where: field(
      z.array(z.string().min(1)).optional(),
      { zh: '在哪里', en: 'Where' },
      { zh: '它的设置在哪，菜单名从外到里写。', en: 'The menus to its setting, outermost first.' },
      { samples: [['企业服务中心', '消息管理']], guide: 'G1', menus: true },
    ),
    state: field(
      responderState.optional(),
      { zh: '现在的状态', en: 'State' },
      { zh: '看过以后，它是关着、开着还是没有使用。', en: 'Whether it was found off, on or not in use.' },
      { samples: ['disabled'], guide: 'G1' },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '如果留着，写为什么。', en: 'If it stays on, why.' },
      { samples: ['只发一句接待时间，留着'], guide: 'G1' },
    ),
  }),
  { zh: '其他自动回复', en: 'Another responder' },
  {
    zh: '一个会自动回话的功能，和看到的状态。',
    en: 'One feature that answers by itself, and how it was found.',
  },
  { samples: [{ name: '企业号私信自动回复', state: 'disabled' }], guide: 'G1', labelledBy: ['name'] },
);

export const disable = field(
  z.strictObject({
    surface: field(
      surface.optional(),
      { zh: '在哪里操作', en: 'Where' },
      {
        zh: '步骤是按电脑端写的，还是按手机 App 写的。',
        en: 'Whether the steps are for a computer or the mobile app.',
      },
      { samples: ['pc'], guide: 'G1' },
    ),
    account: field(
      z.string().min(1).optional(),
      { zh: '用哪个账号', en: 'Account' },
      {
        zh: '用哪个有权限的账号操作，只写账号的叫法，密码绝不要写在这里。',
        en: 'Which account has the right to do it. Name it only; never write a password here.',
      },
      { samples: ['店铺主账号'], guide: 'G1' },
    ),
    steps: field(
      z.array(step).optional(),
      { zh: '关闭步骤', en: 'Steps' },
      {
        zh: '从登录到保存一步步怎么关，最后最好发条消息验证一下。',
        en: 'How to switch it off, from logging in to saving; best end with a test message.',
      },
      {
        samples: [
          [
            { action: 'login', title: '用主账号登录商家后台' },
            { action: 'open_module', title: '进入客服模块', path: ['客服', '飞鸽客服'] },
            { action: 'find_setting', title: '找到机器人设置', path: ['机器人设置', '基础设置'] },
            { action: 'switch_off', title: '关掉「启用机器人」', control: 'toggle' },
            { action: 'confirm', title: '看清弹窗的提示，点确认', control: 'button' },
            { action: 'save', title: '点保存', control: 'button' },
            { action: 'verify', title: '用另一个账号发条消息，看还有没有机器人回话' },
          ],
        ],
        guide: 'G1',
      },
    ),
    verified_on: field(
      date().optional(),
      { zh: '上次核对日期', en: 'Verified on' },
      {
        zh: '哪天照着步骤走过一遍，确认还对。',
        en: 'When somebody last walked through the steps and found them right.',
      },
      { samples: ['2026-11-10'], guide: 'G1' },
    ),
    verified_by: field(
      z.string().min(1).optional(),
      { zh: '谁核对的', en: 'Verified by' },
      { zh: '照着步骤走过一遍的人。', en: 'Who walked through the steps.' },
      { samples: ['客服主管 陈璐'], guide: 'G1' },
    ),
    interface_version: field(
      z.string().min(1).optional(),
      { zh: '界面版本', en: 'Interface version' },
      {
        zh: '核对时后台或 App 是哪个版本，看不到版本号就写年月。只有数字时要加引号。',
        en: 'The version of the back office or app at that time, or the month. Quote it if it is only a number.',
      },
      { samples: ['2026 年 11 月的电脑端后台'], guide: 'G1' },
    ),
    if_not_found: field(
      z.array(oneOf([notFoundAction, notFoundRemedy])).optional(),
      { zh: '找不到入口时', en: 'If it is not found' },
      {
        zh: '后台改版、找不到开关时依次怎么办。一般先搜帮助中心，再找平台客服。',
        en: 'What to try, in turn, when the setting has moved: usually the help centre, then the platform’s support.',
      },
      {
        samples: [
          [{ action: 'search_help_center', words: ['智能客服', '机器人'] }, 'contact_platform_support'],
          ['search_help_center', 'contact_platform_support'],
        ],
        guide: 'G1',
      },
    ),
    rollback: field(
      z.array(rollbackStep).optional(),
      { zh: '恢复步骤', en: 'Way back' },
      { zh: '以后要重新打开，一步步怎么做。', en: 'The steps that switch it on again.' },
      { samples: [[{ action: 'switch_on', title: '打开「启用机器人」', control: 'toggle' }]], guide: 'G1' },
    ),
    recheck_every: field(
      duration().optional(),
      { zh: '多久复查一次', en: 'Look again every' },
      {
        zh: '隔多久看一眼是不是还关着。平台有可能在大促时替您打开。',
        en: 'How often to see that it is still off. The platform may switch it on during promotions.',
      },
      { samples: ['7d'], guide: 'G1' },
    ),
    recheck_by: field(
      z.string().min(1).optional(),
      { zh: '谁来复查', en: 'Looked at by' },
      { zh: '谁负责去看。', en: 'Who looks.' },
      { samples: ['当天早班组长'], guide: 'G1' },
    ),
    other_responders: field(
      z.array(oneOf([z.string().min(1), otherResponder])).optional(),
      { zh: '其他会自动回话的功能', en: 'Other responders' },
      {
        zh: '关了智能客服，企业号或店铺号的私信自动回复、进会话时的问题列表可能还在回话。写下看过哪些。',
        en: 'Private-message replies of the account, or question lists at the start of a chat, may still answer. List what you looked at.',
      },
      {
        samples: [
          [
            { name: '企业号私信自动回复', where: ['企业服务中心', '消息管理'], state: 'disabled' },
            '会话开头的问题列表',
          ],
        ],
        guide: 'G1',
      },
    ),
    announce_to: field(
      z.array(z.string().min(1)).optional(),
      { zh: '通知谁', en: 'Tell' },
      { zh: '关闭前后要告诉哪些人或哪些组。', en: 'Which people or teams are told about the change.' },
      { samples: [['客服组', '直播组', '仓库']], guide: 'G1', words: true },
    ),
  }),
  { zh: '关闭操作', en: 'Switching it off' },
  {
    zh: '怎么关、谁核对过、找不到入口怎么办、怎么恢复，以及多久复查一次。',
    en: 'How it is switched off, who has checked, what to do if the menu has moved, how to go back, and how often to look again.',
  },
  { guide: 'G1' },
);

export type Disable = z.infer<typeof disable>;
