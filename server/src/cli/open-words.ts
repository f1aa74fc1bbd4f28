import type { Text } from '../../../schemas/text';

/** What `open` says in its help. */
export const openUsage: Text = {
  zh: `
用法：service-playbook open [选项] 手册

没有 VS Code 也能写：在浏览器里打开一份手册，一边写一边查，旁边是预览、缺漏、试消息、排班、导入和导出。
只在这台电脑上用：网页的地址是 127.0.0.1，带着这一次的口令，不联网；只写这一份文件。
文件还没有也行，第一次保存时新建。打开以后文件要是被别的程序改过，会告诉您，不会盖掉。
共用手册（extends）、配置和词库也一起查，只读不写：在运行命令的文件夹里的才读（手册不在里面时，是手册自己的文件夹）。它们改了以后，刷新网页。

  --no-browser     不打开浏览器，只显示地址
  --lang zh|en     页面用中文或英文

按 Ctrl+C 结束。
退出码：0 正常结束，2 用法不对、文件读不了。`,
  en: `
Usage: service-playbook open [options] FILE

Opens a playbook in the browser, for people without VS Code: it is checked while you write, with the preview, the
gaps, the message trial, the week, import and export beside it.
It stays on this computer: the page comes from 127.0.0.1, its address holds a token for this run, and it has no
network. It writes this one file. A file that is not there yet is made by the first save; one that
another program has changed meanwhile is never written over, and you are told.
Shared playbooks (extends), configs and word packs count too and are never written: those in the folder that the command
was started in, or in the playbook's own where that lies elsewhere. Reload the page after they have changed.

  --no-browser     print the address only
  --lang zh|en     the page in Chinese or English

Ctrl+C ends it.
Exit code: 0 ended, 2 wrong usage or a file that cannot be read.`,
};

export const openMessages = {
  oneFile: {
    zh: '请给出一份手册的文件名，例如：service-playbook open 我的店.playbook.yaml',
    en: 'Name the file of one playbook, such as: service-playbook open my-shop.playbook.yaml',
  },
  notYaml: {
    zh: '“{file}”不是手册：文件名要以 .yaml 或 .yml 结尾。',
    en: '"{file}" is not a playbook: its name must end with .yaml or .yml.',
  },
  opened: { zh: '{file} 打开在：', en: '{file} is open at:' },
  howToEnd: {
    zh: '写完按 Ctrl+C 结束。地址只在这台电脑上有用，别发给别人。',
    en: 'Press Ctrl+C to end it. The address works on this computer only; keep it to yourself.',
  },
  noPages: {
    zh: '找不到页面的文件（{folder}）。重新安装 service-playbook，或者运行 npm run build。',
    en: 'The files of the page are missing ({folder}). Reinstall service-playbook, or run npm run build.',
  },
  tooLarge: { zh: '内容太多，超过 {limit} MB', en: 'it holds more than {limit} MB' },
} as const satisfies Record<string, Text>;
