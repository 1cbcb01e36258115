import type { SaidOfPhoto } from '#shared/areas/photo-desk.ts';
import { isNewer, type RegisterEntry } from '#shared/areas/registers.ts';
import type { StoryArticle, StoryFileView, StoryOutcome } from '#shared/areas/stories.ts';
import { figure } from '#shared/figure.ts';
import type { CheckedArticle } from './check-article.ts';
import type { CheckedFile } from './check-story-file.ts';
import { chainsBeside, isLeftOut } from './levels-of-sender.ts';
import { unionOf, type Here, type Union } from './outcome.ts';
import type { StoryPorts } from './ports.ts';

interface Look {
  /** Originals that are not here. */
  readonly photosToAdd: number;
  /** Whether it is told once all of it is stored. */
  readonly isOpened: boolean;
}

/** What opening a checked file does here, as things stand at this moment. */
export function viewOf(
  checked: CheckedFile,
  ports: StoryPorts,
  { photosToAdd, isOpened }: Look,
): StoryFileView {
  const { file, articles, assets, registers } = checked;
  const { name, version } = file.manifest.producer;
  return {
    producer: `${name} ${version}`,
    articles: articles.map((article) => articleView(article, ports, isOpened)),
    photos: { total: assets.length, adds: photosToAdd, ...saidView(checked, ports) },
    entries: registers.flatMap((entry) => newsOf(entry, ports)),
    chains: chainsBeside(registers, ports.registers.standing('level')),
  };
}

/** What the sender said of the photos that came with the file. */
export function saidIn({ file, assets }: CheckedFile): SaidOfPhoto[] {
  const came = new Set(assets.map(({ id }) => id));
  return (file.manifest.said ?? []).filter(({ id }) => came.has(id));
}

function saidView(
  checked: CheckedFile,
  { photoDesk }: StoryPorts,
): Pick<StoryFileView['photos'], 'said' | 'saidOtherwise'> {
  const compared = saidIn(checked).map(photoDesk.compare);
  return {
    said: compared.filter(({ adds }) => adds).length,
    saidOtherwise: compared.filter(({ differs }) => differs).length,
  };
}

/** The article as it is here; undefined where it is not. */
export function hereOf({ id }: Pick<CheckedArticle, 'id'>, ports: StoryPorts): Here | undefined {
  const workingCopy = ports.articles.workingCopy(id);
  return workingCopy && { ...workingCopy, revisions: ports.revisions.list(id) };
}

function articleView(article: CheckedArticle, ports: StoryPorts, isOpened: boolean): StoryArticle {
  const here = hereOf(article, ports);
  const { isPassedOver, ...union } = unionOf(article.revisions, here);
  const adds = addsOf(article, here, ports);
  return {
    id: article.id,
    headline: article.headline,
    revisions: article.revisions.length,
    adds,
    ...union,
    sentence: sentenceFor({ ...union, isPassedOver }, adds, isOpened ? opened : looked),
  };
}

function addsOf(article: CheckedArticle, here: Here | undefined, ports: StoryPorts): StoryArticle['adds'] {
  const revisions = new Set(here?.revisions.map(({ id }) => id));
  const signOffs = new Set(here && ports.signOffs.of(article.id).map(({ id }) => id));
  const messages = new Set(
    here && ports.threads.of(article.id).flatMap((thread) => thread.messages.map(({ id }) => id)),
  );
  return {
    revisions: article.revisions.filter(({ id }) => !revisions.has(id)).length,
    signOffs: article.signOffs.filter((id) => !signOffs.has(id)).length,
    messages: article.messages.filter((id) => !messages.has(id)).length,
  };
}

interface Sentences extends Readonly<Record<StoryOutcome, string>> {
  readonly passedOver: string;
  readonly keepsOwn: string;
}

/** What opening would do. */
const looked: Sentences = {
  new: 'Bài mới, chưa có trên máy này.',
  same: 'Bài trong gói giống hệt bài trên máy này.',
  forward: 'Bài trong gói viết tiếp từ bản trên máy này; máy này chuyển sang bản mới.',
  older: 'Máy này đã có bản mới hơn; bài giữ nguyên.',
  parallel: 'Hai nơi cùng sửa.',
  passedOver:
    'Nơi gửi đã chọn một bản khác thay cho bản trên máy này; bài chuyển sang bản ấy. Bản của máy này vẫn còn trong danh sách các bản.',
  keepsOwn: 'Phần đang viết chưa lưu bản được giữ thành một bản riêng.',
};

/** What opening did. */
const opened: Sentences = {
  ...looked,
  new: 'Bài mới, nay đã có trên máy này.',
  forward: 'Bài trong gói viết tiếp từ bản trên máy này; máy này đã chuyển sang bản mới.',
  passedOver:
    'Nơi gửi đã chọn một bản khác thay cho bản trên máy này; bài đã chuyển sang bản ấy. Bản của máy này vẫn còn trong danh sách các bản.',
  keepsOwn: 'Phần đang viết chưa lưu bản đã được giữ thành một bản riêng.',
};

/** The rule for the next step where heads stand side by side. */
const chooseFirst =
  'Hãy xem các bản rồi chọn một bản để giữ; trước đó bài chưa ký duyệt và chưa xuất được. Bản không chọn vẫn còn trong danh sách các bản.';

function sentenceFor(
  { outcome, heads, keepsOwn, isPassedOver }: Union,
  adds: StoryArticle['adds'],
  sentences: Sentences,
): string {
  const own = keepsOwn ? ` ${sentences.keepsOwn}` : '';
  const added = outcome === 'new' ? '' : addedText(adds);
  const parallel = heads > 1 ? ` Bài có ${heads} bản song song. ${chooseFirst}` : '';
  const first = outcome === 'forward' && isPassedOver ? sentences.passedOver : sentences[outcome];
  return `${first}${own}${added}${parallel}`;
}

function addedText({ signOffs, messages }: StoryArticle['adds']): string {
  const parts = [
    ...(signOffs > 0 ? [`${figure(signOffs)} lần ký duyệt`] : []),
    ...(messages > 0 ? [`${figure(messages)} mục góp ý`] : []),
  ];
  return parts.length === 0 ? '' : ` Thêm ${parts.join(', ')}.`;
}

/** What a state does to the list of this laptop; nothing where it does not count here. */
function newsOf(entry: RegisterEntry, { registers }: StoryPorts): StoryFileView['entries'] {
  const { kind, id, value, removed: isGone } = entry;
  const known = registers.standing(kind).find((each) => each.id === id && !isLeftOut(each));
  const isListed = known !== undefined && !known.removed;
  if ((known && !isNewer(entry, known)) || (isGone && !isListed)) return [];
  const becomes = isGone ? 'removed' : isListed ? 'changed' : 'added';
  return [{ kind, id, title: titleOf(id, value), becomes }];
}

/** People are shown by name, everything else by title. */
function titleOf(id: string, value: RegisterEntry['value']): string {
  return [value['title'], value['name'], id].find(
    (title) => typeof title === 'string' && title !== '',
  ) as string;
}
