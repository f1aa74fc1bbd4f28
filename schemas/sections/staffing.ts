import { z } from 'zod';
import { field, oneOf } from '../meta';
import { duration, id } from '../scalars';
import { load, targets } from './staffing/load';
import { minimum, shift, timeOff } from './staffing/shifts';
import { assessment, standards, training } from './staffing/standards';
import { teamMember } from './staffing/team';

export * from './staffing/load';
export * from './staffing/shifts';
export * from './staffing/standards';
export * from './staffing/team';

export const backup = field(
  z.strictObject({
    member: field(
      id().optional(),
      { zh: '客服编号', en: 'Team member' },
      { zh: '团队里的人，写 team 里的编号。', en: 'Someone of the team, by the id in team.' },
      { samples: ['a-jie'], refersTo: 'member' },
    ),
    name: field(
      z.string().min(1).optional(),
      { zh: '姓名', en: 'Name' },
      {
        zh: '不在团队里的人写名字，例如店主。',
        en: 'The name of someone outside the team, such as the shop owner.',
      },
      { samples: ['店主 老周'] },
    ),
    when: field(
      z.string().min(1).optional(),
      { zh: '什么时候', en: 'When' },
      { zh: '出现什么情况时请他顶上。', en: 'What has to happen before this person is called.' },
      { samples: ['排队超过 10 人'] },
    ),
    within: field(
      duration().optional(),
      { zh: '多久到岗', en: 'There within' },
      { zh: '叫到之后多久能开始接待。', en: 'How soon after the call this person can start.' },
      { samples: ['30m'] },
    ),
  }),
  { zh: '后备', en: 'Backup' },
  { zh: '人手不够时谁来顶上。', en: 'Who steps in when hands are short.' },
  { labelledBy: ['name', 'member'] },
);

const backupMember = field(
  id(),
  { zh: '客服编号', en: 'Team member' },
  { zh: '团队里的人，写 team 里的编号。', en: 'Someone of the team, by the id in team.' },
  { samples: ['a-jie'], refersTo: 'member' },
);

export const staffing = field(
  z.strictObject({
    team: field(
      z.array(teamMember).optional(),
      { zh: '团队', en: 'Team' },
      { zh: '所有接待顾客的人，一人一条。', en: 'Everyone who serves customers, one entry each.' },
      { samples: [[{ id: 'xiao-lin', name: '小林', level: 'senior', concurrent_chats: 3 }]], guide: 'G2' },
    ),
    shifts: field(
      z.array(shift).optional(),
      { zh: '班次', en: 'Shifts' },
      {
        zh: '每周怎么轮班。所有接待时间都要有人。',
        en: 'The weekly roster. Somebody must be there in all open hours.',
      },
      {
        samples: [[{ id: 'early', days: 'mon-fri', time: '08:30-17:30', members: ['xiao-lin'] }]],
        guide: 'G2',
      },
    ),
    time_off: field(
      z.array(timeOff).optional(),
      { zh: '请假', en: 'Time off' },
      { zh: '谁哪几天不在，由谁顶班。', en: 'Who is away on which days, and who covers.' },
      { samples: [[{ member: 'xiao-lin', from: '2026-12-24', to: '2026-12-26', cover: 'a-jie' }]] },
    ),
    minimum: field(
      z.array(minimum).optional(),
      { zh: '最低在岗', en: 'Minimum staffing' },
      { zh: '哪些时间至少要有几个人。', en: 'How many people there must be at which times.' },
      { samples: [[{ days: 'mon-sun', time: '19:00-23:00', heads: 2 }]], guide: 'G2' },
    ),
    load: load.optional(),
    targets: targets.optional(),
    standards: standards.optional(),
    training: field(
      z.array(training).optional(),
      { zh: '培训', en: 'Training' },
      { zh: '定期学什么。', en: 'What is learnt, and how often.' },
      { samples: [[{ topic: '退换货流程', every: '30d', who: '全体客服' }]], guide: 'G2' },
    ),
    assessment: assessment.optional(),
    backup: field(
      z.array(oneOf([backupMember, backup])).optional(),
      { zh: '后备人员', en: 'Backup' },
      {
        zh: '忙不过来或有人缺勤时谁来顶。团队里的人直接写编号，其他人写 name。',
        en: 'Who steps in when hands are short. An id is enough for the team; give others a name.',
      },
      { samples: [['a-jie', { name: '店主 老周', when: '排队超过 10 人' }]], guide: 'G2' },
    ),
  }),
  { zh: '人员与排班', en: 'Staffing' },
  {
    zh: '谁来接待、怎么排班、按什么标准、怎么培训和考核。',
    en: 'Who serves, in which shifts, to what standard, and how they are trained and assessed.',
  },
  { guide: 'G2' },
);

export type Staffing = z.infer<typeof staffing>;
export type Backup = z.infer<typeof backup>;
