import { makeTicks, type Ticks } from '../preview/ticks';
import { keepValue, keptValue } from './storage';

/** The ticks of checklists, kept in this browser as far as it keeps anything. */
export function keptTicks(): Ticks {
  const values = new Map<string, unknown>();
  const address = (key: string) => `service-playbook.${key}`;
  return makeTicks({
    get: <T>(key: string, or?: T): T => {
      if (!values.has(key)) values.set(key, keptValue(address(key)));
      return (values.get(key) ?? or) as T;
    },
    update: async (key: string, value: unknown) => {
      // Where nothing keeps them they last as long as the page is open.
      values.set(key, value);
      keepValue(address(key), value);
    },
  });
}
