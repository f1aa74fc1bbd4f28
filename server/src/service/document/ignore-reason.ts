import type { Text } from '../../../../schemas/text';

/** What stands in place of the reason in an ignore comment that an editor has just written. */
export const reasonToWrite: Text = { zh: '请在这里写原因', en: 'say why here' };

/** Whether the reason of an ignore comment is still the words that ask for one. */
export const isReasonToWrite = (reason: string): boolean =>
  Object.values(reasonToWrite).includes(reason.trim());
