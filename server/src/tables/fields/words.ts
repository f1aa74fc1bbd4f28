import type { Text } from '../../../../schemas/text';

/** The words of the editor of one value. */
export const fieldWords = {
  keys: { zh: '回车写进手册，Esc 放弃', en: 'Enter writes it into the playbook, Esc discards' },
  keysLong: {
    zh: '回车写进手册，Shift+回车换行，Esc 放弃',
    en: 'Enter writes it into the playbook, Shift+Enter breaks the line, Esc discards',
  },
  from: {
    zh: '写在共用手册“{base}”里。在这里改，只改本店的。',
    en: 'Written in the shared playbook “{base}”. A change here is this shop’s alone.',
  },
} as const satisfies Record<string, Text>;
