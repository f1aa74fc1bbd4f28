import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';

/** Document symbols as a flat list, for clients that know no hierarchy: each names what holds it. */
export const symbolInformation = (
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): readonly SymbolInformation[] =>
  symbols.flatMap(({ name, kind, tags, range, children = [] }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(tags === undefined ? {} : { tags }),
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...symbolInformation(uri, children, name),
  ]);
