import { readdirSync, readFileSync } from 'node:fs';
import type { Worker } from 'playwright-core';
import type { Editor } from './harness';
import { until } from './look';

/** The language servers that were started with a variable in their environment; none where the system has no `/proc`. */
export function serversWith(variable: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => held(id, 'environ').includes(variable) && held(id, 'cmdline').includes('dist/server.js'))
    .map(Number);
}

/** The worker in which the server of a web extension runs. @param ended another one, which answers nothing any more */
export async function workerOf({ page }: Editor, ended?: Worker): Promise<Worker> {
  for (const worker of page.workers())
    if (worker !== ended && (await worker.evaluate(() => 'servicePlaybook' in self).catch(() => false)))
      return worker;
  throw new Error(`no server among ${page.workers().length} workers`);
}

/** A file of a process, which may have ended or be somebody else's. */
function held(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Clicks the button of the message that the server does not answer. */
export async function clickRestart({ page }: Editor): Promise<void> {
  const message = page.locator('.notifications-center .notification-list-item', {
    hasText: 'has not answered for 20 seconds',
  });
  await until('the message', async () => {
    // The editor under test shows none beside the bell.
    if (!(await page.locator('.notifications-center.visible').isVisible()))
      await page.locator('[id="status.notifications"] a').click();
    return (await message.count()) > 0;
  });
  await message.hover();
  await message.locator('.monaco-button', { hasText: 'Restart the check' }).click();
}

/** Writes a line at the end of the file at hand, about which something is to be told. */
export async function writeLine(editor: Editor, line: string): Promise<void> {
  await editor.page.locator('.editor-instance .view-lines').first().click();
  await editor.press('Control+End');
  await editor.type(`\n${line}\n`);
}
