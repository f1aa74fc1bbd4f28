/** Whether something of a page has the keyboard: the page itself does, and not the text beside it. */
export const hasKeyboard = (element: Element): boolean =>
  document.hasFocus() && element.contains(document.activeElement);

/** Whether a page has the keyboard, and what it was in is gone. */
export const hasLostKeyboard = (): boolean => document.hasFocus() && document.activeElement === document.body;
