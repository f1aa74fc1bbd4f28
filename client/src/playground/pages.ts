import type { App } from './app';
import { followText } from './follow-text';
import { formPanel } from './form-panel';
import { type ImportPanel, importPanel } from './import-panel';
import { keptTicks } from './kept-ticks';
import { shownPages } from './page-kinds';
import { pagePanel } from './page-panel';
import type { PagePanel, PanelHost } from './panel-host';
import { makeTabs } from './tabs';

/** The pages beside the text. */
export interface Pages {
  /** Asks for the page in sight again: the text has changed, or time has passed. */
  refresh(): void;
  /** The caret stands on another line, from 0. */
  caret(line: number): void;
}

/**
 * Makes the pages, each of which is begun when it is first shown.
 * @param editor what the pages may ask of the text's editor
 */
export function makePages(
  app: App,
  places: { tabs: HTMLElement; panels: HTMLElement },
  editor: Pick<PanelHost, 'save' | 'showText'>,
): Pages {
  const begun = new Set<string>();
  const panels = new Map<string, PagePanel>();
  const inSight = () => panels.get(tabs.shown());
  const follow = followText(app.view, (message) => inSight()?.follow?.(message));
  let tables: ImportPanel | undefined;
  const host: PanelHost = {
    ...{ app, ticks: keptTicks(), follow, ...editor },
    isShown: (name) => tabs.shown() === name && places.panels.checkVisibility(),
    choose: (adds) => void tables?.choose(adds),
    paste: (text) => {
      tabs.show('import');
      tables?.paste(text);
    },
  };
  const shown = shownPages.map((page) => {
    const { name } = page;
    const panel = 'request' in page ? pagePanel(page, host) : formPanel(page, host);
    panels.set(name, panel);
    const label = app.say(name);
    if (!('needsTables' in page)) return { name, label, panel: panel.element };
    begun.add(name);
    tables = importPanel(app, panel.element, (id) => panel.start(id));
    return { name, label, panel: tables.element };
  });
  const changed = (name: string) => {
    if (begun.has(name)) return panels.get(name)?.refresh();
    begun.add(name);
    panels.get(name)?.start();
  };
  const tabs = makeTabs(places.tabs, places.panels, shown, changed);
  tabs.show(shownPages[0]!.name);
  return {
    refresh: () => inSight()?.refresh(),
    caret: (line) => inSight()?.follow?.({ type: 'caret', line }),
  };
}
