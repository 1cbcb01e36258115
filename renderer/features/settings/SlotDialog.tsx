import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Slot } from '#shared/areas/registers.ts';
import type { EntryId } from '#shared/ids.ts';
import { Failed } from './Failed.tsx';
import { slotDraft, slotGroups, slotOf, type SlotDraft } from './slot-draft.ts';
import { entriesQuery, useKeepEntry } from './settings-queries.ts';
import { useSameNamed } from './use-same-named.ts';
import styles from './Settings.module.css';

interface SlotDialogProps {
  /** Null: a new one. */
  readonly entry: { readonly id: EntryId; readonly value: Slot } | null;
  readonly me: Me;
  readonly onKept: ((id: EntryId) => void) | undefined;
  readonly onClose: () => void;
}

/** Khuôn bài: the figures of the room that the page keeps for an article. */
export function SlotDialog({ entry, me, onKept, onClose }: SlotDialogProps) {
  const { settings, lists, window } = useWords();
  const words = settings.slot;
  const { data: slots = [] } = useQuery(entriesQuery('slot'));
  const [draft, setDraft] = useState(() =>
    entry ? slotDraft(entry.value) : slotDraft(slots.at(0)?.value, ''),
  );
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const keep = useKeepEntry(me.id);
  const sameNamed = useSameNamed('slot', entry?.id);
  const set = (change: Partial<SlotDraft>) => {
    setDraft({ ...draft, ...change });
    setWrong(wrong.filter((field) => !(field in change)));
    sameNamed.forget();
  };
  const save = () => {
    const outcome = slotOf(draft, entry?.value);
    if (!outcome.ok) return setWrong(outcome.wrong);
    if (sameNamed.mustAsk(outcome.slot)) return;
    const change = { kind: 'slot' as const, value: outcome.slot, ...(entry && { id: entry.id }) };
    keep.mutate(change, {
      onSuccess({ id }) {
        onClose();
        onKept?.(id);
      },
    });
  };
  return (
    <Dialog
      title={entry ? settings.list.edit(entry.value.title) : settings.list.add.slot}
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
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={settings.entry.title}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={wrong.includes('title') ? settings.entry.missing : undefined}
          autoFocus
        />
        {slotGroups.map(({ id, fields }) => (
          <fieldset key={id} className={styles.group}>
            <legend className={styles.groupTitle}>{words.groups[id]}</legend>
            {fields.map((field) => (
              <TextField
                key={field}
                label={words.fields[field]}
                value={draft[field]}
                onChange={(text) => set({ [field]: text })}
                error={wrong.includes(field) ? words.wrong : undefined}
              />
            ))}
          </fieldset>
        ))}
        {sameNamed.told && <Notice kind="warning">{sameNamed.told}</Notice>}
        <Failed error={keep.error} />
        {/* With it, Enter in a field saves. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
