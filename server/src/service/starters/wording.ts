import type { Step } from '../../../../schemas/sections/step';
import type { Text } from '../../../../schemas/text';

interface StarterStep {
  readonly action: Step['action'];
  readonly title: Text;
  /** The title on another platform, whose names of controls are not known. */
  readonly elsewhere?: Text;
  /** The menu path in the platform's back office, as of 2025; menus move, so the steps ask to be checked. */
  readonly path?: readonly string[];
  readonly control?: Step['control'];
}

const robotSettings = ['机器人设置', '基础设置'];

/** The texts of a new playbook, in both languages. */
export const starterWords = {
  shop: { zh: '我的店铺', en: 'My shop' },
  owner: { zh: '店主', en: 'Owner' },
  helper: { zh: '同事', en: 'Colleague' },
  agent: { zh: '客服', en: 'Agent' },
  day: { zh: '白班', en: 'Day' },
  middle: { zh: '中班', en: 'Middle' },
  early: { zh: '早班', en: 'Early' },
  late: { zh: '晚班', en: 'Late' },
  onShift: { zh: '当班的人', en: 'Whoever is on shift' },
  earlyPerson: { zh: '早班的人', en: 'Whoever opens' },
  everyone: { zh: '全体客服', en: 'Everyone who answers' },
  friend: { zh: '可以帮忙的家人或朋友', en: 'A friend who can help' },
  whenFull: { zh: '同时有 6 位以上顾客在等', en: '6 or more customers are waiting at once' },
  whatThenAlone: { zh: '请家人或朋友帮着回', en: 'Ask a friend to help' },
  whatThen: { zh: '叫另一位上线一起回', en: 'Ask the other one to come online and help' },
  tone: [
    { zh: '称呼“您”，先回应再解释', en: 'Polite; answer first, explain after' },
    { zh: '一条消息说一件事', en: 'One matter in one message' },
  ],
  mustSay: [
    { zh: '谁来办', en: 'Who takes care of it' },
    { zh: '什么时候有结果', en: 'When there will be an answer' },
  ],
  mustNotSay: [
    { zh: '不知道', en: 'No idea' },
    { zh: '不归我管', en: 'Not my job' },
  ],
  etiquette: [
    {
      zh: '查东西超过两分钟，先告诉顾客还在查',
      en: 'If looking something up takes over two minutes, say that you are still on it',
    },
    { zh: '不和顾客争对错', en: 'Never argue about who is right' },
  ],
  handover: [
    { zh: '没回完的会话', en: 'Chats without an answer' },
    { zh: '答应了顾客的事', en: 'What was promised to customers' },
  ],
  tooManyWrong: {
    zh: '当天改好知识库；连续两周超过，就重新考虑要不要关',
    en: 'Correct its knowledge the same day; two weeks in a row, and switching it off is considered again',
  },
  firstResponse: { zh: '平均 60 秒以内', en: 'Within 60 seconds on average' },
  satisfaction: { zh: '90% 以上', en: '90% or more' },
  noticeTitle: { zh: '人工客服时间', en: 'When people answer' },
  notice: {
    zh: '本店由真人客服接待，时间是{{hours.summary}}。其他时间请留言，我们上班后按顺序回复。',
    en: 'People answer here, {{hours.summary}}. At other times please leave a message, and we will answer in turn.',
  },
  afterHours: {
    zh: '您好，这里是{{shop.name}}，人工客服的时间是{{hours.summary}}。请先留下订单号和问题，我们{{hours.next_open}} 上班后按顺序回复您。',
    en: 'Hello, this is {{shop.name}}. We answer {{hours.summary}}. Please leave your order number and your question, and we will answer {{hours.next_open}}, in turn.',
  },
  holiday: {
    zh: '节日好！放假期间{{shop.name}}的人工客服时间是{{hours.holiday}}。请先留下订单号和问题，我们{{hours.next_open}} 上班后按顺序回复您。',
    en: 'Happy holidays from {{shop.name}}! On holidays we answer {{hours.holiday}}. Please leave your order number and your question, and we will answer {{hours.next_open}}, in turn.',
  },
  otherResponders: [
    { zh: '企业号或店铺号的私信自动回复', en: 'Automatic private messages of the account' },
    { zh: '会话开头的常见问题列表', en: 'The list of questions at the start of a chat' },
  ],
  /** What help centres call it. */
  robotNames: { zh: ['智能客服', '机器人'], en: ['chatbot', 'automated replies'] },
  steps: [
    {
      action: 'login',
      title: { zh: '用主账号登录商家后台', en: 'Log in to the back office with the main account' },
    },
    {
      action: 'open_module',
      title: { zh: '打开客服模块', en: 'Open the customer-service module' },
      path: ['客服', '飞鸽客服'],
    },
    {
      action: 'find_setting',
      title: { zh: '找到机器人的设置', en: 'Find the settings of the robot' },
      path: robotSettings,
    },
    {
      action: 'switch_off',
      title: { zh: '关掉“启用机器人”', en: 'Switch “启用机器人” off' },
      elsewhere: { zh: '关掉机器人', en: 'Switch the robot off' },
      control: 'toggle',
    },
    {
      action: 'confirm',
      title: { zh: '看完弹窗里的提示，点确认', en: 'Read the dialog, then confirm' },
      control: 'button',
    },
    { action: 'save', title: { zh: '点保存', en: 'Save' }, control: 'button' },
    {
      action: 'verify',
      title: {
        zh: '用另一个账号发一句“在吗”，看回话的是不是人',
        en: 'Send “hello” from another account and see that a person answers',
      },
    },
  ] as readonly StarterStep[],
  wayBack: [
    {
      action: 'find_setting',
      title: { zh: '回到机器人的设置', en: 'Go back to the settings of the robot' },
      path: ['客服', '飞鸽客服', ...robotSettings],
    },
    {
      action: 'switch_on',
      title: { zh: '打开“启用机器人”', en: 'Switch “启用机器人” on' },
      elsewhere: { zh: '打开机器人', en: 'Switch the robot on' },
      control: 'toggle',
    },
    { action: 'save', title: { zh: '点保存', en: 'Save' }, control: 'button' },
  ] as readonly StarterStep[],
} as const;
