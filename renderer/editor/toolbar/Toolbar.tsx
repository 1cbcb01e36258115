import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalRovingTabIndexRef } from '@lexical/react/useLexicalRovingTabIndexRef';
import {
  COMMAND_PRIORITY_NORMAL,
  FORMAT_TEXT_COMMAND,
  KEY_ESCAPE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { Fragment, useEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { isInField } from '#renderer/commands/in-field.ts';
import { keysText } from '#renderer/commands/keys.ts';
import {
  announceCommands,
  registerCommands,
  type Command,
  type KnownCommand,
} from '#renderer/commands/registry.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useWords, words } from '#renderer/words/words.ts';
import type { EditorGroup } from '#renderer/editor/editor-group.ts';
import { FindBar } from '#renderer/editor/find/FindBar.tsx';
import type { Beginning } from '#renderer/editor/find/start-of-search.ts';
import { useFindCommand, useStepCommands } from '#renderer/editor/find/use-find-commands.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { focusText } from '#renderer/editor/focus-text.ts';
import { KeptLine } from '#renderer/editor/paste/KeptLine.tsx';
import { PasteLine } from '#renderer/editor/paste/PasteLine.tsx';
import { LinkBar } from './LinkBar.tsx';
import type { PhotoKind } from '#renderer/editor/blocks/block-kinds.ts';
import { blockTools, tableTools, textTools } from './block-tools.ts';
import { groupOf, keyedTools, textKeys, toolTitle, type Tool } from './tool.ts';
import { useTextCommands } from './use-text-commands.ts';
import type { Tracker } from '#renderer/editor/tracking/tracker.ts';
import { useToolState, type ToolState } from './tool-state.ts';
import { useHistory } from './use-history.ts';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  readonly group: EditorGroup;
  readonly tracker?: Tracker;
  onAddPhotos?(as: PhotoKind): void;
}

type Strip = 'link' | 'find' | 'replace' | null;

interface Shown {
  readonly strip: Strip;
  readonly beginning: Beginning;
  readonly asked: number;
}

const nothingShown: Shown = { strip: null, beginning: 'here', asked: 0 };

/** The tools of the text: one stop for Tab, arrows between them, Alt+F10 from the text, Esc back to it. */
export function Toolbar({ group, tracker, onAddPhotos }: ToolbarProps) {
  const { editor: text } = useWords();
  const [body] = useLexicalComposerContext();
  const focused = useFocused(group) ?? body;
  const state = useToolState(focused);
  const history = useHistory(focused, group);
  const [{ strip, beginning, asked }, setShown] = useState(nothingShown);
  // Asked for once more, a strip begins anew and has the keyboard again.
  const setStrip = (next: Strip, from: Beginning = 'here') =>
    setShown((before) => ({ strip: next, beginning: from, asked: before.asked + 1 }));
  const groups = toolGroups({ body, focused, state, history, setStrip, onAddPhotos });
  const roving = useLexicalRovingTabIndexRef();
  const bar = useRef<HTMLDivElement>(null);
  useToolCommands(groups.flat());
  useTextCommands(body, focused === body);
  useFindCommand(() => setStrip('replace'));
  useStepCommands((step) => setStrip('find', step > 0 ? 'next' : 'previous'), !isFindStrip(strip));
  useToolbarCommand(bar);
  useEscape(bar, focused);
  const close = () => {
    setStrip(null);
    focusText(focused);
  };
  useStripEscape(focused, strip !== null, close);
  return (
    <div className={styles.tools}>
      <div
        ref={(element) => {
          bar.current = element;
          roving(element);
        }}
        className={styles.bar}
        role="toolbar"
        aria-label={text.tools}
      >
        {groups.map((tools, index) => (
          <Fragment key={tools[0]?.name}>
            {index > 0 && <span className={styles.gap} />}
            {tools.map(({ name, keys, run, ...rest }) => (
              <IconButton
                key={name}
                label={toolTitle(name)}
                onPress={run}
                {...(keys !== undefined && { keys: keysText(keys) })}
                {...rest}
              />
            ))}
          </Fragment>
        ))}
      </div>
      {strip === 'link' && <LinkBar editor={focused} address={state.link} onClose={close} />}
      <PasteLine group={group} />
      <KeptLine group={group} />
      {isFindStrip(strip) && (
        <FindBar
          key={asked}
          group={group}
          tracker={tracker}
          replacing={strip === 'replace' ? 'now' : 'asked'}
          beginning={beginning}
          onClose={close}
        />
      )}
    </div>
  );
}

function isFindStrip(strip: Strip): boolean {
  return strip === 'find' || strip === 'replace';
}

function useFocused(group: EditorGroup): LexicalEditor | undefined {
  return useSyncExternalStore(group.onFocus, group.focused);
}

interface Around {
  readonly body: LexicalEditor;
  readonly focused: LexicalEditor;
  readonly state: ToolState;
  readonly history: { canUndo: boolean; canRedo: boolean };
  readonly onAddPhotos: ((as: PhotoKind) => void) | undefined;
  setStrip(strip: Strip): void;
}

function toolGroups({ body, focused, state, history, onAddPhotos, setStrip }: Around): Tool[][] {
  const isInBody = focused === body;
  const { kind } = state;
  // The button took the focus: the text gets it back, and with it the caret that stayed in it.
  const back = (act: () => void) => () => {
    act();
    focusText(focused);
  };
  return [
    [
      {
        name: 'bold',
        icon: 'bold',
        keys: textKeys.bold,
        isOn: state.isBold,
        run: back(() => void focused.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')),
      },
      {
        name: 'italic',
        icon: 'italic',
        keys: textKeys.italic,
        isOn: state.isItalic,
        run: back(() => void focused.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')),
      },
      {
        name: 'link',
        icon: 'link',
        keys: textKeys.link,
        isOn: state.link !== null,
        run: () => setStrip('link'),
      },
    ],
    kind === 'cell' && isInBody ? tableTools(body, back) : textTools(body, state, isInBody, back),
    blockTools({ body, isInBody, onAddPhotos, back }),
    [
      {
        name: 'undo',
        icon: 'undo',
        keys: textKeys.undo,
        isDisabled: !history.canUndo,
        run: back(() => void focused.dispatchCommand(UNDO_COMMAND, undefined)),
      },
      {
        name: 'redo',
        icon: 'redo',
        keys: textKeys.redo,
        isDisabled: !history.canRedo,
        run: back(() => void focused.dispatchCommand(REDO_COMMAND, undefined)),
      },
      { name: 'find', icon: 'search', keys: textKeys.find, run: () => setStrip('find') },
    ],
  ];
}

/** From anywhere in the article to the tools, to the one that was used last. */
function useToolbarCommand(bar: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      registerCommands([
        {
          ...toTools,
          run: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
        },
      ]),
    [bar],
  );
}

/** Esc in the text closes the strip above it. */
function useStripEscape(focused: LexicalEditor, isOpen: boolean, close: () => void): void {
  const latest = useLatest(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    return focused.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        event.preventDefault();
        latest.current();
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    );
  }, [focused, isOpen, latest]);
}

/**
 * Esc goes back to the text. Heard before anything else, as a tooltip that is open would keep it for itself; and only
 * while one of the tools has the focus.
 */
function useEscape(bar: RefObject<HTMLElement | null>, focused: LexicalEditor): void {
  useEffect(() => {
    const { current: tools } = bar;
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !tools?.contains(document.activeElement)) return;
      event.preventDefault();
      focusText(focused);
    };
    const listen = () => window.addEventListener('keydown', back, true);
    const stop = () => window.removeEventListener('keydown', back, true);
    if (tools?.contains(document.activeElement)) listen();
    tools?.addEventListener('focusin', listen);
    tools?.addEventListener('focusout', stop);
    return () => {
      stop();
      tools?.removeEventListener('focusin', listen);
      tools?.removeEventListener('focusout', stop);
    };
  }, [bar, focused]);
}

/** What asks for something before it changes the text: no key of a field means the same. */
const worksInField: ReadonlySet<string> = new Set(['find', 'insertPhoto', 'photoStory']);

/** The same tools for the keyboard, the menu and the help. The keys that Lexical takes for itself never come this far. */
function useToolCommands(tools: readonly Tool[]): void {
  const latest = useLatest(tools);
  const names = tools.map(({ name }) => name).join(' ');
  const commands = useMemo(
    () =>
      tools.map(({ name, keys }): Command => {
        const now = () => latest.current.find((tool) => tool.name === name);
        return {
          id: `text.${name}`,
          group: groupOf(name),
          title: () => toolTitle(name),
          isEnabled: () => now()?.isDisabled !== true && (worksInField.has(name) || !isInField()),
          run: () => now()?.run(),
          ...(keys !== undefined && { keys }),
        };
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- what a tool does is read when it is used; only the names count
    [names],
  );
  useEffect(() => registerCommands(commands), [commands]);
}

const toTools: KnownCommand = {
  id: 'text.tools',
  group: 'text',
  title: () => words().editor.tools,
  keys: 'Alt+F10',
};

announceCommands([...keyedTools(), toTools]);
