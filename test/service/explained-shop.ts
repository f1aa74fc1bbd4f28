/** A small shop of which the engines have something to say; a Sunday, 18:00 at the shop. */
export const at = { today: '2026-11-22', now: '2026-11-22T10:00:00Z' } as const;

export const shop = `playbook: 1
shop:
  name: 小满家居
hours:
  weekly:
    mon-fri: 09:00-22:00
    sat-sun: 10:00-18:00 # 周末早下班
  exceptions:
    - { date: 2026-11-25, name: 盘点, hours: closed }
  calendars:
    - id: live
      weekly: { fri-sun: 19:00-23:00 }
staffing:
  team:
    - { id: lin, name: 小林 }
    - { id: jie, name: 阿杰 }
  shifts:
    - id: day
      days: mon-fri
      time: 09:00-18:00
      members: [lin, jie]
      breaks:
        - { time: 12:00-12:30, members: [lin] }
        - { time: 12:30-13:30, members: [jie] }
    - { days: [sat, sun, holiday], time: 10:00-18:00, members: [jie] }
    - { id: empty, days: mon, time: 09:00-10:00 }
  time_off:
    - { member: lin, from: 2026-11-24, cover: jie }
  load:
    daily_inquiries: 240
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0]
    handle_time: 5m
  targets:
    first_response: 3m
    shrinkage: 0.1
priority:
  categories:
    - { id: angry, name: 投诉, level: 1, first_response: 30s }
quick_replies:
  - title: 几点有人
    text: |
      {{buyer.nickname|亲}}，您好
      人工时间是{{hours.summary}}，{{hours.next_open}}起在
      {{promotion.name|活动}}期间会慢一些
    translations:
      en: We answer {{hours.next_open}}.
auto_replies:
  - { id: night, when: after_hours, text: "{{shop.name}}休息了" }
  - { id: closed, when: holiday, text: 今天休息 }
  - { id: gap, when: no_agent, text: 稍等 }
  - { id: hello, when: welcome, text: 您好 }
  - { id: late, when: welcome, text: 您好 }
  - { id: off, when: welcome, text: 您好, enabled: false }
  - { id: gone, when: welcome, text: 您好, to: 2026-11-01 }
  - { id: soon, when: after_hours, order: 1, text: 您好, from: 2026-12-01 }
`;
