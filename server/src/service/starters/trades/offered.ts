import type { Locale } from '../../../../../schemas/text';
import type { OfferedTrade } from '../../../protocol';
import { trades } from './index';

/** The trades in their order, any other last. */
export const offeredTrades = (locale: Locale): OfferedTrade[] =>
  trades.map(({ id, name, about, icon }) => ({ id, name: name[locale], about: about[locale], icon }));
