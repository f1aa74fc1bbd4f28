import { makeTicks, type Ticks } from '../preview/ticks';

/** The ticks of checklists, kept in this browser as far as it keeps anything. */
export function keptTicks(): Ticks {
  const values = new Map<string, unknown>();
  const address = (key: string) => `service-playbook.${key}`;
  return makeTicks({
    get: <T>(key: string, or?: T): T => {
      if (!values.has(key)) values.set(key, read(address(key)));
      return (values.get(key) ?? or) as T;
    },
    update: async (key: string, value: unknown) => {
      values.set(key, value);
      try {
        localStorage.setItem(address(key), JSON.stringify(value ?? null));
      } catch {
        // They are kept as long as the page is open.
      }
    },
  });
}

function read(address: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(address) ?? 'null');
  } catch {
    return undefined;
  }
}
