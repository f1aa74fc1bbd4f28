import { element } from '../form/webview/element';

/** A tab and what it shows. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

/** A row of tabs, one of which is shown. */
export interface Tabs {
  shown(): string;
  show(name: string): void;
}

/**
 * Makes tabs by the ARIA pattern: one of them is in the order of Tab, arrows, Home and End go to the others.
 * @param changed is told of the one that is shown now
 */
export function makeTabs(
  list: HTMLElement,
  panels: HTMLElement,
  tabs: readonly Tab[],
  changed: (name: string) => void,
): Tabs {
  let now = tabs[0]!.name;
  const buttons = tabs.map(({ name, label }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${name}`,
        'aria-controls': `panel-${name}`,
        onclick: () => show(name),
      },
      label,
    ),
  );
  for (const { name, panel } of tabs) {
    panel.id = `panel-${name}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${name}`);
  }
  const show = (name: string) => {
    now = name;
    tabs.forEach((tab, index) => {
      const isShown = tab.name === name;
      tab.panel.hidden = !isShown;
      buttons[index]!.setAttribute('aria-selected', String(isShown));
      buttons[index]!.tabIndex = isShown ? 0 : -1;
    });
    changed(name);
  };
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ name }) => name === now);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = (next + tabs.length) % tabs.length;
    show(tabs[index]!.name);
    buttons[index]!.focus();
  });
  list.replaceChildren(...buttons);
  panels.replaceChildren(...tabs.map(({ panel }) => panel));
  return { shown: () => now, show };
}
