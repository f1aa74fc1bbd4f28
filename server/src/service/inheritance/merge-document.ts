import type { Playbook } from '../../../../schemas/playbook';
import { ChunkedList } from '../collections/chunked-list';
import { memoize, memoizeWeak } from '../collections/memoize';
import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import type { BaseFile } from '../document/inherited';
import type { Symbols } from '../document/symbols';
import type { Finding } from '../format/finding';
import type { UnreadSection } from '../format/unread';
import { adaptedBlocks, besidesMerged, withAdapted } from './adapt-blocks';
import { type Layer, layerOf, type LayerSection } from './layer';
import { type MergedSection, mergeSection, withoutIds } from './merge-section';

/** The sections that say how files build on each other, which nobody takes over. */
const OWN_ALONE: ReadonlySet<string> = new Set(['playbook', 'extends', 'without', 'shared']);

/** A playbook merged with those that it extends. */
export interface MergedDocument {
  readonly document: PlaybookDocument;
  /** The blocks of the file with their part of the merged playbook, in place of those that read the file alone. */
  readonly blocks: ReadonlyMap<Block, Block>;
}

/**
 * Merges a playbook with those that it extends: of a section that only one of them has it takes the identical value.
 * @param own the playbook as its file alone says it
 * @param bases those that it extends, farthest first
 * @param files where they are written
 */
export function mergeDocument(
  own: PlaybookDocument,
  bases: readonly PlaybookDocument[],
  files: readonly BaseFile[],
): MergedDocument {
  const base = stackedLayers(bases);
  const ids = own.playbook.without ?? noIds;
  const ownLayer = layerOf(own);
  const sections = new Map<string, LayerSection>();
  const merged = new Map<string, MergedSection>();
  const inheritedOnly = new Set<string>();
  const takenAway = new Set<string>();
  for (const [name, far] of base) {
    if (OWN_ALONE.has(name)) continue;
    const kept = withoutIds(name, far, ids);
    const near = ownLayer.get(name);
    if (!near) {
      sections.set(name, kept);
      inheritedOnly.add(name);
      continue;
    }
    const both = mergeSection(name, kept, near);
    if (!both) {
      takenAway.add(name);
      continue;
    }
    sections.set(name, both);
    merged.set(name, both);
  }
  for (const [name, near] of ownLayer) if (!base.has(name) || OWN_ALONE.has(name)) sections.set(name, near);

  const playbook: Record<string, unknown> = {};
  const unread = new Map<string, UnreadSection>();
  for (const [name, state] of own.unread) if (!base.has(name)) unread.set(name, state);
  for (const [name, section] of sections) {
    if (section.value !== undefined) playbook[name] = section.value;
    if (section.unread) unread.set(name, section.unread);
  }
  playbook.shop ??= { name: '' };

  const blocks = adaptedBlocks(own, merged);
  const others = [...sections].flatMap(([name, { symbols }]) =>
    inheritedOnly.has(name) || merged.has(name) ? [symbols] : [],
  );
  return {
    blocks,
    document: {
      blocks: withAdapted(own.blocks, blocks),
      sections: own.sections,
      playbook: playbook as unknown as Playbook,
      unread,
      findings: own.findings.filter((finding) => !isMet(finding, base)),
      inherited: {
        bases: files,
        takenAway,
        symbols: ChunkedList.concat<Symbols>(...others, besides(own, merged)),
      },
    },
  };
}

/** The symbols of the file's own blocks less those that the merged sections tell. */
function besides(own: PlaybookDocument, merged: ReadonlyMap<string, unknown>): ChunkedList<Symbols> {
  if (merged.size === 0) return own.blocks;
  const besidesThem = besidesOnce([...merged.keys()].join());
  return own.blocks.mapChunks(besidesThem);
}

const besidesOnce = memoize((names: string) => {
  const merged = new Set(names.split(','));
  return memoizeWeak((chunk: readonly Block[]): readonly Symbols[] =>
    chunk.map((block) => besidesMerged(block, (name) => merged.has(name))),
  );
});

const noIds: readonly string[] = [];

/** The layers of playbooks put together, farthest first. */
export const stackedLayers = memoizeWeak((documents: readonly PlaybookDocument[]): Layer =>
  documents.map(layerOf).reduce(stacked, new Map<string, LayerSection>()),
);

/** A layer on top of those before it. */
function stacked(base: Layer, near: Layer): Layer {
  const result = new Map(base);
  for (const [name, section] of near) {
    const far = OWN_ALONE.has(name) ? undefined : base.get(name);
    const both = far ? mergeSection(name, far, section) : section;
    if (both) result.set(name, both);
    else result.delete(name);
  }
  return result;
}

/** Whether a finding of the root is met by what is taken over: a section that is missing here, or taken away by `null`. */
function isMet({ code, at, data }: Finding, base: Layer): boolean {
  if (code === 'schema/missing-key' && 'section' in at) return base.has(String(data?.key));
  return code === 'schema/empty' && 'in' in at && base.has(String(at.key));
}
