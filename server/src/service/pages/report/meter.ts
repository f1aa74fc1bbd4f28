import { type Locale, say } from '../../../../../schemas/text';
import { type Html, html } from '../../text/html';
import { words } from './words';

/** A score from 0 to 100 as a bar. */
export const meter = (score: number, locale: Locale): Html =>
  html`<meter
    class="sp-meter"
    min="0"
    max="100"
    low="60"
    high="90"
    optimum="100"
    value="${score}"
    aria-label="${say(words.score, locale)}"
  >
    ${score}
  </meter>`;
