import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { summariesQuery } from '#renderer/api/articles.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useWords } from '#renderer/words/words.ts';
import { useUnsaved } from './unsaved.ts';
import type { WritingSession } from './writing-session.ts';

/** What was left unsaved, told on every screen until it is stored. */
export function UnsavedArticles() {
  const { sessions } = useUnsaved();
  return sessions.map((session) => <UnsavedArticle key={session.article.id} session={session} />);
}

export function UnsavedArticle({ session }: { session: WritingSession }) {
  const { writing, window } = useWords();
  const save = useStore(session.state, (state) => state.save);
  const { data } = useQuery(summariesQuery([session.article.id]));
  const headline = data?.[0]?.headline || window.untitled;
  return (
    <Notice kind="failure" actions={<Button onPress={() => void session.flush()}>{window.retry}</Button>}>
      {writing.leftUnsaved(headline)} {'sentence' in save && save.sentence} {writing.keptInWindow}
    </Notice>
  );
}
