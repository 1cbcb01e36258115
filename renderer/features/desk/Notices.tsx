import { useQuery } from '@tanstack/react-query';
import { noticesQuery } from './desk-queries.ts';
import styles from './Notices.module.css';

/** What a person must know before they begin: what was recovered, what was opened in place of what. */
export function Notices() {
  const { data: notices = [] } = useQuery(noticesQuery);
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices} role="status">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
