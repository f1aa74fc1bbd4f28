import type { App } from './app';
import { followText } from './follow-text';
import { importPanel } from './import-panel';
import { keptTicks } from './kept-ticks';
import { shownPages } from './page-kinds';
import { type PagePanel, pagePanel } from './page-panel';
import { makeTabs } from './tabs';

/** The pages beside the text. */
export interface Pages {
  /** Asks for the page in sight again: the text has changed. */
  refresh(): void;
  /** The caret stands on another line, from 0. */
  caret(line: number): void;
  show(name: string): void;
}

/**
 * Makes the pages, each of which is begun when it is first shown.
 * @param showText shows the text, where only one of both is in sight
 */
export function makePages(
  app: App,
  places: { tabs: HTMLElement; panels: HTMLElement },
  showText: () => void,
): Pages {
  const begun = new Set<string>();
  const panels = new Map<string, PagePanel>();
  const follow = followText(app.view, (message) => shownPanel()?.post(message));
  const isShown = (name: string) => tabs?.shown() === name && places.panels.checkVisibility();
  const host = { app, ticks: keptTicks(), follow, isShown, showText };
  let chooseTables: ((adds: boolean) => Promise<void>) | undefined;
  const shown = shownPages.map((page) => {
    const panel = pagePanel(page, { ...host, choose: (adds) => void chooseTables?.(adds) });
    panels.set(page.name, panel);
    const label = app.say(page.name);
    if (!page.needsTables) return { name: page.name, label, panel: panel.element };
    begun.add(page.name);
    const whole = importPanel(app, panel.element, (tables) => panel.start(tables));
    chooseTables = whole.choose;
    return { name: page.name, label, panel: whole.element };
  });
  const changed = (name: string) => {
    if (begun.has(name)) return panels.get(name)?.refresh();
    begun.add(name);
    panels.get(name)?.start();
  };
  const tabs = makeTabs(places.tabs, places.panels, shown, changed);
  const shownPanel = () => {
    const page = shownPages.find(({ name }) => name === tabs.shown());
    return page?.follows ? panels.get(page.name) : undefined;
  };
  tabs.show(shownPages[0]!.name);
  return {
    refresh: () => panels.get(tabs.shown())?.refresh(),
    caret: (line) => shownPanel()?.post({ type: 'caret', line }),
    show: (name) => tabs.show(name),
  };
}
