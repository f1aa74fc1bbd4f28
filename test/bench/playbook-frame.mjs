/** The sections of a playbook that stay small however large the shop: all but the quick replies and the FAQ. */

/** What stands above the quick replies. @param {string} shop its name */
export const before = (shop) => `# 性能测试用的手册，由程序写成。
playbook: 1

shop:
  name: ${shop}
  platform: douyin
  timezone: Asia/Shanghai
  languages: [zh]
  brand_voice: warm
  average_order_value: 186
  channels: [im, live_comment, short_video_comment]
  owner: 店主 何川
  status: active
  updated: 2026-11-01
  review_on: 2027-02-01

decision:
  smart_service: disabled
  reasons: [inaccurate_replies, personal_service]
  evidence: { daily_inquiries: 90, bot_wrong_rate: 0.21, complaints_about_bot: 8, knowledge_base_updated: 2026-05-06 }
  decided_by: 店主 何川
  decided_on: 2026-11-02
  review_on: 2027-02-01

disable:
  surface: pc
  steps:
    - { id: log-in, action: login, title: 登录商家后台 }
    - { id: open-service, action: open_module, title: 进入飞鸽, path: [客服, 飞鸽客服] }
    - { id: find-robot, action: find_setting, title: 找机器人设置, path: [机器人设置, 基础设置] }
    - id: switch-off
      action: switch_off
      title: 关掉机器人
      control: toggle
      expect: 开关变灰
    - { id: confirm-off, action: confirm, title: 确认关闭, control: button }
    - { id: save-off, action: save, title: 保存, control: button }
    - { id: test-off, action: verify, title: 发一句话，看是不是人回的 }
  verified_on: 2026-11-16
  verified_by: 沈青
  if_not_found:
    - { action: search_help_center, words: [智能客服, 机器人] }
    - { action: contact_platform_support }
  rollback:
    - { action: find_setting, title: 回到机器人设置, path: [客服, 机器人设置] }
    - { action: switch_on, title: 打开机器人, control: toggle, undoes: switch-off }
    - { action: save, title: 保存 }
  recheck_every: 7d
  recheck_by: 早班
  other_responders:
    - { name: 私信自动回复, where: [企业服务中心, 消息管理], state: disabled }
  announce_to: [客服组, 仓库]

hours:
  weekly:
    mon-fri: 08:00-23:00
    sat-sun: 08:00-23:00
  calendar: cn
  holiday: 08:00-23:00
  exceptions:
    - { from: 2027-02-05, to: 2027-02-11, name: 春节, hours: 08:00-23:00 }

staffing:
  team:
    - { id: shen-qing, name: 沈青, role: 客服组长, level: lead, skills: [商品, 物流, 售后], concurrent_chats: 4 }
    - { id: luo-xi, name: 罗希, role: 售后客服, level: senior, skills: [商品, 物流, 售后], concurrent_chats: 4 }
    - { id: tao-ran, name: 陶然, role: 售后客服, level: senior, skills: [商品, 物流, 售后], concurrent_chats: 4 }
    - { id: bei-bei, name: 贝贝, role: 售前客服, level: junior, skills: [商品, 物流], concurrent_chats: 3 }
    - { id: yan-zi, name: 燕子, role: 售前客服, level: junior, skills: [商品, 物流], concurrent_chats: 3 }
  shifts:
    - { id: early, days: mon-fri, time: 08:00-16:00, members: [shen-qing, bei-bei] }
    - { id: late, days: mon-fri, time: 15:00-23:00, members: [luo-xi, yan-zi] }
    - { id: weekend, days: sat-sun, time: 08:00-16:00, members: [tao-ran] }
    - { id: weekend-late, days: sat-sun, time: 15:00-23:00, members: [luo-xi] }
  time_off:
    - { member: bei-bei, from: 2026-12-01, to: 2026-12-01, cover: yan-zi, reason: 调休 }
  minimum:
    - { days: mon-sun, time: 08:00-23:00, heads: 1 }
  load:
    daily_inquiries: 90
    handle_time: 5m
    by_day: { sat-sun: 1.1 }
  targets:
    first_response: 60s
    reply_within_3m: 0.9
    average_response: 45s
    satisfaction: 0.95
    shrinkage: 0.1
  standards:
    tone: [称呼“您”, 一条消息说一件事]
    must_say: [谁来办, 什么时候有结果]
    must_not_say: [不归我管, 你自己看]
    etiquette: [先回应心情再讲办法]
    reply_within: 60s
  training:
    - { topic: 商品和洗护, every: 30d, materials: [样册], who: 全体客服, trainer: 沈青 }
  assessment:
    every: 7d
    metrics:
      - { name: first_response, target: 平均 60 秒以内, weight: 0.5 }
      - { name: satisfaction, target: 95% 以上, weight: 0.5 }
    sample_chats: 20
    who: 沈青
  backup: [luo-xi]

priority:
  categories:
    - id: complaint
      name: 投诉
      level: 1
      match: { keywords: [投诉, 差评, 曝光] }
      assign: { skill: 售后 }
      first_response: 1m
      resolve_within: 1d
      escalate_to: shen-qing
      escalate_after: 30m
    - id: after-sales
      name: 售后
      level: 2
      match: { keywords: [退货, 换货, 破损], order_states: [refunding] }
      assign: { skill: 售后 }
      first_response: 2m
    - { id: shipping, name: 物流, level: 3, match: { keywords: [发货, 快递] }, assign: { skill: 物流 }, first_response: 3m }
    - { id: product, name: 商品, level: 4, match: { keywords: [尺寸, 材质] }, assign: { skill: 商品 }, first_response: 3m }
  default: product
  tie_break: oldest_first

messages:
  who: 当班的人
  check_every: 10m
  unread_limit: 3
  handover: [没回完的会话]
  close_after: 30m
  offline_messages: { owner: 早班的人, answer_within: 1h }

`;

/** What stands below the FAQ. */
export const after = `
tags:
  - id: open-case
    name: 还没办完
    color: red
    meaning: 补发或换货还在办
    apply_when: 答应了要回话
    follow_up: { after: 1d, by: 售后客服 }
  - { id: thinking, name: 再想想, color: yellow, meaning: 问过没买, apply_when: 聊到了一款, follow_up: { after: 2d, by: 售前客服 } }

product_info:
  fields:
    - { field: specification, where: [title, detail_page], status: stated, owner: 运营 }
    - { field: material, where: [detail_page], status: stated, owner: 运营 }
    - { field: usage, where: [detail_page], status: stated, owner: 运营 }
    - { field: precautions, where: [detail_page], status: stated, owner: 运营 }
    - { field: shipping_time, where: [detail_page], status: stated, owner: 仓库 }
    - { field: after_sales, where: [detail_page], status: stated, owner: 客服 }

live:
  sessions:
    - { name: 周三直播, when: 每周三 20:00-22:00, host: 小何, topics: [尺寸, 发货] }
  comment_replies:
    - { question: 几天发货？, text: 现货两天内发出, channels: [live_comment] }

announcements:
  - id: service-hours
    title: 人工客服时间
    text: 真人客服的时间是{{hours.summary}}，其他时间请留言。
    kind: service
    from: 2026-11-03
    where: [shop_home]

auto_replies:
  - id: night
    when: after_hours
    text: 您好，{{shop.name}}的客服下班了，时间是{{hours.summary}}。请留言，我们{{hours.next_open}}上班后回您。
    once_per: session
  - id: holiday-night
    when: holiday
    text: 节日好，假期的客服时间是{{hours.holiday}}。请留言，我们{{hours.next_open}}上班后回您。
    once_per: session
  - { id: hello, when: welcome, text: 您好，接下来是真人回您。, once_per: day }

promotions:
  - id: double-12
    name: 双12
    from: 2026-12-11
    to: 2026-12-12
    expected_load: 1.5
    smart_service: disabled
    owner: 店主 何川

checks:
  today: 2026-11-22
`;
