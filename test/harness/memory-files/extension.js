// Serves the files of `files.json` (their texts by their paths) from memory under `memory:/`, as extensions for repositories
// on the web and for FTP servers serve theirs. It has no index of them: whoever looks for a file goes from folder to folder.
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } = require('vscode');

/** @param {import('vscode').ExtensionContext} context */
exports.activate = async (context) => {
  const json = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'files.json'));
  /** @type {Record<string, string>} */
  const texts = JSON.parse(new TextDecoder().decode(json));
  const encoder = new TextEncoder();
  const files = new Map(Object.entries(texts).map(([path, text]) => [`/${path}`, encoder.encode(text)]));
  context.subscriptions.push(workspace.registerFileSystemProvider('memory', provider(files)));
};

/** @param {Map<string, Uint8Array>} files by their paths @returns {import('vscode').FileSystemProvider} */
function provider(files) {
  /** @type {import('vscode').EventEmitter<import('vscode').FileChangeEvent[]>} */
  const changed = new EventEmitter();
  const entriesOf = (/** @type {import('vscode').Uri} */ { path }) => {
    const start = path === '/' ? path : `${path}/`;
    const inside = [...files.keys()].filter((file) => file.startsWith(start));
    const names = new Set(inside.map((file) => file.slice(start.length).split('/', 1).join()));
    return [...names].map(
      (name) =>
        /** @type {[string, import('vscode').FileType]} */ ([
          name,
          files.has(start + name) ? FileType.File : FileType.Directory,
        ]),
    );
  };
  const bytesOf = (/** @type {import('vscode').Uri} */ uri) => {
    const bytes = files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const refuse = (/** @type {import('vscode').Uri} */ uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (uri) => {
      const isFolder = entriesOf(uri).length > 0;
      const size = isFolder ? 0 : bytesOf(uri).length;
      return { type: isFolder ? FileType.Directory : FileType.File, ctime: 1, mtime: 1, size };
    },
    readDirectory: entriesOf,
    readFile: bytesOf,
    writeFile: (uri, bytes) => {
      files.set(uri.path, bytes);
      changed.fire([{ type: FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
