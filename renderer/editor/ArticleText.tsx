import type { ReactNode } from 'react';
import type { Block, ListItem, Photo, Turn } from '#shared/document/block.ts';
import { cropInset } from '#shared/document/crop.ts';
import { printedCredit } from '#shared/document/credit.ts';
import type { Run } from '#shared/document/run.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './ArticleText.module.css';

type AddressOf = (asset: NonNullable<Photo['asset']>, turn?: Turn) => string;

/** Blocks set as a reader would see them. Nothing in them can be edited, and no link leads anywhere. */
export function ArticleText({ body, photoAddress }: { body: readonly Block[]; photoAddress: AddressOf }) {
  return (
    <div className={styles.text} lang="vi">
      {body.map((block) => (
        <BlockText key={block.id} block={block} photoAddress={photoAddress} />
      ))}
    </div>
  );
}

/** The words of a field or a paragraph, with their bold, italic and links. */
export function RunsText({ runs }: { runs: readonly Run[] }): ReactNode {
  return runs.map((run, index) => <RunText key={index} run={run} />);
}

function RunText({ run: { text, bold, italic, underline, superscript, link } }: { run: Run }) {
  let shown: ReactNode = text;
  if (superscript) shown = <sup>{shown}</sup>;
  if (underline || link) shown = <u title={link}>{shown}</u>;
  if (italic) shown = <em>{shown}</em>;
  return bold ? <strong>{shown}</strong> : shown;
}

function BlockText({ block, photoAddress }: { block: Block; photoAddress: AddressOf }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RunsText runs={block.runs} />
        </p>
      );
    case 'subhead':
      return (
        <h3>
          <RunsText runs={block.runs} />
        </h3>
      );
    case 'quote':
      return (
        <blockquote>
          <RunsText runs={block.runs} />
        </blockquote>
      );
    case 'pullQuote':
      return (
        <blockquote className={styles.pullQuote}>
          <p>
            <RunsText runs={block.runs} />
          </p>
          <cite>
            <RunsText runs={block.attribution} />
          </cite>
        </blockquote>
      );
    case 'factBox':
      return (
        <aside className={styles.factBox}>
          <h3>
            <RunsText runs={block.title} />
          </h3>
          {block.children.map((child) => (
            <BlockText key={child.id} block={child} photoAddress={photoAddress} />
          ))}
        </aside>
      );
    case 'list':
      return block.ordered ? <ol>{block.items.map(itemText)}</ol> : <ul>{block.items.map(itemText)}</ul>;
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map(({ header, runs }, index) => {
                  const Cell = header ? 'th' : 'td';
                  return (
                    <Cell key={index}>
                      <RunsText runs={runs} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'photo':
      return <PhotoText photo={block} photoAddress={photoAddress} />;
    case 'photoStory':
      return block.photos.map((photo) => (
        <PhotoText key={photo.id} photo={photo} photoAddress={photoAddress} />
      ));
    case 'separator':
      return <hr />;
    case 'unknown':
      return <UnknownText />;
    default:
      return block satisfies never;
  }
}

function itemText({ id, runs, level }: ListItem) {
  return (
    <li key={id} style={{ marginInlineStart: `${level * 1.25}em` }}>
      <RunsText runs={runs} />
    </li>
  );
}

function PhotoText({ photo, photoAddress }: { photo: Photo; photoAddress: AddressOf }) {
  const { editor: words } = useWords();
  return (
    <figure>
      {photo.asset ? (
        <img
          src={photoAddress(photo.asset, photo.crop?.turn)}
          alt={photo.alt}
          loading="lazy"
          {...(photo.crop && { style: { objectViewBox: cropInset(photo.crop) } })}
        />
      ) : (
        <p className={styles.noPicture}>{words.photoMissing}</p>
      )}
      <figcaption>
        <RunsText runs={photo.caption} />{' '}
        <span className={styles.credit}>
          <RunsText runs={printedCredit(photo.credit)} />
        </span>
      </figcaption>
    </figure>
  );
}

function UnknownText() {
  const { editor: words } = useWords();
  return <p className={styles.noPicture}>{words.unknown}</p>;
}
