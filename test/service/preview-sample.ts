/** The least that a file says. */
export const head = 'playbook: 1\nshop:\n  name: 小满家居\n';

/** A file that says something in every section. */
export const full = `${head}  platform: douyin
  status: active
  owner: 周敏
decision:
  smart_service: disabled_for_window
  reasons: [promotion_window]
  window: {promotion: double-12}
  evidence: {bot_wrong_rate: 0.18}
disable:
  surface: pc
  steps:
    - action: login
      title: 用主账号登录
    - action: open_module
      title: 进入客服模块
      path: [客服, 飞鸽客服]
    - id: off
      action: switch_off
      title: 关掉开关
      control: toggle
      expect: 开关变灰
      if_missing: 去帮助中心搜
      screenshot: images/off.png
      note: 避开直播
      owner: 陈璐
  if_not_found:
    - {action: search_help_center, words: [智能客服, 机器人]}
    - contact_platform_support
  rollback:
    - {action: switch_on, title: 重新打开, undoes: off}
  recheck_every: 7d
  other_responders:
    - {name: 私信自动回复, where: [消息管理], state: disabled}
    - 问题列表
hours:
  weekly:
    mon-fri: 09:00-18:00
    sat: ['10:00-12:00', '14:00-17:00']
  exceptions:
    - {date: 2026-11-24, name: 盘点, hours: closed}
  calendar: cn
  holiday: 10:00-16:00
staffing:
  team:
    - {id: lin, name: 小林, role: 售后}
    - {id: jie, name: 阿杰}
  shifts:
    - {id: day, name: 白班, days: mon-fri, time: 09:00-17:00, members: [lin], breaks: [12:00-12:30]}
    - {id: later, name: 明年的班, days: mon, time: 09:00-10:00, members: [jie], valid: {from: 2027-01-01}}
  time_off:
    - {member: lin, from: 2026-11-25, cover: jie}
  standards: {tone: [先回应情绪], reply_within: 3m}
  training: [{topic: 退换货流程, every: 30d}]
  assessment: {metrics: [{name: satisfaction, target: 95 分, weight: 0.4}]}
priority:
  categories:
    - {id: goods, name: 商品咨询, level: 4, first_response: 3m}
    - {id: angry, name: 投诉, level: 1, match: {keywords: [举报]}, assign: {role: 售后}, escalate_to: lin, replies: [ship]}
  default: goods
messages: {check_every: 15m, handover: [未回完的会话]}
quick_replies:
  - {id: ship, title: 发货时间, group: 物流, shortcut: /fh, text: "{{buyer.nickname|亲}}，{{shop.name}} 48 小时内发出"}
  - {id: back, title: 退货, group: 售后, text: 可以退}
  - {title: 催单, group: 物流, text: "预计 {{fill.日期}} 到", fill: [{name: 日期, hint: 问仓库}]}
tags:
  - {id: vip, name: 老客, color: red, follow_up: {after: 1d, reply: ship}}
product_info: {fields: [{field: material, where: [detail_page]}], products: [{name: 四件套, missing: [usage]}]}
faq:
  - {question: 多久发货？, answer: "看 {{hours.summary}}", variants: [几天发], topic: shipping, quick_reply: ship}
live: {sessions: [{name: 周五直播, topics: [发货]}], comment_replies: [{question: 多久发？, text: 两天}]}
announcements:
  - {title: 大促发货, text: "{{promotion.name}} 从 {{promotion.from}} 起", promotion: double-12, to: 2026-12-13}
auto_replies:
  - {id: night, when: after_hours, text: "我们 {{hours.next_open}} 回您"}
  - {id: bill, when: keyword, keywords: [发票], text: 请留下抬头, delay: 30s, enabled: false}
promotions:
  - {id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-12, expected_load: 3}
`;
