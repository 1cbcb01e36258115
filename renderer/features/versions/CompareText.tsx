import { useMemo, type ReactNode } from 'react';
import { useWords } from '#renderer/words/words.ts';
import type { ComparedBlock } from '#shared/document/compare/compare-blocks.ts';
import {
  isChangedBlock,
  isChangedField,
  type ComparedContents,
  type ComparedField,
  type ComparedParticular,
} from '#shared/document/compare/compare-contents.ts';
import { sideOf } from '#shared/document/compare/compare-runs.ts';
import { runsText } from '#shared/document/run.ts';
import { BlockLines } from './BlockLines.tsx';
import { CompareRow, type CompareRowProps, type CompareView } from './CompareRow.tsx';
import styles from './Compare.module.css';
import { useParticularText } from './particular-text.ts';
import { StretchesText } from './StretchText.tsx';
import type { Taken } from './take-back.ts';

interface CompareTextProps {
  readonly compared: ComparedContents;
  readonly view: CompareView;
  readonly isShort: boolean;
  /** Where the newer one is the text that is being written. */
  readonly onTakeBack?: ((taken: Taken) => void) | undefined;
}

type Row = Omit<CompareRowProps, 'view' | 'place'> & { readonly isDifferent: boolean };

/** Every part of two states of an article, with what became of it. */
export function CompareText({ compared, view, isShort, onTakeBack }: CompareTextProps) {
  const all = useRows(compared, view, onTakeBack);
  const rows = view === 'after' ? all.filter(({ hasAfter }) => hasAfter) : all;
  const shown: ReactNode[] = [];
  let same = 0;
  let place = 0;
  const fold = () => {
    if (same > 0) shown.push(<Folded key={`same ${shown.length}`} count={same} />);
    same = 0;
  };
  for (const { isDifferent, ...row } of rows) {
    if (!isDifferent && isShort) same += 1;
    else {
      fold();
      shown.push(
        <CompareRow key={shown.length} view={view} place={isDifferent ? place++ : undefined} {...row} />,
      );
    }
  }
  fold();
  return <ol className={styles.rows}>{shown}</ol>;
}

function Folded({ count }: { count: number }) {
  const { versions } = useWords();
  return <li className={styles.folded}>{versions.sameBlocks(count)}</li>;
}

type TakeBack = CompareTextProps['onTakeBack'];

function useRows(compared: ComparedContents, view: CompareView, onTakeBack: TakeBack): Row[] {
  const fieldRow = useFieldRow(onTakeBack);
  const particularRow = useParticularRow(onTakeBack);
  const blockRow = useBlockRow(view, onTakeBack);
  return [
    ...compared.fields.map(fieldRow),
    ...compared.body.map(blockRow),
    ...compared.particulars.map(particularRow),
  ];
}

function useFieldRow(onTakeBack: TakeBack): (field: ComparedField) => Row {
  const { versions, writing } = useWords();
  return ({ field, stretches }) => {
    const isDifferent = isChangedField({ field, stretches });
    const name = writing[field];
    return {
      isDifferent,
      marks: [name],
      hasBefore: sideOf(stretches, 'before').length > 0,
      hasAfter: sideOf(stretches, 'after').length > 0,
      action:
        onTakeBack && isDifferent
          ? {
              title: versions.takeBack,
              label: versions.takeBackOf(name),
              run: () => onTakeBack({ kind: 'field', field }),
            }
          : undefined,
      show: (side) => (
        <p className={styles[field]}>
          <StretchesText stretches={stretches} side={side} />
        </p>
      ),
    };
  };
}

function useParticularRow(onTakeBack: TakeBack): (particular: ComparedParticular) => Row {
  const { versions } = useWords();
  const textOf = useParticularText();
  const names: Readonly<Record<string, string>> = versions.particulars;
  return ({ name, before, after }) => {
    const title = names[name] ?? versions.facts.other;
    return {
      isDifferent: true,
      marks: [title],
      hasBefore: true,
      hasAfter: true,
      action: onTakeBack && {
        title: versions.takeBack,
        label: versions.takeBackOf(title),
        run: () => onTakeBack({ kind: 'particular', name }),
      },
      show: (side) => (
        <p className={styles.particular}>
          {side !== 'after' && <Value tag="del" text={textOf(name, before)} />}{' '}
          {side !== 'before' && <Value tag="ins" text={textOf(name, after)} />}
        </p>
      ),
    };
  };
}

function Value({ tag: Tag, text }: { tag: 'del' | 'ins'; text: string | undefined }) {
  const { versions } = useWords();
  if (text === undefined) return <span className={styles.nothing}>{versions.nothing}</span>;
  return <Tag className={Tag === 'del' ? styles.removedWords : styles.addedWords}>{text}</Tag>;
}

function useBlockRow(view: CompareView, onTakeBack: TakeBack): (block: ComparedBlock) => Row {
  const { versions } = useWords();
  const marksOf = useMarks(view);
  return (block) => {
    const isDifferent = isChangedBlock(block);
    const isAdded = block.kind === 'added';
    const what = beginningOf(block) || versions.types[typeOf(block)];
    return {
      isDifferent,
      marks: isDifferent ? marksOf(block) : [],
      hasBefore: !isAdded,
      hasAfter: block.kind !== 'removed',
      action:
        onTakeBack && isDifferent
          ? {
              title: isAdded ? versions.takeOut : versions.takeBack,
              label: isAdded ? versions.takeOutOf(what) : versions.takeBackOf(what),
              run: () => onTakeBack({ kind: 'block', block }),
            }
          : undefined,
      show: (side) => <BlockLines block={block} side={side} />,
    };
  };
}

/** Of one text beside another nothing was done to either. */
function useMarks(view: CompareView): (block: ComparedBlock) => string[] {
  const { versions } = useWords();
  const kinds = view === 'after' ? versions.kindsBeside : versions.kinds;
  return useMemo(
    () => (block) => {
      if (block.kind === 'removed' || block.kind === 'added') return [kinds[block.kind]];
      const facts = block.facts.map((fact) =>
        fact === 'type'
          ? versions.fromTo(versions.types[block.before.type], versions.types[block.after.type])
          : versions.facts[fact],
      );
      const isRewritten = block.lines.some(({ kind, isMoved }) => kind !== 'same' || isMoved);
      return [...(block.isMoved ? [kinds.moved] : []), ...(isRewritten ? [kinds.changed] : []), ...facts];
    },
    [versions, kinds],
  );
}

function typeOf(block: ComparedBlock) {
  return block.kind === 'removed' ? block.before.type : block.after.type;
}

const longestBeginning = 40;

/** By which a person knows the block again. */
function beginningOf({ lines }: ComparedBlock): string {
  const text = lines.map(({ stretches }) => wordsOf(stretches)).find((line) => line !== '') ?? '';
  return text.length > longestBeginning ? `${text.slice(0, text.lastIndexOf(' ', longestBeginning))}…` : text;
}

function wordsOf(stretches: ComparedField['stretches']): string {
  return runsText(sideOf(stretches, 'before')) || runsText(sideOf(stretches, 'after'));
}
