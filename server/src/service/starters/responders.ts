import type { Playbook } from '../../../../schemas/playbook';
import type { Disable } from '../../../../schemas/sections/disable';
import type { Locale } from '../../../../schemas/text';

export type OtherResponder = NonNullable<Disable['other_responders']>[number];

/** Other features that may answer customers automatically, and their menu paths as of 2024. */
export function usualResponders(
  platform: Playbook['shop']['platform'],
  language: Locale,
): readonly OtherResponder[] {
  return platform === 'other' ? anywhere[language] : onDouyin[language];
}

const onDouyin: Readonly<Record<Locale, readonly OtherResponder[]>> = {
  zh: [
    { name: '企业号的私信自动回复', where: ['企业服务中心', '消息管理'] },
    { name: '店铺号的私信自动回复', where: ['创作者服务中心'] },
    { name: '会话开头的问题列表' },
  ],
  en: [
    {
      name: 'Private-message replies of the enterprise account',
      where: ['Enterprise service centre', 'Messages'],
    },
    {
      name: 'Private-message replies of the shop account',
      where: ['Creator service centre'],
    },
    { name: 'The question list at the start of a chat' },
  ],
};

const anywhere: typeof onDouyin = {
  zh: [{ name: '店铺账号的私信自动回复' }, { name: '会话开头的问题列表' }],
  en: [
    { name: 'Private-message replies of the shop’s account' },
    { name: 'The question list at the start of a chat' },
  ],
};
