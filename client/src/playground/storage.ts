/** A storage of the browser, asked for each time: where a browser allows none, already that fails. */
type Place = () => Storage;

const lasting: Place = () => localStorage;

/** A text that this browser has kept; undefined where it has none. */
export function keptText(key: string, place: Place = lasting): string | undefined {
  try {
    return place().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text for the next time, as far as the browser keeps anything; false where it does not. */
export function keepText(key: string, text: string, place: Place = lasting): boolean {
  try {
    place().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** A value that this browser has kept as JSON; undefined where it has none that can be read. */
export function keptValue(key: string, place: Place = lasting): unknown {
  try {
    return JSON.parse(keptText(key, place) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON; false where the browser does not. */
export const keepValue = (key: string, value: unknown, place: Place = lasting): boolean =>
  keepText(key, JSON.stringify(value ?? null), place);
