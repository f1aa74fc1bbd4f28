import { z } from 'zod';
import { field } from '../meta';

const path = () => z.string().min(1).meta({ base: true });

/** The files that a playbook builds on. */
export const extended = field(
  z.union([path(), z.array(path()).min(1)]).optional(),
  { zh: '沿用哪份手册', en: 'Builds on' },
  {
    zh: '几家店共用的话术、规则、人员写在另一份手册（共用手册）里，这里写它的位置，从这个文件所在的文件夹算起。这份手册只写本店不一样的地方，写了的以本店为准：有编号的条目按编号对，别的整个换掉；空列表 [] 不加什么，写 null 表示本店不要；看不懂的不算，先照共用手册的。可以写几份，后面的优先。',
    en: 'The shared playbook that holds what several shops have in common: its path, seen from the folder of this file. This playbook then says only what is different here, and what it says counts: entries with ids are matched by id, anything else is replaced; an empty list of entries adds nothing, null takes away, and what cannot be read changes nothing. Several may be listed; a later one counts before an earlier one.',
  },
  { samples: ['./base.playbook.yaml'], rare: true, file: true },
);

export const without = field(
  z.array(z.string().min(1).meta({ ofBases: true })).optional(),
  { zh: '不沿用的', en: 'Not taken over' },
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
