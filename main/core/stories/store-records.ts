import type { StoryFileView } from '#shared/areas/stories.ts';
import { RevisionId, type ArticleId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';
import type { CheckedArticle } from './check-article.ts';
import type { CheckedFile } from './check-story-file.ts';
import { articlePath } from './entry-names.ts';
import { withoutTheirLevels } from './levels-of-sender.ts';
import type { ListedFile } from './listed-file.ts';
import { unionOf } from './outcome.ts';
import type { StoryPorts } from './ports.ts';
import { readingIn, revisionIn, signOffIn, threadIn } from './records.ts';
import { hereOf, saidIn, viewOf } from './story-view.ts';

/** Stores every record of a checked file, or none: one transaction, at the end of which each article stands where it should. */
export function storeRecords(
  checked: CheckedFile,
  ports: StoryPorts,
  { photosAdded, levels }: { photosAdded: number; levels: boolean },
): StoryFileView {
  const registers = levels
    ? checked.registers
    : withoutTheirLevels(checked.registers, ports.registers.standing('level'));

  try {
    return ports.db.transaction(() => {
      const view = viewOf({ ...checked, registers }, ports, { photosToAdd: photosAdded, isOpened: true });
      for (const article of checked.articles) keepOwnFirst(article, ports);
      const news = ports.registers.merge(registers);
      for (const asset of checked.assets) ports.assets.record(asset);
      for (const said of saidIn(checked)) ports.photoDesk.hear(said);
      for (const article of checked.articles) storeArticle(article, checked.file, ports);
      if (news.some(({ kind }) => kind === 'level')) ports.articles.restageAll();
      return view;
    });
  } catch (error) {
    ports.registers.reload();
    throw error;
  }
}

/** Text that nobody kept yet becomes a revision before the text below it moves along: it then stands beside it. */
function keepOwnFirst(article: CheckedArticle, ports: StoryPorts): void {
  if (unionOf(article.revisions, hereOf(article, ports)).keepsOwn) ports.articles.keepOwn(article.id, 'keep');
}

function storeArticle({ id, createdAt }: CheckedArticle, file: ListedFile, ports: StoryPorts): void {
  ports.articles.receive(id, createdAt, () => {
    for (const path of file.revisionPaths(id)) storeRevisions(path, file, ports);
    const records = (name: Parameters<typeof articlePath>[1]) => file.lines(articlePath(id, name));
    for (const line of records('sign-offs')) ports.signOffs.add(signOffIn(line, id).signOff);
    for (const line of records('threads')) ports.threads.add(threadIn(line, id));
    if (!ports.readings.whole(id)) for (const line of records('reading')) storeReading(id, line, ports);
  });
}

function storeRevisions(path: string, file: ListedFile, { revisions }: StoryPorts): void {
  for (const line of file.lines(path))
    if (!revisions.find(RevisionId.parse(sha256(line)))) revisions.add(revisionIn(line, path).revision);
}

function storeReading(id: ArticleId, line: string, { readings }: StoryPorts): void {
  const reading = readingIn(line, id);
  readings.add(id, reading.file, reading);
}
