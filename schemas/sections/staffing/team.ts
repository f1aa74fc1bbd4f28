import { z } from 'zod';
import { choice, field } from '../../meta';
import { date, id, language } from '../../scalars';
import { channel } from '../shop';

export const memberLevel = choice({
  junior: { zh: '新手', en: 'Junior' },
  regular: { zh: '熟手', en: 'Regular' },
  senior: { zh: '资深', en: 'Senior' },
  lead: { zh: '组长', en: 'Lead' },
});

export const teamMember = field(
  z.strictObject({
    id: field(
      id(),
      { zh: '编号', en: 'Id' },
      { zh: '这位客服的编号，排班和分配都用它。', en: 'What shifts and assignments call this person.' },
      { samples: ['xiao-lin'], defines: 'member' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '姓名', en: 'Name' },
      { zh: '大家怎么称呼这位同事。', en: 'What colleagues call this person.' },
      { samples: ['小林'] },
    ),
    role: field(
      z.string().min(1).optional(),
      { zh: '岗位', en: 'Role' },
      {
        zh: '负责哪一块，例如售前、售后、组长。',
        en: 'What the person does, such as pre-sales or after-sales.',
      },
      { samples: ['售后客服'], guide: 'G2' },
    ),
    skills: field(
      z.array(z.string().min(1)).optional(),
      { zh: '擅长', en: 'Skills' },
      {
        zh: '能处理哪些问题。咨询分配和最低在岗人数都按这里的词来找人。',
        en: 'What the person can handle. Assignment and minimum staffing look for these words.',
      },
      { samples: [['refund', 'complaint']], guide: 'G2', words: true },
    ),
    level: field(
      memberLevel.optional(),
      { zh: '资历', en: 'Level' },
      {
        zh: '有多熟练。简单咨询给新手，投诉给资深的同事。',
        en: 'How experienced the person is: simple questions to juniors, complaints to seniors.',
      },
      { samples: ['senior'], guide: 'G2' },
    ),
    concurrent_chats: field(
      z.number().int().min(1).max(50).optional(),
      { zh: '同时接待数', en: 'Chats at a time' },
      {
        zh: '一个人同时接几位顾客。一般 2 到 3 位，处理投诉的只接 1 位。',
        en: 'How many customers at once. Two or three is usual; one for whoever handles complaints.',
      },
      { samples: [3], fallback: 2 },
    ),
    languages: field(
      z.array(language()).optional(),
      { zh: '语言', en: 'Languages' },
      { zh: '能用哪些语言回复。', en: 'The languages this person answers in.' },
      { samples: [['zh', 'en']] },
    ),
    channels: field(
      z.array(channel).optional(),
      { zh: '负责渠道', en: 'Channels' },
      {
        zh: '在哪些渠道接待，不写就是全部。',
        en: 'The channels this person serves; all of them unless you say otherwise.',
      },
      { samples: [['im', 'live_comment']], words: true },
    ),
    joined: field(
      date().optional(),
      { zh: '入职日期', en: 'Joined on' },
      {
        zh: '哪天开始接待，方便安排新人培训。',
        en: 'The first day of service, to plan the training of newcomers.',
      },
      { samples: ['2026-09-01'] },
    ),
    note: field(
      z.string().min(1).optional(),
      { zh: '备注', en: 'Note' },
      { zh: '排班时要记得的事。', en: 'What to remember when planning shifts.' },
      { samples: ['周三晚上不排班'] },
    ),
  }),
  { zh: '客服', en: 'Team member' },
  { zh: '一位接待顾客的同事。', en: 'One person who serves customers.' },
  { labelledBy: ['name', 'id'], detailedBy: ['role'] },
);
export type TeamMember = z.infer<typeof teamMember>;
