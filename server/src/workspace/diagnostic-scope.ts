/** The playbooks whose findings are told without being asked for by a command: none, the open ones, or all of the workspace. */
export type DiagnosticScope = 'off' | 'openFiles' | 'workspace';

const scopes: readonly unknown[] = ['off', 'openFiles', 'workspace'] satisfies DiagnosticScope[];

/** The scope among the editor's settings `servicePlaybook.*`; that of the open files where it is missing or wrong. */
export function diagnosticScope(settings: unknown): DiagnosticScope {
  const { diagnostics } = (settings ?? {}) as { readonly diagnostics?: unknown };
  const { scope } = (diagnostics ?? {}) as { readonly scope?: unknown };
  return scopes.includes(scope) ? (scope as DiagnosticScope) : 'openFiles';
}
