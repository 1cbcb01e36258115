import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '#renderer/api/api.ts';
import { lastBackupQuery } from '#renderer/api/backups.ts';
import { dataFolderQuery, showFolder } from '#renderer/api/data-folder.ts';
import { settingsQuery } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { copyText } from '#renderer/ui/copy-text.ts';
import { useNow } from '#renderer/ui/use-now.ts';
import { momentText, timeText } from '#renderer/words/times.ts';
import { useWords } from '#renderer/words/words.ts';
import type { Timestamp } from '#shared/ids.ts';
import { Failed } from './Failed.tsx';
import { useChangeSettings } from './settings-queries.ts';
import styles from './Settings.module.css';

interface DataPartProps {
  readonly choosePlace: (() => Promise<string | null>) | undefined;
  readonly backups: ReactNode;
  /** The way to another data folder. */
  readonly moving: ReactNode;
}

/** Where everything lies, and where it lies a second time. */
export function DataPart({ choosePlace, backups, moving }: DataPartProps) {
  const { settings } = useWords();
  const words = settings.data;
  const { data: folder } = useQuery(dataFolderQuery);
  return (
    <div className={styles.columns}>
      <section className={styles.column}>
        <h3 className={styles.subheading}>{words.here}</h3>
        <p className={styles.explained}>{words.explained}</p>
        <dl className={styles.place}>
          <dt>{words.folder}</dt>
          <dd className={styles.path}>{folder?.path}</dd>
        </dl>
        <div className={styles.buttons}>
          {folder?.ref && (
            <Button icon="folder" onPress={() => void showFolder(folder.ref!)}>
              {words.open}
            </Button>
          )}
          {moving}
          <CopyPath path={folder?.path ?? ''} />
        </div>
        {folder?.instead && <OpenInstead {...folder.instead} />}
        <p className={styles.aside}>{words.neverTouch}</p>
      </section>
      <section className={styles.column}>
        <h3 className={styles.subheading}>{words.backup}</h3>
        {backups ?? <BackupPlace choosePlace={choosePlace} />}
      </section>
    </div>
  );
}

interface OpenInsteadProps {
  readonly before: string;
  readonly backupAt: Timestamp;
  /** Nothing was begun there: there is nothing to come back to. */
  readonly isFirst: boolean;
}

/** A backup is open that a person chose. What was open before stays for them to come back to. */
function OpenInstead({ before, backupAt, isFirst }: OpenInsteadProps) {
  const { settings } = useWords();
  const words = settings.data;
  const client = useQueryClient();
  const comeBack = useMutation({
    mutationFn: () => api.backups.comeBack({}),
    onSuccess: () => client.invalidateQueries(dataFolderQuery),
  });
  if (isFirst) return <p className={styles.explained}>{words.begunFrom(momentText(backupAt), before)}</p>;
  return (
    <>
      <p className={styles.explained}>{words.instead(momentText(backupAt), before)}</p>
      <div>
        <Button onPress={() => comeBack.mutate()}>{words.comeBack}</Button>
      </div>
      <Failed error={comeBack.error} />
    </>
  );
}

function CopyPath({ path }: { path: string }) {
  const { settings } = useWords();
  const [copied, setCopied] = useState('');
  const copy = () => copyText(path) && setCopied(path);
  return (
    <Button kind="quiet" onPress={copy}>
      {copied === path && path !== '' ? settings.data.copied : settings.data.copy}
    </Button>
  );
}

function BackupPlace({ choosePlace }: Pick<DataPartProps, 'choosePlace'>) {
  const { settings } = useWords();
  const words = settings.data;
  const now = useNow();
  const { data: chosen } = useQuery(settingsQuery);
  const { data: lastGood } = useQuery(lastBackupQuery);
  const change = useChangeSettings();
  const choose = async () => {
    const backupPlace = await choosePlace?.();
    if (backupPlace) change.mutate({ backupPlace });
  };
  return (
    <>
      <p className={styles.explained}>{lastGood ? words.lastGood(timeText(lastGood, now)) : words.never}</p>
      <dl className={styles.place}>
        <dt>{words.place}</dt>
        <dd className={chosen?.backupPlace ? styles.path : undefined}>{chosen?.backupPlace ?? words.none}</dd>
      </dl>
      {choosePlace && (
        <div>
          <Button icon="folder" onPress={() => void choose()}>
            {words.choose}
          </Button>
        </div>
      )}
      <Failed error={change.error} />
    </>
  );
}
