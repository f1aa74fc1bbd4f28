import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../../server/src/service/features/document-symbols';
import type { MarkedRequest } from '../request';

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** The outline: name, detail behind a bar, kind in brackets; what is inside is indented. */
export const outlines: MarkedRequest = {
  name: 'document-symbol',
  shown: 'below',
  answer: ({ file }) => written(documentSymbols(file, 'zh'), ''),
};

const written = (symbols: readonly DocumentSymbol[], indent: string): string =>
  symbols
    .map(({ name, detail, kind, tags, children = [] }) => {
      const behind = (detail ? ` | ${detail}` : '') + (tags?.length ? ' (retired)' : '');
      return `${indent}${name}${behind} [${kindNames.get(kind)}]\n${written(children, `${indent}  `)}`;
    })
    .join('');
