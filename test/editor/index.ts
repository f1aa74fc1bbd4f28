/** What the extension host runs: every suite of this folder, in one mocha. */
import type MochaClass from 'mocha';

type MochaModule = typeof MochaClass & { readonly Mocha?: typeof MochaClass };

/** Called by the extension host, which takes a rejection as a failed run. */
export async function run(): Promise<void> {
  const loaded = (await import('mocha')) as unknown as MochaModule & { readonly default?: MochaModule };
  const Mocha = loaded.Mocha ?? loaded.default?.Mocha ?? loaded.default ?? loaded;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: process.env.SERVICE_PLAYBOOK_REPORTER });
  // `describe` and `it` become globals here, hence the suites are loaded afterwards.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites');
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} of the editor's tests failed`);
}
