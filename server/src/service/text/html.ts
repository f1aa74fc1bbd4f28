/** HTML that is safe to show: made by `html` alone, so that every value in it has been escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What a template takes: texts and numbers are escaped, HTML is not, and nothing at all leaves nothing. */
export type HtmlValue = string | number | Html | false | null | undefined | readonly HtmlValue[];

export const nothing = new Html('');

/**
 * A template of HTML. Values may stand in text and inside quoted attributes, nowhere else: the names of tags and
 * attributes are the template's own.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((before, string, index) => before + written(values[index - 1]) + string));
}

/** A text with `<br>` where its lines end. */
export function lines(text: string): Html {
  return new Html(
    text
      .split(/\r\n?|\n/)
      .map(escape)
      .join('<br>'),
  );
}

/** Values with something between each two of them. */
export function join(values: readonly HtmlValue[], between: HtmlValue): Html {
  return new Html(values.map(written).join(written(between)));
}

/** A value as the HTML that it stands for. */
export function written(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escape(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char]!);
