import { z } from 'zod';
import { field } from './meta';
import { ruleIds } from './rule-ids';
import { ruleOptions } from './rule-options';
import { ruleSetting } from './sections/checks';

/** Some files and what is not checked in them. */
export const configIgnore = field(
  z.strictObject({
    files: field(
      z.array(z.string().min(1)).min(1),
      { zh: '哪些文件', en: 'Files' },
      {
        zh: '文件名或通配符，从本配置所在的文件夹算起：* 代表一段名字，** 代表任意多层文件夹，? 代表一个字。',
        en: 'Names or patterns, counted from the folder of this file: * is part of a name, ** any folders, ? one character.',
      },
      { samples: [['old/**'], ['*.playbook.yaml', '2024/*.yaml']] },
    ),
    rules: field(
      z.array(z.enum(ruleIds)).optional(),
      { zh: '哪些规则', en: 'Rules' },
      {
        zh: '这些文件里不检查的规则；不写就是所有缺漏规则。写法错误照样报告。',
        en: 'The rules that are not checked in these files; all gap rules if left out. Format errors are reported all the same.',
      },
      { samples: [['live/missing']] },
    ),
    because: field(
      z.string().min(1).optional(),
      { zh: '原因', en: 'Because' },
      { zh: '为什么不检查，让后来的人看得懂。', en: 'Why they are left out, for whoever reads it later.' },
      { samples: ['去年的存档，不再使用'] },
    ),
  }),
  { zh: '不检查的一组文件', en: 'Files left out' },
  { zh: '某些文件不检查某些规则，并写明原因。', en: 'Files in which some rules are not checked, and why.' },
  { samples: [{ files: ['old/**'], because: '去年的存档，不再使用' }] },
);

/** The file `.service-playbook.yaml`: how all playbooks beside and below it are checked. */
export const config = field(
  z.strictObject({
    rules: field(
      z.partialRecord(z.enum(ruleIds), ruleSetting).optional(),
      { zh: '规则级别', en: 'Rule levels' },
      {
        zh: '调整规则的级别，按规则编号写，并写明原因。某份手册自己写了的，以手册为准。',
        en: 'Changes the level of rules, each under its id and with the reason. What a playbook says itself goes first.',
      },
      { samples: [{ 'live/missing': { level: 'ignore', because: '本店不做直播' } }] },
    ),
    options: field(
      ruleOptions.optional(),
      { zh: '规则选项', en: 'Rule options' },
      {
        zh: '规则里的数字和词表，对所有手册生效。没写的用默认值。',
        en: 'Numbers and word lists of rules, for all playbooks. What is left out keeps its default.',
      },
      { samples: [{ 'disable/stale': { days: 60 } }] },
    ),
    ignores: field(
      z.array(configIgnore).optional(),
      { zh: '不检查的文件', en: 'Files left out' },
      {
        zh: '哪些文件不检查哪些规则，例如存档或草稿。',
        en: 'Which rules are not checked in which files, such as archives or drafts.',
      },
      { samples: [[{ files: ['old/**'], because: '去年的存档，不再使用' }]] },
    ),
    words: field(
      z
        .strictObject({
          disabled: field(
            z.array(z.string().min(1)).optional(),
            { zh: '不用的词库', en: 'Disabled' },
            {
              zh: '不用哪些词库，写文件名（不带 .yaml），自带的和自己的都可以。用命令 service-playbook words 看有哪些。',
              en: 'The packs that are not used, by the names of their files without .yaml, ours and yours. The command service-playbook words lists them.',
            },
            { samples: [['secret']], words: true },
          ),
        })
        .optional(),
      { zh: '词库', en: 'Word packs' },
      {
        zh: '哪些词库不用。自己的词库放在手册旁边或上层的 words 文件夹里，一放就用上。',
        en: 'Which word packs are not used. Packs of your own, in a folder words beside the playbooks or above them, are used as soon as they are there.',
      },
      { samples: [{ disabled: ['secret'] }] },
    ),
    baseline: field(
      z.string().min(1).optional(),
      { zh: '已知问题清单', en: 'Baseline' },
      {
        zh: '一份已知问题的清单（JSON），从本配置所在的文件夹算起。清单里的缺漏不再报告，只报告新出现的。用命令 service-playbook check --write-baseline 生成。',
        en: 'A list of known findings (JSON), counted from the folder of this file. Gaps in it are not reported, only new ones are. Made by service-playbook check --write-baseline.',
      },
      { samples: ['.service-playbook-baseline.json'] },
    ),
  }),
  { zh: '检查配置', en: 'Check configuration' },
  {
    zh: '放在手册旁边或上层文件夹里的 .service-playbook.yaml：里面的设置对这个文件夹和下层的所有手册生效。',
    en: 'The file .service-playbook.yaml beside the playbooks or above them: its settings hold for every playbook in and below its folder.',
  },
);

export type Config = z.infer<typeof config>;
