import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { CalledTool } from '../protocol';
import type { Tool } from '../tools';

export interface Served {
  readonly tools: readonly Tool[];
  readonly version: string;
  /** What every model is told of this server. */
  readonly instructions: string;
  call(name: string, input: unknown): Promise<CalledTool>;
}

/** Serves tools over standard input and output (Model Context Protocol). Resolves when the client has gone. */
export async function serve({ tools, version, instructions, call }: Served): Promise<void> {
  const server = new Server(
    { name: 'service-playbook', version },
    { capabilities: { tools: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, input }) => ({
      name,
      description,
      inputSchema: { ...input, required: [...input.required] },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input = {} } }) => {
    const called = await call(name, input);
    if ('refusal' in called) return { isError: true, content: [{ type: 'text', text: called.refusal }] };
    return { content: [{ type: 'text', text: JSON.stringify(called.answer) }] };
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    // The transport does not tell when the client closes its end.
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
}
