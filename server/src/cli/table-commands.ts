import type { TableCommand } from './at-once';
import { diffCommand } from './commands/diff';
import { driftCommand } from './commands/drift';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { mcpCommand } from './commands/mcp';
import { openCommand } from './commands/open';
import { printCommand } from './commands/print';
import { rosterCommand } from './commands/roster';
import type { Command } from './playbook-commands';

/** The commands that read or write tables, or may be asked to: a bundle of their own, so that a check starts without it. */
export const tableCommands: Readonly<Record<TableCommand, Command>> = {
  roster: rosterCommand,
  import: importCommand,
  export: exportCommand,
  drift: driftCommand,
  diff: diffCommand,
  approve: async (...given) => (await import('./commands/approve')).approveCommand(...given),
  release: async (...given) => (await import('./commands/release')).releaseCommand(...given),
  print: printCommand,
  mcp: mcpCommand,
  open: openCommand,
};
