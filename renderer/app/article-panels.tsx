import { useMemo } from 'react';
import type { Me } from '#renderer/api/session.ts';
import { useUnfolded } from '#renderer/features/photos/unfolded.ts';
import type { WritingPanel } from '#renderer/features/writing/PanelColumn.tsx';
import { revealPlace } from '#renderer/features/writing/reveal-place.ts';
import { later } from '#renderer/ui/later.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Settings } from '#shared/areas/settings.ts';
import { changesOf } from './changes-of.ts';
import type { Compared } from './compared.ts';
import { copyfitOf } from './copyfit-of.ts';
import { notesOf } from './notes-of.ts';
import { useDroppedPanel } from './use-dropped-panel.tsx';

const contents = () => import('./ArticlePanels.tsx');
const SignOff = later(async () => (await contents()).SignOff);
const NotesPanel = later(async () => (await contents()).NotesPanel);
const NotesNote = later(async () => (await contents()).NotesNote);
const Changes = later(async () => (await contents()).Changes);
const ChangesNote = later(async () => (await contents()).ChangesNote);
const Photos = later(async () => (await contents()).Photos);
const Bylines = later(async () => (await contents()).Bylines);
const Tagging = later(async () => (await contents()).Tagging);
const CopyfitPanel = later(async () => (await contents()).CopyfitPanel);
const CopyfitNote = later(async () => (await contents()).CopyfitNote);

/** What belongs beside the text of an article, in the order of the work. */
export function useArticlePanels(
  me: Me,
  when: Settings['trackChanges'] = 'handedIn',
  onCompare: (compared: Compared) => void,
): readonly WritingPanel[] {
  const { changes, photos, notes, bylines, copyfit, tagging, signoff } = useWords();
  const dropped = useDroppedPanel();
  return useMemo(() => {
    const panels: readonly WritingPanel[] = [
      {
        id: 'signOff',
        title: signoff.title,
        parts: [SignOff],
        render: (session, reload) => (
          <SignOff
            session={session}
            me={me}
            onJump={(place) => revealPlace(session, panels, place)}
            onChosen={reload}
          />
        ),
      },
      {
        id: 'notes',
        title: notes.title,
        parts: [NotesPanel, NotesNote],
        render: (session) => <NotesPanel desk={notesOf(session)} />,
        note: (session) => <NotesNote desk={notesOf(session)} />,
      },
      {
        id: 'changes',
        title: changes.title,
        parts: [Changes, ChangesNote],
        fields: ['changes'],
        render: (session) => <Changes session={session} me={me} when={when} onCompare={onCompare} />,
        note: (session) => <ChangesNote changes={changesOf(session, me, when)} />,
      },
      {
        id: 'photos',
        title: photos.title,
        parts: [Photos],
        fields: ['photos'],
        render: (session) => <Photos session={session} />,
        onReveal: ({ photo, line }) => useUnfolded.getState().seek(photo, line === 'alt' ? 'alt' : 'row'),
      },
      {
        id: 'bylines',
        title: bylines.title,
        parts: [Bylines],
        fields: ['bylines', 'source'],
        render: (session) => <Bylines session={session} />,
      },
      {
        id: 'tagging',
        title: tagging.title,
        parts: [Tagging],
        fields: ['section', 'genre'],
        render: (session) => <Tagging session={session} />,
      },
      {
        id: 'copyfit',
        title: copyfit.title,
        parts: [CopyfitPanel, CopyfitNote],
        render: (session) => <CopyfitPanel copyfit={copyfitOf(session)} me={me.id} />,
        note: (session) => <CopyfitNote copyfit={copyfitOf(session)} />,
      },
      dropped,
    ];
    return panels;
  }, [changes, photos, notes, bylines, copyfit, tagging, signoff, dropped, me, when, onCompare]);
}
