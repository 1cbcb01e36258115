import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import styles from './ScreenGuard.module.css';

/** Shows a sentence in place of a screen that broke while it was drawn: never an empty window. */
export class ScreenGuard extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
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
      <Button onPress={() => window.location.reload()}>{words.reopen}</Button>
    </main>
  );
}
