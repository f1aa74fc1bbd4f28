import type { SemanticTokens } from 'vscode-languageserver';
import type { Requests } from './requests';
import { type Analysis, semanticTokens, semanticTokensInRange, tokenEdits } from './service';
import type { Session } from './session';

/** Registers the handlers of semantic tokens: of a whole file, since a result, and in a range. */
export function attachSemanticTokens({ connection }: Session, { forFile }: Requests): void {
  const tokens = connection.languages.semanticTokens;
  /** The last result of each open file; it goes with the file. */
  const sent = new WeakMap<Analysis['results'], Required<SemanticTokens>>();
  let count = 0;
  const next = (snapshot: Analysis): Required<SemanticTokens> => {
    const result = { resultId: String(++count), data: semanticTokens(snapshot) };
    sent.set(snapshot.results, result);
    return result;
  };

  tokens.on(({ textDocument: { uri } }, token) =>
    forFile<SemanticTokens>({ name: 'semantic tokens', uri, token, fallback: { data: [] } }, next),
  );
  tokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    forFile<SemanticTokens | { resultId: string; edits: ReturnType<typeof tokenEdits> }>(
      { name: 'semantic tokens delta', uri, token, fallback: { data: [] } },
      (snapshot) => {
        const last = sent.get(snapshot.results);
        const { resultId, data } = next(snapshot);
        if (last?.resultId !== previousResultId) return { resultId, data };
        return { resultId, edits: tokenEdits(last.data, data) };
      },
    ),
  );
  tokens.onRange(({ textDocument: { uri }, range }, token) =>
    forFile(
      { name: 'semantic tokens in a range', uri, token, fallback: { data: [] as number[] } },
      (snapshot) => ({
        data: semanticTokensInRange(snapshot, range),
      }),
    ),
  );
}
