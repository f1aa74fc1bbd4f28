import type { Editor } from './harness';
import { until } from './look';

/** Loads the window again as it was left, as "Developer: Reload Window" does. */
export async function loadAgain({ page, runCommand }: Editor): Promise<void> {
  // A window saves what is open in it when it loses the focus, else only now and then.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    const saves = { begun: 0, ended: 0 };
    Object.assign(window, { saves });
    IDBDatabase.prototype.transaction = function (...given) {
      const made = transaction.apply(this, given);
      if (made.mode !== 'readwrite') return made;
      saves.begun++;
      for (const end of ['complete', 'error', 'abort']) made.addEventListener(end, () => saves.ended++);
      return made;
    };
    // It has lost it to a page already, where that was clicked, and only knows it by an event of its own.
    window.dispatchEvent(new Event('focus'));
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
  });
  // It may have saved all of it a moment ago. What changes now is saved after it, and tells that nothing is left.
  for (let times = 0; times < 2; times++) await runCommand('View: Toggle Primary Side Bar Visibility');
  await until('what is open to be saved', () =>
    page.evaluate(() => {
      const { saves } = window as unknown as { saves: { begun: number; ended: number } };
      return saves.begun > 0 && saves.begun === saves.ended;
    }),
  );
  await page.goto(withoutFile(page.url()));
}

/** The address that opens the window as it was left: one that names a file shows that file only. */
function withoutFile(address: string): string {
  const url = new URL(address);
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]') as [string, string][];
  url.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
  return url.href;
}
