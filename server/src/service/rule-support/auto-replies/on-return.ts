import type { Text } from '../../../../../schemas/text';

/** What a reply that is sent with nobody on shift may promise, whenever someone is back. */
export const onReturn: Text = {
  zh: '客服回来后按先后顺序回复您',
  en: 'we will answer as soon as someone is back',
};
