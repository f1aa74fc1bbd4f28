/** The language server of VS Code's YAML extension, from the npm registry. */
import { join } from 'node:path';
import { packageFolder } from './npm-install.mjs';

/** @returns {Promise<string>} the path of its program */
export async function yamlServer() {
  return join(await packageFolder('yaml-language-server', '2.0.0'), 'bin/yaml-language-server');
}
