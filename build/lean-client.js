// The language client's library without what our server never answers: an editor's features of other kinds of languages,
// and two helpers that can do far more than is asked of them here. A third of the client's code in the package.
const { join } = require('node:path');

/** Modules of the library, each the home of one feature, and the class that it exports. */
const unused = {
  callHierarchy: 'CallHierarchyFeature',
  colorProvider: 'ColorProviderFeature',
  declaration: 'DeclarationFeature',
  implementation: 'ImplementationFeature',
  inlineCompletion: 'InlineCompletionItemFeature',
  inlineValue: 'InlineValueFeature',
  linkedEditingRange: 'LinkedEditingFeature',
  signatureHelp: 'SignatureHelpFeature',
  textDocumentContent: 'TextDocumentContentFeature',
  typeDefinition: 'TypeDefinitionFeature',
  typeHierarchy: 'TypeHierarchyFeature',
};

/** A feature that tells the server nothing and does nothing. */
const idle = `class {
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}`;

/** The library asks this one which documents are cells, and hears of those that it opens. */
const notebook = `
const { NotebookDocumentSyncRegistrationType } = require('vscode-languageserver-protocol');
exports.NotebookDocumentSyncFeature = class extends ${idle} {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = NotebookDocumentSyncRegistrationType;
  register() {}
  unregister() {}
  handles() { return false; }
};
for (const event of ['onOpen', 'onChange', 'onSave', 'onClose'])
  exports.NotebookDocumentSyncFeature.prototype[event + 'NotificationSent'] = () => ({ dispose() {} });`;

/** The editor itself starts no extension whose \`engines.vscode\` it does not meet. */
const versions = 'module.exports = (version) => ({ version });';

/** @type {import('esbuild').Plugin} */
const leanClient = {
  name: 'lean client',
  setup(build) {
    const features = new RegExp(
      `[\\\\/]vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${Object.keys(unused).join('|')}|notebook)\\.js$`,
    );
    build.onLoad({ filter: features }, ({ path }) => {
      const name = features.exec(path)?.[1] ?? '';
      const feature = unused[/** @type {keyof typeof unused} */ (name)];
      return { contents: feature ? `exports.${feature} = ${idle};` : notebook };
    });
    build.onLoad({ filter: /[\\/]semver[\\/]functions[\\/](parse|satisfies)\.js$/ }, () => ({
      contents: versions,
    }));
    build.onResolve({ filter: /^minimatch$/ }, () => ({ path: join(__dirname, 'plain-globs.js') }));
  },
};

module.exports = { leanClient, unused };
