import { cellText } from './decode-text';
import type { XmlHandlers } from './walk-xml';

/** Collects the text of a string item (`si` or `is`): its runs together, without the phonetic readings above them. */
export interface StringItem extends Required<Pick<XmlHandlers, 'open' | 'close' | 'text'>> {
  readonly reset: () => void;
  readonly value: () => string;
}

export function stringItem(): StringItem {
  let collected = '';
  let isInText = false;
  let isPhonetic = false;
  return {
    open: (name) => {
      if (name === 't') isInText = true;
      if (name === 'rPh') isPhonetic = true;
    },
    close: (name) => {
      if (name === 't') isInText = false;
      if (name === 'rPh') isPhonetic = false;
    },
    text: (text) => {
      if (isInText && !isPhonetic) collected += text;
    },
    reset: () => {
      collected = '';
      isInText = false;
      isPhonetic = false;
    },
    value: () => cellText(collected),
  };
}
