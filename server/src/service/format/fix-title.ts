import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Fix } from './finding';

/** The title of a fix as users see it; that of a draft says that it is one. */
export function fixTitle({ kind, title, data }: Fix, locale: Locale): string {
  const own = say(title, locale, data);
  return kind === 'draft' ? say(drafted, locale, { own }) : own;
}

const drafted: Text = { zh: '{own}（起草，待店里确认）', en: '{own} (a draft for the shop to confirm)' };
