import { workspace } from 'vscode';
import { languageId } from './language-id';

/** Matches the playbooks of a workspace: `playbook.yaml`, `playbook.yml`, `*.playbook.yaml` and `*.playbook.yml`. */
export const playbookFiles = '**/{playbook,*.playbook}.{yaml,yml}';

/** Whether a file is one of them by its name, where nothing searches for the pattern. */
export const isPlaybookName = (name: string): boolean => /(?:^|\.)playbook\.ya?ml$/.test(name);

/** What is said of playbooks whose language is YAML: nothing, everything, or all but what the YAML extension says by our JSON Schema. */
export type YamlFiles = 'off' | 'all' | 'gaps';

/** As it was when the window was loaded: a client keeps its documents. */
export const yamlFiles = workspace.getConfiguration('servicePlaybook').get<YamlFiles>('yamlFiles', 'off');

/**
 * The document selector of playbooks, whatever the scheme: a disk, an untitled buffer, a repository on the web. Where it is
 * asked for, also those that are left to YAML in spite of their names.
 */
export const selector = [
  { language: languageId },
  ...(yamlFiles === 'off' ? [] : [{ language: 'yaml', pattern: playbookFiles }]),
];
