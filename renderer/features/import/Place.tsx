import type { ReactNode } from 'react';
import { useWords } from '#renderer/words/words.ts';
import type { LinePlace } from '#shared/areas/page-review.ts';
import { toneOf } from './places.ts';
import styles from './Place.module.css';

/** The name of a part of the article, in its colour. */
export function Place({ field, children }: { field: LinePlace['field']; children?: ReactNode }) {
  const { importing: words } = useWords();
  return <span className={`${styles.place} ${toneClass(field)}`}>{children ?? words.places[field]}</span>;
}

/** Sets `--tone` to the colour of the part. */
export function toneClass(field: LinePlace['field']): string {
  return styles[toneOf(field)] ?? '';
}
