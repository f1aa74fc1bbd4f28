/** Whether a file is a playbook by its name: `playbook.yaml`, `*.playbook.yaml`, and the same with `.yml`. */
export const isPlaybookName = (path: string): boolean => /(?:^|[\\/.])playbook\.ya?ml$/.test(path);
