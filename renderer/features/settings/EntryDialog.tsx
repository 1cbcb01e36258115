import { useEffect, useRef, useState } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import type { TableKind } from '#shared/areas/lists/columns.ts';
import type { Entry, Identity } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { draftOf, fieldsOf, shownFieldsOf, valueOf } from './entry-draft.ts';
import { EntryField } from './EntryField.tsx';
import { Failed } from './Failed.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { addWords } from './list-words.ts';
import { keepIdentity, useKeepEntry } from './settings-queries.ts';
import { useSameNamed } from './use-same-named.ts';
import styles from './Settings.module.css';

interface EntryDialogProps {
  readonly kind: TableKind;
  /** Null: a new one. */
  readonly entry: Entry<TableKind> | null;
  readonly me: Me;
  readonly onKept?: ((id: EntryId) => void) | undefined;
  readonly onClose: () => void;
}

/** The few fields of an entry. What this version does not know of it stays as it is. */
export function EntryDialog({ kind, entry, me, onKept, onClose }: EntryDialogProps) {
  const { settings, lists, window } = useWords();
  const [draft, setDraft] = useState(() => draftOf(kind, entry?.value));
  const [identity, setIdentity] = useState<Identity>();
  const [wrong, setWrong] = useState<Readonly<Record<string, string | undefined>>>({});
  const keep = useKeepEntry(me.id);
  const sameNamed = useSameNamed(kind, entry?.id);
  // Counted: while the fields are being filled in the focus stays where it is.
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [refusals]);
  const [naming] = fieldsOf(kind);
  const title = String(draft[naming!.property]);
  const save = () => {
    const outcome = valueOf(kind, draft, entry?.value);
    if (!outcome.ok) {
      setWrong(outcome.wrong);
      return setRefusals(refusals + 1);
    }
    if (sameNamed.mustAsk(outcome.value)) return;
    const change = { kind, value: outcome.value, ...(entry && { id: entry.id }) };
    keep.mutate(change, {
      onSuccess: ({ id }) =>
        void keepIdentity(identity, id, me.id).then(() => {
          onClose();
          onKept?.(id);
        }),
    });
  };
  const sentence = (property: string) => {
    if (!(property in wrong)) return undefined;
    const said = wrong[property];
    if (said !== undefined) return toldText(said);
    if (property === naming!.property) return lists.missing;
    return String(draft[property] ?? '').trim() === '' ? lists.blank : lists.wrong;
  };
  return (
    <Dialog
      title={entry ? settings.list.edit(title) : addWords({ settings, lists })[kind]}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{window.cancel}</Button>
          <Button kind="primary" onPress={save} isDisabled={keep.isPending}>
            {sameNamed.told ? lists.keepSameNamed : settings.entry.save}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {shownFieldsOf(kind, entry?.value).map((column) => (
          <EntryField
            key={column.property}
            kind={kind}
            column={column}
            id={entry?.id}
            filled={draft[column.property] ?? ''}
            error={sentence(column.property)}
            isFirst={column === naming}
            onChange={(filled) => {
              setDraft({ ...draft, [column.property]: filled });
              const { [column.property]: _, ...others } = wrong;
              setWrong(others);
              sameNamed.forget();
            }}
          />
        ))}
        {kind === 'person' && (
          <IdentityFields person={entry?.id} me={me} written={identity} onWrite={setIdentity} />
        )}
        {sameNamed.told && <Notice kind="warning">{sameNamed.told}</Notice>}
        <Failed error={keep.error} />
        {/* With it, Enter in a field saves. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
