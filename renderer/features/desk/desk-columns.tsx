import type { ArticleSummary } from '#shared/areas/articles.ts';
import type { GridColumn } from '#renderer/ui/DataGrid.tsx';
import { figureText } from '#renderer/words/figures.ts';
import { timeText } from '#renderer/words/times.ts';
import type { Words } from '#renderer/words/words.ts';
import type { ColumnId } from './column-ids.ts';
import styles from './DeskGrid.module.css';
import { MissingCell } from './MissingCell.tsx';

/** However narrow the window is, the name of a row can be read: what is beside it is scrolled to. */
const leastHeadlineWidth = 180;

export type ArticleColumn = GridColumn<ArticleSummary>;

interface Naming {
  readonly heading: string;
  readonly words: Words['desk'];
  readonly now: Date;
  readonly titleOf: { readonly section: Titles; readonly genre: Titles };
  standingOf(article: ArticleSummary): string;
}
type Titles = ReadonlyMap<string, string>;

/** The first column, and those that a person chose. */
export function deskColumns(chosen: readonly ColumnId[], naming: Naming): ArticleColumn[] {
  const all = allColumns(naming);
  return [
    headlineColumn(naming),
    ...chosen.map((id) => ({ ...all[id], id, title: naming.words.columns[id], isSortable: true })),
  ];
}

function headlineColumn({ heading, words }: Naming): ArticleColumn {
  return {
    id: 'headline',
    title: heading,
    width: '3fr',
    leastWidth: leastHeadlineWidth,
    isSortable: true,
    cell: (article) => <HeadlineCell article={article} words={words} />,
  };
}

function HeadlineCell({ article, words }: { article: ArticleSummary; words: Words['desk'] }) {
  const { kicker, headline } = article;
  const note = noteOn(article, words);
  return (
    <div className={styles.story}>
      {kicker && !note && <p className={styles.kicker}>{kicker}</p>}
      <p
        className={`${headline ? styles.headline : styles.untitled} ${kicker || note ? styles.oneLine : ''}`}
        title={headline}
      >
        {headline || words.untitled}
      </p>
      {note && (
        <p className={styles.note} title={note}>
          {note}
        </p>
      )}
    </div>
  );
}

/** What somebody has to do something about, told instead of the kicker: two lines are all there is room for. */
function noteOn({ headCount, stage }: ArticleSummary, words: Words['desk']): string | undefined {
  if (headCount > 1) return words.heads(headCount);
  return stage.name === 'returned' && stage.reason ? words.returned(stage.reason) : undefined;
}

/** Where it stands, in two lines where one is too short. */
function StageCell({ standing }: { standing: string }) {
  return (
    <span className={styles.standing}>
      <span className={styles.twoLines}>{standing}</span>
    </span>
  );
}

type Plain = Omit<ArticleColumn, 'id' | 'title' | 'isSortable'>;

function allColumns({ titleOf, now, standingOf }: Naming): Readonly<Record<ColumnId, Plain>> {
  const text = (width: Plain['width'], of: (article: ArticleSummary) => string): Plain => ({
    width,
    cell: (article) => <span className={styles.line}>{of(article)}</span>,
  });
  const figure = (width: number, of: (article: ArticleSummary) => string): Plain => ({
    ...text(width, of),
    align: 'end',
  });
  return {
    section: text(130, ({ section }) => (section === null ? '–' : (titleOf.section.get(section) ?? section))),
    genre: text(110, ({ genre }) => (genre === null ? '–' : (titleOf.genre.get(genre) ?? genre))),
    // Two pen names beside each other, where there is room for them.
    authors: { ...text('1.1fr', ({ penNames }) => penNames.join(', ') || '–'), leastWidth: 128 },
    words: figure(62, ({ words }) => figureText(words)),
    photos: figure(72, ({ photos }) => (photos === 0 ? '–' : figureText(photos))),
    // A reference is never signed: nothing is asked of it.
    // As many lacking things in a line as there is room for.
    missing: {
      width: '1.2fr',
      leastWidth: 128,
      cell: ({ id, kind }) =>
        kind === 'reference' ? <span className={styles.line}>–</span> : <MissingCell id={id} />,
    },
    stage: {
      width: '0.9fr',
      leastWidth: 120,
      cell: (article) => <StageCell standing={standingOf(article)} />,
    },
    publishedAt: figure(110, ({ publishedAt }) => publishedDay(publishedAt)),
    createdAt: figure(120, ({ createdAt }) => timeText(createdAt, now)),
    savedAt: figure(120, ({ savedAt }) => timeText(savedAt, now)),
  };
}

/** The day as the page stated it, whatever the time zone of this machine. */
function publishedDay(stated: string | null): string {
  if (stated === null) return '–';
  const [year, month, day] = stated.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
