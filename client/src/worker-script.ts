/** The scripts of the server by the names of their files in `dist/`. */
export type ServerScripts = Readonly<Record<(typeof serverScripts)[number], string>>;
export const serverScripts = ['protocol.js', 'service.js', 'tables.js', 'server.web.js'] as const;

/**
 * One script for a worker, made of all, for a worker that can name no file. Each of them is evaluated when it is asked for.
 */
export function workerScript(scripts: ServerScripts): string {
  const evaluated = (file: keyof ServerScripts) =>
    `(()=>{const module={exports:{}};((module,require)=>{${scripts[file]}\n})(module,name=>self.servicePlaybook[name]());return module.exports})`;
  const modules = serverScripts
    .filter((file) => file !== 'server.web.js')
    .map((file) => `"./${file}":once(${evaluated(file)})`);
  return [
    'self.servicePlaybook=(once=>({',
    modules.join(','),
    '}))(make=>{let made;return()=>made??=make()});\n',
    scripts['server.web.js'],
  ].join('');
}
