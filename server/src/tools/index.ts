import { checkPlaybook } from './check-playbook';
import { comparePlaybooks } from './compare-playbooks';
import { explainRule } from './explain-rule';
import { findReply } from './find-reply';
import { proposeEdit } from './propose-edit';
import { simulateMessage } from './simulate-message';
import type { Tool } from './tool';

export { callTool } from './call-tool';
export { type OpenPlaybook, type Tool, type ToolContext, ToolRefusal } from './tool';

/** The tools that agents may call, six at most: their descriptions are read with every question. */
export const tools: readonly Tool[] = [
  checkPlaybook,
  explainRule,
  simulateMessage,
  comparePlaybooks,
  findReply,
  proposeEdit,
];
