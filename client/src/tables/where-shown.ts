import { ViewColumn } from 'vscode';
import type { CommandHost } from '../command-host';

/** Where a page is shown: beside the text; asked for from a page, as another tab there. It is worked with, so it gets the focus. */
export const whereShown = ({ panels }: CommandHost) => ({
  viewColumn: panels.active()?.panel.viewColumn ?? ViewColumn.Beside,
  preserveFocus: false,
});
