import type { CalledTool } from '../protocol';
import { checkInput } from './read-input';
import { type Tool, type ToolContext, ToolRefusal } from './tool';

/** Calls a tool by its name. */
export async function callTool(
  tools: readonly Tool[],
  name: string,
  input: unknown,
  context: ToolContext,
): Promise<CalledTool> {
  const tool = tools.find((one) => one.name === name);
  if (!tool)
    return { refusal: `There is no tool “${name}”: there are ${tools.map((one) => one.name).join(', ')}.` };
  try {
    return { answer: await tool.call(checkInput(input, tool.input), context) };
  } catch (error) {
    if (error instanceof ToolRefusal) return { refusal: error.message };
    throw error;
  }
}
