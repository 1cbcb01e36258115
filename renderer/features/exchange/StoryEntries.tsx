import { useWords } from '#renderer/words/words.ts';
import type { StoryFileView } from '#shared/areas/stories.ts';

type Entries = StoryFileView['entries'];

/** What a file does to the lists of the newsroom, kind by kind. The levels of approval are told apart. */
export function StoryEntries({ entries }: { readonly entries: Entries }) {
  const { exchange: words } = useWords();
  const listed = entries.filter(({ kind }) => kind !== 'level');
  const kinds = [...new Set(listed.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <p key={kind}>{words.entriesOf(kind, newsText(listed.filter((entry) => entry.kind === kind)))}</p>
  ));

  function newsText(news: Entries): string {
    return (['added', 'changed', 'removed'] as const)
      .map((becomes) => ({ becomes, titles: news.filter((entry) => entry.becomes === becomes) }))
      .filter(({ titles }) => titles.length > 0)
      .map(({ becomes, titles }) => words.entries[becomes](titles.map(({ title }) => title).join(', ')))
      .join(' ');
  }
}
