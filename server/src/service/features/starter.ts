import type { Playbook } from '../../../../schemas/playbook';
import type { Locale } from '../../../../schemas/text';

/** Stand-in until the real one is written. */
export const starter = (shopName: string, _locale: Locale, _today: string): Playbook => ({
  playbook: 1,
  shop: { name: shopName },
});
