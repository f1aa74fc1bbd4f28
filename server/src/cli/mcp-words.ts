import type { Text } from '../../../schemas/text';

/** What `mcp` says in its help. */
export const mcpUsage: Text = {
  zh: `
用法：service-playbook mcp [选项]

把检查、解释规则、试一条消息、比较两个版本、找话术、提出修改这六样，提供给会用 MCP 的助手（标准输入输出）。
只读：要改什么，只把改法交回去，由人来改；不联网；只看一个文件夹里的手册。

  --root 文件夹    能看的文件夹，不写就是当前文件夹
  --lang zh|en     发现的问题用中文或英文

在助手的设置里写：命令 service-playbook，参数 mcp --root 放手册的文件夹。`,
  en: `
Usage: service-playbook mcp [options]

Serves six tools to assistants that speak MCP (standard input and output): check, explain a rule, try a
message, compare two versions, find a reply, propose an edit. Read-only: an edit is handed back for a
person to apply. No network; only playbooks in one folder are read.

  --root FOLDER    the folder that may be read; the current one unless given
  --lang zh|en     findings in Chinese or English

In the assistant's settings: command service-playbook, arguments mcp --root FOLDER.`,
};

export const mcpMessages = {
  noWords: {
    zh: 'mcp 不需要文件名，多写了“{word}”。能看的文件夹用 --root 写。',
    en: 'mcp takes no files, but there is "{word}". Name the folder that may be read with --root.',
  },
} as const satisfies Record<string, Text>;
