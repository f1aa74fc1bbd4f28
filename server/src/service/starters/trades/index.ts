import { beauty } from './beauty';
import { booksAndToys } from './books-and-toys';
import { clothes } from './clothes';
import { electronics } from './electronics';
import { food } from './food';
import { fresh } from './fresh';
import { home } from './home';
import { other } from './other';
import { services } from './services';
import type { Trade } from './trade';

export type { Trade } from './trade';

/** The trades for which a new playbook has texts of its own, as they are offered; the last is any other. */
export const trades: readonly Trade[] = [
  ...[clothes, food, beauty, electronics, home],
  ...[fresh, booksAndToys, services, other],
];

/** The trade with an id; any other where there is none. */
export const tradeOf = (id: string | undefined): Trade => trades.find((trade) => trade.id === id) ?? other;
