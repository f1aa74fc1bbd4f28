export const simulateUsage = {
  zh: `
用法：service-playbook simulate [选项] --message 顾客的话 文件

试一条顾客消息：这时候接不接待、顾客收到什么、归到哪类、由谁接、最晚什么时候回、可以怎么回，以及各是哪一行写的。
文件写 - 就从标准输入读。

  --message 顾客的话     顾客发来的话
  --at 时间              什么时候发来的：YYYY-MM-DD HH:MM，按店铺的时区；now（默认）是现在
  --channel 渠道         从哪里来：im（默认）、live_comment、phone……
  --order-state 状态     顾客的订单：unpaid、paid、shipped、received、refunding……不写就是没有订单
  --tag 标签             客户标签的编号，可以写多次
  --later-message        不是这次会话的第一句
  --situation 情形       busy（都在忙）、queue（在排队）、closing（会话正要结束）
  --document 第几份      文件里有几份手册（以 --- 隔开）时用哪一份，默认 1
  --format 格式          text（默认）或 json
  --lang zh|en           用中文或英文说

退出码：0 试出来了，2 用法不对、文件读不了。`,
  en: `
Usage: service-playbook simulate [options] --message TEXT FILE

Tries a customer's message: whether the shop is open, what is sent, which category it goes to, who takes it,
by when it must be answered, which replies help, and which line of the file says so. FILE may be - for the
standard input.

  --message TEXT         what the customer writes
  --at MOMENT            when: YYYY-MM-DD HH:MM on the shop's clock, or now (the default)
  --channel CHANNEL      how it comes in: im (the default), live_comment, phone …
  --order-state STATE    the customer's order: unpaid, paid, shipped, received, refunding …; none unless given
  --tag TAG              the id of a customer tag, may be repeated
  --later-message        it is not the first message of the chat
  --situation SITUATION  busy (all agents are), queue (there is one), closing (the chat is being closed)
  --document NUMBER      which playbook of a file that holds several, between lines of ---; 1 unless given
  --format FORMAT        text (the default) or json
  --lang zh|en           the language of the answer

Exit code: 0 answered, 2 wrong usage or a file that cannot be read.`,
} as const;
