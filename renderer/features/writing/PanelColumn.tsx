import type { ReactNode } from 'react';
import { bringIntoSight } from '#renderer/ui/into-sight.ts';
import type { Fetched } from '#renderer/ui/later.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { useWords } from '#renderer/words/words.ts';
import { usePanels } from './panel-store.ts';
import type { Place } from './reveal-place.ts';
import type { WritingSession } from './writing-session.ts';
import styles from './PanelColumn.module.css';

/** One panel beside the text. Whoever shows the writing view brings those of other features. */
export interface WritingPanel {
  readonly id: string;
  readonly title: string;
  /** The article's fields that are filled in here: a finding about one of them leads to this panel. */
  readonly fields?: readonly string[];
  /** What it is made of. */
  readonly parts: readonly Fetched[];
  /** `reload` opens the article anew, where what is stored has become another text than the one on the screen. */
  render(session: WritingSession, reload: () => void): ReactNode;
  /** One of these fields is asked for. */
  onReveal?(place: Place): void;
  /** Whether there is anything for it to show; without it there always is. */
  isWanted?(session: WritingSession): boolean;
  /** A short remark at the end of the title. */
  note?(session: WritingSession): ReactNode;
}

export interface PanelColumnProps {
  readonly panels: readonly WritingPanel[];
  readonly session: WritingSession;
  onReload(): void;
}

export function PanelColumn(props: PanelColumnProps) {
  const { writing } = useWords();
  const { open, toggle, revealed } = usePanels();
  const wanted = props.panels.filter(({ isWanted }) => isWanted?.(props.session) !== false);
  return (
    <aside className={styles.column} aria-label={writing.panels}>
      {wanted.map(({ id, title, render, note }) => (
        <div key={id} ref={id === revealed?.panel ? showRevealed : undefined} data-region={`panel-${id}`}>
          <Panel
            title={title}
            note={note?.(props.session)}
            isOpen={open.includes(id)}
            onToggle={(isOpen) => toggle(id, isOpen)}
          >
            {render(props.session, props.onReload)}
          </Panel>
        </div>
      ))}
    </aside>
  );
}

/** The keyboard goes along, to what is to be filled in where the panel says which field that is. */
function showRevealed(panel: HTMLElement | null): void {
  if (!panel) return;
  const { revealed } = usePanels.getState();
  const field = panel.querySelector<HTMLElement>(`[data-fills="${revealed?.field}"] :is(input, button)`);
  bringIntoSight(panel, field ?? panel.querySelector('button'));
  usePanels.getState().seen();
}
