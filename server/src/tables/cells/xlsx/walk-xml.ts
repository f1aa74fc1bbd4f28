import { Parser } from 'saxen';
import type { ZipEntry } from '../zip/entries';
import { unpack, type UnpackTrouble } from '../zip/unpack';
import { decodeEntities } from './decode-text';

/** The value of an attribute, entities resolved; `:id` is that of any prefix. Undefined where the element has none. */
export type AttributeOf = (name: string) => string | undefined;

/** Names are local ones: `x:row` of some writers is `row`, and strict documents are read as transitional ones are. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: AttributeOf) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then whether to go on. */
  readonly isEnough?: () => boolean;
}

/** How much XML may come without the end of a tag, a text or a comment, in characters: a cell holds 32,767. */
const LONGEST_TOKEN = 16 * 1024 * 1024;

/** Reads an XML part of a package while it is unpacked, so that only what the handlers keep takes memory. */
export function walkXml(entry: ZipEntry, handlers: XmlHandlers): UnpackTrouble | undefined {
  const state = { isBroken: false, unseen: 0 };
  const parser = makeParser(handlers, state);
  let decoder: TextDecoder | undefined;
  const trouble = unpack(entry, (piece, isLast) => {
    decoder ??= decoderFor(piece);
    const xml = decoder.decode(piece, { stream: !isLast });
    state.unseen += xml.length;
    parser.write(xml);
    return !state.isBroken && state.unseen < LONGEST_TOKEN && !handlers.isEnough?.();
  });
  if (trouble) return trouble;
  if (state.isBroken || state.unseen >= LONGEST_TOKEN) return 'damaged';
  if (handlers.isEnough?.()) return undefined;
  parser.end();
  return state.isBroken ? 'damaged' : undefined;
}

function makeParser(handlers: XmlHandlers, state: { isBroken: boolean; unseen: number }): Parser {
  const seen = (): void => {
    state.unseen = 0;
  };
  return new Parser()
    .on('openTag', (name, attributes) => {
      seen();
      handlers.open?.(localName(name), attributesOf(attributes));
    })
    .on('closeTag', (name) => {
      seen();
      handlers.close?.(localName(name));
    })
    .on('text', (text) => {
      seen();
      handlers.text?.(decodeEntities(text));
    })
    .on('cdata', (text) => {
      seen();
      handlers.text?.(text);
    })
    .on('comment', seen)
    .on('error', () => {
      state.isBroken = true;
    });
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Reads the attributes when the first one is asked for. */
function attributesOf(read: () => Readonly<Record<string, string>> | false): AttributeOf {
  return (name) => {
    const attributes = read();
    if (!attributes) return undefined;
    const value = attributes[name.startsWith(':') ? withPrefix(attributes, name) : name];
    return value === undefined ? undefined : decodeEntities(value);
  };
}

const withPrefix = (attributes: Readonly<Record<string, string>>, ending: string): string =>
  Object.keys(attributes).find((name) => name.endsWith(ending)) ?? ending;

function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}
