/** The order of names as people count: shop 20 stands before shop 100. */
export const naturalOrder = new Intl.Collator(undefined, { numeric: true }).compare;
