import { defineOptions, words } from '../../option';

export const replyOffPlatformContact = defineOptions(
  { zh: '站外联系方式', en: 'Contacts off the platform' },
  {
    allow: words({
      title: { zh: '允许的写法', en: 'Allowed' },
      description: {
        zh: '不当作站外联系方式的号码、网址或说法，例如平台自己的网址。',
        en: "Numbers, addresses or phrases that are no off-platform contact, such as the platform's own site.",
      },
      sample: ['douyin.com'],
    }),
  },
);
