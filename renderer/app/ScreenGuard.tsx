import { Component, type ReactNode } from 'react';
import { api } from '#renderer/api/api.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './ScreenGuard.module.css';

/** Shows a sentence in place of a screen that broke while it was drawn: never an empty window. */
export class ScreenGuard extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    void api.window.broke(faultOf(error)).catch(() => undefined);
  }

  override render() {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}

function BrokenScreen() {
  const { window: words } = useWords();
  return (
    <main className={styles.broken} role="alert">
      <h1 className={styles.title}>{words.brokenTitle}</h1>
      <p>{words.broken}</p>
      <Button autoFocus onPress={() => window.location.reload()}>
        {words.reopen}
      </Button>
    </main>
  );
}

function faultOf(error: unknown): { fault: string; where: string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, where: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name.slice(0, 200), where: frames.slice(0, 30).map((frame) => frame.slice(0, 500)) };
}
