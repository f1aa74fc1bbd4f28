/** A text whose placeholders have lost their fallbacks, as workbenches have them that know none. */
export const withoutFallbacks = (text: string): string =>
  text.replace(/\{\{([^{}|\n]+)\|[^{}\n]*\}\}/g, '{{$1}}');
