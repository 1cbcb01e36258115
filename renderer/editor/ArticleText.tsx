import type { CSSProperties, ReactNode } from 'react';
import type { Block, ListItem, Photo, Turn } from '#shared/document/block.ts';
import { croppedSize, cropInset } from '#shared/document/crop.ts';
import { printedCredit } from '#shared/document/credit.ts';
import type { Run } from '#shared/document/run.ts';
import type { PhotoSize } from './view/picture-view.ts';
import { useWords } from '#renderer/words/words.ts';
import styles from './ArticleText.module.css';

/** The pictures of the photos in a text. */
export interface Pictures {
  addressOf(asset: NonNullable<Photo['asset']>, turn?: Turn): string;
  readonly sizeOf: PhotoSize;
}

/** Blocks set as a reader would see them. Nothing in them can be edited, and no link leads anywhere. */
export function ArticleText({ body, pictures }: { body: readonly Block[]; pictures: Pictures }) {
  return (
    <div className={styles.text} lang="vi">
      {body.map((block) => (
        <BlockText key={block.id} block={block} pictures={pictures} />
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

function BlockText({ block, pictures }: { block: Block; pictures: Pictures }) {
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
            <BlockText key={child.id} block={child} pictures={pictures} />
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
      return <PhotoText photo={block} pictures={pictures} />;
    case 'photoStory':
      return block.photos.map((photo) => <PhotoText key={photo.id} photo={photo} pictures={pictures} />);
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

function PhotoText({ photo, pictures }: { photo: Photo; pictures: Pictures }) {
  const { editor: words } = useWords();
  return (
    <figure>
      {photo.asset ? (
        <img
          src={pictures.addressOf(photo.asset, photo.crop?.turn)}
          alt={photo.alt}
          loading="lazy"
          style={lookOf(photo, pictures.sizeOf(photo.asset))}
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

/** Its room is kept before it is there: what is read does not move. */
function lookOf({ crop }: Photo, size: ReturnType<PhotoSize>): CSSProperties {
  const shown = size && croppedSize(size, crop);
  return {
    ...(crop && { objectViewBox: cropInset(crop) }),
    ...(shown && { aspectRatio: `auto ${shown.width / shown.height}` }),
  };
}

function UnknownText() {
  const { editor: words } = useWords();
  return <p className={styles.noPicture}>{words.unknown}</p>;
}
