import { callToolRequest } from './protocol';
import type { Requests } from './requests';
import type { Session } from './session';
import { callTool, ToolRefusal, tools } from './tools';

/** Registers the handler of calls of tools by agents in the editor: about files that the editor has opened. */
export function attachTools(session: Session, { answer }: Requests): void {
  session.connection.onRequest(callToolRequest, async ({ name, input, files }, token) => {
    const open = async (file: string) => {
      const analysis = session.snapshot(files[file] ?? '');
      if (!analysis) throw new ToolRefusal(`“${file}” is no playbook of this workspace.`);
      return { file, analysis, settings: await session.checkSettings(analysis) };
    };
    const context = { open, tables: session.tables, locale: session.locale(), now: () => Date.now() };
    const failed = (error: unknown) => {
      session.connection.console.error(`tool ${name}: ${String(error)}`);
      return { refusal: 'The tool failed; the server’s log tells why.' };
    };
    const request = { name: 'tool', token, fallback: Promise.resolve({ refusal: '' }) };
    return answer(request, () => callTool(tools, name, input, context).catch(failed));
  });
}
