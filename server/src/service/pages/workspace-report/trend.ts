import { type Locale, say } from '../../../../../schemas/text';
import type { ScoredVersion } from '../../../protocol';
import { type Html, html } from '../../text/html';
import { words } from './words';

/** The drawing's size, in its own units; it is stretched to the room that there is. */
const [WIDTH, HEIGHT] = [100, 24];
/** Room above and below, for the width of the line. */
const EDGE = 2;

/** The scores of earlier versions and of now as a line, and in words; nothing where there was none before. */
export function trend(history: readonly ScoredVersion[], score: number, locale: Locale): Html | false {
  const [first] = history;
  if (!first) return false;
  const text = say(words.change, locale, { date: first.date, from: first.score, to: score });
  return html`<span class="sp-trend"
    ><svg viewBox="${`0 0 ${WIDTH} ${HEIGHT}`}" preserveAspectRatio="none" aria-hidden="true">
      <polyline points="${pointsOf([...history.map((one) => one.score), score])}" /></svg
    ><small>${text}</small></span
  >`;
}

/** Scores from 0 to 100, evenly spread; the oldest on the left. */
function pointsOf(scores: readonly number[]): string {
  const step = WIDTH / (scores.length - 1);
  const height = HEIGHT - 2 * EDGE;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return scores
    .map((score, index) => `${round(index * step)},${round(EDGE + (height * (100 - score)) / 100)}`)
    .join(' ');
}
