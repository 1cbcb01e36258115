import styles from './Contents.module.css';

export interface ContentsPart<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** A heading that stands before it. */
  readonly heading?: string | undefined;
  /** Whether it stands a little apart from what is above. */
  readonly isApart?: boolean;
}

interface ContentsProps<Id extends string> {
  readonly title: string;
  readonly parts: readonly ContentsPart<Id>[];
  readonly shown: Id | null;
  readonly onShow: (id: Id) => void;
}

/** A screen's own table of contents, at its side. */
export function Contents<Id extends string>({ title, parts, shown, onShow }: ContentsProps<Id>) {
  return (
    <nav className={styles.contents} aria-label={title} data-region="main">
      <h1 className={styles.title}>{title}</h1>
      <ul>
        {parts.map((part) => (
          <li key={part.id} className={styles.part} data-apart={part.isApart || undefined}>
            {part.heading !== undefined && <h2 className={styles.heading}>{part.heading}</h2>}
            <button
              type="button"
              className={styles.button}
              aria-current={part.id === shown ? 'true' : undefined}
              onClick={() => onShow(part.id)}
            >
              {part.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
