/** The classes that rules ask for in every text. A text that can hold none of them is looked at once and not kept. */
export const asked = [
  'absolute_claim',
  'any_secret',
  'blank',
  'contact',
  'deal',
  'other_shop',
  'overpay',
  'praise',
  'promise',
  'review_change',
  'rude',
  'secret_request',
  'superlative',
  'told_figures',
  'vow',
] as const;
