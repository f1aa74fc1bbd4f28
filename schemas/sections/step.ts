import { z } from 'zod';
import { choice, field } from '../meta';
import { id } from '../scalars';

/** What is done in a step. The order is the guide's way off; `switch_on` stands in a way back instead of `switch_off`. */
export const stepAction = choice({
  login: { zh: '登录商家后台', en: 'Log in to the back office' },
  open_module: { zh: '打开客服模块', en: 'Open the customer-service module' },
  find_setting: { zh: '找到智能客服的设置', en: 'Find the smart-service setting' },
  switch_off: { zh: '关掉开关', en: 'Switch it off' },
  switch_on: { zh: '打开开关（用在恢复步骤里）', en: 'Switch it on (in a way back)' },
  confirm: { zh: '在弹窗里确认', en: 'Confirm the dialog' },
  save: { zh: '保存，让设置生效', en: 'Save, so that it takes effect' },
  verify: { zh: '发一条测试消息，看是不是真的生效', en: 'Send a test message to see that it worked' },
  other: { zh: '其他操作', en: 'Something else' },
});

export const stepControl = choice({
  toggle: { zh: '滑动开关', en: 'Toggle' },
  checkbox: { zh: '勾选框', en: 'Checkbox' },
  button: { zh: '按钮', en: 'Button' },
  menu: { zh: '菜单', en: 'Menu' },
  link: { zh: '链接', en: 'Link' },
});

export const step = field(
  z.strictObject({
    id: field(
      id().optional(),
      { zh: '步骤编号', en: 'Step id' },
      {
        zh: '给这一步起的编号，别处可以用它指到这一步。',
        en: 'A name by which other places can point at this step.',
      },
      { samples: ['switch-off'], guide: 'G1', defines: 'step' },
    ),
    action: field(
      stepAction,
      { zh: '动作', en: 'Action' },
      {
        zh: '这一步做的是哪种操作。检查时靠它判断有没有漏掉哪一步、顺序对不对。',
        en: 'The kind of thing done here. The check uses it to see that no step is missing or out of order.',
      },
      { samples: ['switch_off'], guide: 'G1' },
    ),
    title: field(
      z.string().min(1),
      { zh: '步骤说明', en: 'Title' },
      { zh: '用一句话写清楚要做什么。', en: 'One line that says what to do.' },
      { samples: ['关掉「启用机器人」开关'], guide: 'G1' },
    ),
    path: field(
      z.array(z.string().min(1)).optional(),
      { zh: '菜单路径', en: 'Menu path' },
      {
        zh: '从外到里依次点哪些菜单，名字照屏幕上的抄。后台会改版，以您看到的为准。',
        en: 'The menus to click, outermost first, named as on the screen. Menus move: trust what you see.',
      },
      { samples: [['客服', '机器人', '基础设置']], guide: 'G1', menus: true },
    ),
    control: field(
      stepControl.optional(),
      { zh: '控件', en: 'Control' },
      { zh: '要点的东西长什么样。', en: 'What the thing to click looks like.' },
      { samples: ['toggle'], guide: 'G1' },
    ),
    expect: field(
      z.string().min(1).optional(),
      { zh: '做对了会看到什么', en: 'What you then see' },
      { zh: '这一步成功以后，屏幕上会出现什么。', en: 'What the screen shows once the step has worked.' },
      { samples: ['开关变灰，旁边写着「已关闭」'], guide: 'G1' },
    ),
    if_missing: field(
      z.string().min(1).optional(),
      { zh: '找不到怎么办', en: 'If it is not there' },
      { zh: '屏幕上没有这个入口时，接下来怎么做。', en: 'What to do when the screen has no such entry.' },
      { samples: ['在帮助中心搜「机器人」，按最新的说明走'], guide: 'G1' },
    ),
    screenshot: field(
      z.string().min(1).optional(),
      { zh: '截图', en: 'Screenshot' },
      {
        zh: '截图文件，写成相对于这份手册的路径。悬停和预览时会显示出来。',
        en: 'A picture, as a path from this playbook. Hover and preview show it.',
      },
      { samples: ['images/switch-off.png'], guide: 'G1', file: true },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '做这一步时还要留意什么。', en: 'Anything else to mind in this step.' },
      { samples: ['挑咨询少的时段操作，别赶在直播中间'], guide: 'G1' },
    ),
    owner: field(
      z.string().min(1).optional(),
      { zh: '谁来做', en: 'Owner' },
      { zh: '这一步由谁操作。', en: 'Who does this step.' },
      { samples: ['客服主管 陈璐'], guide: 'G1' },
    ),
  }),
  { zh: '步骤', en: 'Step' },
  {
    zh: '一步操作：做什么、点哪里、做对了会看到什么。',
    en: 'One thing to do: what, where to click, what you then see.',
  },
  {
    samples: [{ action: 'switch_off', title: '关掉「启用机器人」开关', control: 'toggle' }],
    guide: 'G1',
    labelledBy: ['title', 'id'],
    detailedBy: ['path'],
  },
);

/** A step on the way back; it may say which step it takes back. */
export const rollbackStep = field(
  z.strictObject({
    ...step.shape,
    undoes: field(
      id().optional(),
      { zh: '撤回哪一步', en: 'Takes back' },
      { zh: '这一步撤回的是哪个关闭步骤，写它的编号。', en: 'The id of the step that this one takes back.' },
      { samples: ['switch-off'], guide: 'G1', refersTo: 'step' },
    ),
  }),
  { zh: '恢复步骤', en: 'Step back' },
  { zh: '把智能客服重新打开时的一步操作。', en: 'One thing to do when switching smart service on again.' },
  {
    samples: [{ action: 'switch_on', title: '打开「启用机器人」开关', control: 'toggle' }],
    guide: 'G1',
    labelledBy: ['title', 'id'],
    detailedBy: ['path'],
  },
);

export type Step = z.infer<typeof step>;
export type StepAction = z.infer<typeof stepAction>;
export type RollbackStep = z.infer<typeof rollbackStep>;
