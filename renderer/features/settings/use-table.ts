import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/api.ts';
import { sendFile } from '#renderer/api/files.ts';
import type { Me } from '#renderer/api/session.ts';
import { useWords } from '#renderer/words/words.ts';
import type { TableKind } from '#shared/areas/lists/columns.ts';
import { slug } from '#shared/text/slug.ts';
import type { AskPlace } from './ask-place.ts';
import { partWords } from './list-words.ts';

/** A list that was written, and where. */
export interface WrittenTable {
  readonly rows: number;
  readonly path: string;
}

/** The list as a table: on its way to a spreadsheet, and back. */
export interface ListTable {
  readonly kind: TableKind;
  readonly me: Me;
  /** The file that is being looked at, before it is taken in. */
  readonly file: string | undefined;
  readonly written: WrittenTable | undefined;
  readonly error: unknown;
  readonly take: (table: File) => void;
  readonly leave: () => void;
  /** Absent where there is no place to ask for. */
  readonly write: (() => void) | undefined;
  readonly forget: () => void;
}

export function useTable(kind: TableKind, me: Me, askPlace: AskPlace | undefined): ListTable {
  const all = useWords();
  const words = all.lists;
  const [file, setFile] = useState<string>();
  const send = useMutation({ mutationFn: (table: File) => sendFile(table), onSuccess: setFile });
  const write = useMutation({
    mutationFn: ({ ref, replaces }: { ref: string; replaces: boolean }) =>
      api.registers.exportTable({ kind, out: ref, replace: replaces, as: me.id }),
  });
  const writeTo = async (ask: AskPlace) => {
    const name = `${words.fileName(slug(partWords(all)[kind], { fallback: kind }))}.csv`;
    const place = await ask({
      title: words.exportTable,
      wanted: { kind: 'newFile', name },
      action: words.exportHere,
    });
    if (place) write.mutate(place);
  };
  return {
    kind,
    me,
    file,
    written: write.data,
    error: write.error ?? send.error,
    take: (table) => send.mutate(table),
    leave: () => setFile(undefined),
    write: askPlace && (() => void writeTo(askPlace)),
    forget: () => {
      write.reset();
      send.reset();
    },
  };
}
