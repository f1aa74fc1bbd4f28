import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Session } from './session';
import { movedPathEdits } from './workspace/bases/moved-paths';

/** Keeps the paths in `extends` right when the editor moves or renames files or folders (`workspace/willRenameFiles`). */
export function attachMovedFiles(session: Session): void {
  session.connection.workspace.onWillRenameFiles(async ({ files }): Promise<WorkspaceEdit | null> => {
    const extending = await session.extending();
    return session.turns.run(() =>
      session.answer('moved files', null, () => {
        const changes = extending.map((file): [string, TextEdit[]] => [
          file.uri,
          [...movedPathEdits(file, files)],
        ]);
        const changed = changes.filter(([, edits]) => edits.length > 0);
        return changed.length > 0 ? { changes: Object.fromEntries(changed) } : null;
      }),
    );
  });
}
