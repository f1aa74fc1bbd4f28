import assert from 'node:assert/strict';
import { changeFile, diagnostics, documentSymbols, openFile, positionAt } from '../../../server/src/service';
import { hostileTexts } from './texts';

const settings = { today: '2026-11-22' };
const SIZE = 15_000;
/** What doubles may take 2.2 times as long, and garbage is collected now and then; what grows with the square takes 4 times. */
const MOST = 3.2;
/** What takes no longer is not looked at; seconds of the processor. */
const SHORT = 0.1;
const TRIES = 4;

/** Seconds of the processor from a text to its findings, its outline and its findings after an edit. */
function secondsFor(text: string): number {
  const started = process.cpuUsage();
  const file = openFile('file:///a.playbook.yaml', 1, text);
  diagnostics(file, settings, 'zh');
  documentSymbols(file, 'zh');
  // At the same kind of place whatever the length: what an edit breaks depends on where it falls.
  const half = Math.floor(text.length / 2);
  const middle = positionAt(file, Math.max(half, text.indexOf('\n', half)));
  diagnostics(changeFile(file, 2, [{ range: { start: middle, end: middle }, text: 'x' }]), settings, 'zh');
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

describe('a hostile text that is twice as long', function () {
  this.timeout(0);

  for (const { name, of } of hostileTexts)
    it(`takes about twice as long: ${name}`, () => {
      let least = Infinity;
      for (let nth = 0; nth < TRIES && least > MOST; nth++) {
        const twice = secondsFor(of(2 * SIZE));
        least = Math.min(least, twice < SHORT ? 0 : twice / secondsFor(of(SIZE)));
      }
      assert.ok(least <= MOST, `${least.toFixed(1)} times as long`);
    });
});
