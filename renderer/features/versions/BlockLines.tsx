import { photoUrl } from '#shared/areas/assets.ts';
import type { Block } from '#shared/document/block.ts';
import type { ComparedBlock, ComparedLine } from '#shared/document/compare/compare-blocks.ts';
import { photosIn } from '#shared/document/text.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './Compare.module.css';
import { StretchesText, type Side } from './StretchText.tsx';

/** The lines of a block on one side of a comparison, or on both at once. */
export function BlockLines({ block, side }: { block: ComparedBlock; side: Side }) {
  const shown = blockOn(block, side);
  const absent = { both: undefined, before: 'added', after: 'removed' }[side];
  return (
    <div className={`${styles.block} ${styles[shown.type] ?? ''}`}>
      <Pictures block={block} side={side} />
      {block.lines
        .filter(({ kind }) => kind !== absent)
        .map((line, index) => (
          <Line key={index} line={line} side={side} />
        ))}
      <Wordless block={shown} />
    </div>
  );
}

function Line({ line: { stretches, level }, side }: { line: ComparedLine; side: Side }) {
  return (
    <p
      className={level === undefined ? undefined : styles.item}
      style={level ? { marginInlineStart: `${level * 1.25}em` } : undefined}
    >
      <StretchesText stretches={stretches} side={side} />
    </p>
  );
}

/** What a comparison shows of a block that has no words. */
function Wordless({ block }: { block: Block }) {
  const { versions } = useWords();
  if (block.type !== 'separator' && block.type !== 'unknown') return null;
  return <p className={styles.wordless}>{versions.types[block.type]}</p>;
}

function Pictures({ block, side }: { block: ComparedBlock; side: Side }) {
  const blocks =
    side === 'both' && 'facts' in block && block.facts.includes('asset')
      ? [block.before, block.after]
      : [blockOn(block, side)];
  const photos = blocks.flatMap((one) => photosIn(one));
  return photos.flatMap(({ asset, alt, crop }, index) =>
    asset
      ? [<img key={index} className={styles.picture} src={photoUrl(asset, 'thumb', crop?.turn)} alt={alt} />]
      : [],
  );
}

function blockOn(block: ComparedBlock, side: Side): Block {
  if (block.kind === 'removed') return block.before;
  return side === 'before' && 'before' in block ? block.before : block.after;
}
