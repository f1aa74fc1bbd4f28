import type { Docs } from './meta';
import type { Text } from './text';

/** A value that a customer text can quote as `{{name}}` or, with something to say when it is empty, `{{name|fallback}}`. */
export interface Placeholder {
  readonly name: string;
  /** Who knows the value: this file, or the workbench at the moment of sending. */
  readonly source: 'playbook' | 'workbench';
  readonly docs: Docs;
  /** A value such as it might take, for hovers and previews. */
  readonly sample: Text;
}

/** A quick reply's own blanks (its `fill` list) stand in its text as `{{fill.NAME}}`; the agent fills them. */
export const fillPrefix = 'fill.';

/** Every placeholder that the format knows. */
export const placeholders: readonly Placeholder[] = [
  {
    name: 'shop.name',
    source: 'playbook',
    docs: {
      title: { zh: '店铺名称', en: 'Shop name' },
      description: { zh: '取自 shop.name。', en: 'Taken from shop.name.' },
    },
    sample: { zh: '小满家居旗舰店', en: 'Xiaoman Home' },
  },
  {
    name: 'hours.today',
    source: 'playbook',
    docs: {
      title: { zh: '今天的服务时间', en: "Today's hours" },
      description: {
        zh: '今天人工客服的服务时间，节假日和特殊日期都算在内；今天休息就写明休息。',
        en: 'When people answer today, holidays and special dates included; says so when the shop is closed today.',
      },
    },
    sample: { zh: '09:00-18:00', en: '09:00-18:00' },
  },
  {
    name: 'hours.summary',
    source: 'playbook',
    docs: {
      title: { zh: '每周服务时间', en: 'Weekly hours' },
      description: {
        zh: '一周的服务时间，写成一句话。改了 hours 它会跟着变，比把时间写死在话术里稳妥。',
        en: 'The week in one line. It follows the hours section, so no reply is left with old times.',
      },
    },
    sample: { zh: '周一至周五 09:00-18:00，周六 10:00-16:00', en: 'Mon-Fri 09:00-18:00, Sat 10:00-16:00' },
  },
  {
    name: 'hours.next_open',
    source: 'playbook',
    docs: {
      title: { zh: '下次上班时间', en: 'Next opening' },
      description: {
        zh: '人工客服下一次开始服务的时间。最适合写进非工作时间的回复。',
        en: 'When people answer again. The most useful thing an after-hours reply can say.',
      },
    },
    sample: { zh: '明天（周二）09:00', en: 'tomorrow (Tuesday) at 09:00' },
  },
  {
    name: 'hours.holiday',
    source: 'playbook',
    docs: {
      title: { zh: '节假日服务时间', en: 'Holiday hours' },
      description: {
        zh: '法定节假日的服务时间，取自 hours.holiday；没写就是休息。',
        en: 'The hours of public holidays, from hours.holiday; closed unless it says otherwise.',
      },
    },
    sample: { zh: '10:00-18:00', en: '10:00-18:00' },
  },
  {
    name: 'promotion.name',
    source: 'playbook',
    docs: {
      title: { zh: '活动名称', en: 'Promotion name' },
      description: {
        zh: '公告里写了 promotion 就是那一个活动；否则是正在进行的活动，没有就是下一个。',
        en: 'The promotion that the announcement names; otherwise the one going on, or else the next one.',
      },
    },
    sample: { zh: '双11', en: 'Double 11' },
  },
  {
    name: 'promotion.from',
    source: 'playbook',
    docs: {
      title: { zh: '活动开始日期', en: 'Promotion start' },
      description: { zh: '同一个活动的第一天。', en: 'The first day of that same promotion.' },
    },
    sample: { zh: '11月1日', en: '1 November' },
  },
  {
    name: 'promotion.to',
    source: 'playbook',
    docs: {
      title: { zh: '活动结束日期', en: 'Promotion end' },
      description: {
        zh: '同一个活动的最后一天，当天也算。',
        en: 'The last day of that same promotion, that day included.',
      },
    },
    sample: { zh: '11月11日', en: '11 November' },
  },
  {
    name: 'buyer.nickname',
    source: 'workbench',
    docs: {
      title: { zh: '顾客昵称', en: "Buyer's nickname" },
      description: {
        zh: '顾客的昵称，由客服工作台填写。常常取不到，最好带上备用称呼：{{buyer.nickname|亲}}。',
        en: 'Filled in by the workbench. Often unknown, so give it a fallback: {{buyer.nickname|there}}.',
      },
    },
    sample: { zh: '小鹿', en: 'Alex' },
  },
  {
    name: 'order.id',
    source: 'workbench',
    docs: {
      title: { zh: '订单号', en: 'Order number' },
      description: {
        zh: '顾客正在咨询的订单，由客服工作台填写。售前咨询没有订单，要带备用文字。',
        en: 'The order being asked about, filled in by the workbench. Before a purchase there is none: give a fallback.',
      },
    },
    sample: { zh: '6920260001234567890', en: '6920260001234567890' },
  },
  {
    name: 'order.tracking_no',
    source: 'workbench',
    docs: {
      title: { zh: '快递单号', en: 'Tracking number' },
      description: {
        zh: '订单的快递单号，由客服工作台填写；还没发货时是空的。',
        en: "The parcel's tracking number, filled in by the workbench; empty until the order has shipped.",
      },
    },
    sample: { zh: 'SF1381234567890', en: 'SF1381234567890' },
  },
  {
    name: 'order.status',
    source: 'workbench',
    docs: {
      title: { zh: '订单状态', en: 'Order status' },
      description: {
        zh: '订单走到哪一步了，由客服工作台填写，例如待发货、已发货。',
        en: 'How far the order has come, filled in by the workbench, such as awaiting shipment or shipped.',
      },
    },
    sample: { zh: '已发货', en: 'shipped' },
  },
  {
    name: 'product.title',
    source: 'workbench',
    docs: {
      title: { zh: '商品标题', en: 'Product title' },
      description: {
        zh: '顾客正在看的商品，由客服工作台填写。',
        en: 'The product being looked at, filled in by the workbench.',
      },
    },
    sample: { zh: '纯棉四件套', en: 'Cotton bedding set' },
  },
  {
    name: 'agent.name',
    source: 'workbench',
    docs: {
      title: { zh: '客服称呼', en: "Agent's name" },
      description: {
        zh: '正在接待的客服对外的称呼，由客服工作台填写。',
        en: 'The name under which the agent on the chat signs, filled in by the workbench.',
      },
    },
    sample: { zh: '小雨', en: 'Mia' },
  },
];

/** Whether only the workbench knows the value of a placeholder, at the moment of sending. */
export const isOfWorkbench = (name: string): boolean =>
  placeholders.some((one) => one.name === name && one.source === 'workbench');
