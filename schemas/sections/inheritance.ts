import { z } from 'zod';
import { field } from '../meta';

const path = () => z.string().min(1).meta({ base: true });

/** The files that a playbook builds on. */
export const extended = field(
  z.union([path(), z.array(path()).min(1)]).optional(),
  { zh: '沿用哪份手册', en: 'Builds on' },
  {
    zh: '几家店共用的话术、规则、人员写在另一份手册（共用手册）里，这里写它的位置，从这个文件所在的文件夹算起。这份手册只写本店不一样的地方，写了的以本店为准，没写的照共用手册。编号一样的条目合成一条，别的条目加上去；没有编号的列表（例如几个关键词）整个换掉。不要的，条目把编号写进 without，别的写 null；空列表 [] 去不掉有编号的条目。读不懂的不算，先照共用手册。可以写几份，后面的优先。',
    en: 'The shared playbook that holds what several shops have in common: its path, seen from the folder of this file. This playbook then says only what is different here; for the rest the shared playbook counts. Entries with the same id become one, others are added; a list without ids, of keywords for example, is replaced as a whole. To leave something out, name an entry in without and write null for anything else; an empty list takes no entries away. What cannot be read changes nothing. Several may be listed; a later one counts before an earlier one.',
  },
  { samples: ['./base.playbook.yaml'], rare: true, file: true },
);

export const without = field(
  z.array(z.string().min(1).meta({ ofBases: true })).optional(),
  { zh: '不沿用的条目', en: 'Not taken over' },
  {
    zh: '共用手册里有、本店不用的条目，写它们的编号。',
    en: 'The ids of entries that the shared playbook has and this shop does not use.',
  },
  { samples: [['cash-on-delivery']], rare: true },
);

export const shared = field(
  z.boolean().optional(),
  { zh: '共用手册', en: 'Shared playbook' },
  {
    zh: '写 true，表示这个文件是给各店沿用的，本身不是一家店：不检查它缺什么，只检查写了的对不对。',
    en: 'true says that this file is there for shops to build on, and is no shop of its own: what it says is checked, what it lacks is not.',
  },
  { samples: [true], rare: true },
);
