/** A shop and the playbook that it builds on, and an editor that watches both. */
export const base = `playbook: 1
shared: true
priority:
  categories:
    - id: complaint
      name: 投诉
quick_replies:
  - id: ship
    title: 发货
    text: 48 小时内发货
`;
export const shop = `playbook: 1
extends: ./base.playbook.yaml
shop:
  name: 小满
decision:
  smart_service: disabled
priority:
  default: complaint
`;

export const watching = {
  textDocument: { diagnostic: {} },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};
