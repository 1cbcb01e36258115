import type { z } from 'zod';
import { SearchField, type SearchRequest } from '#shared/areas/search.ts';
import { Stage } from '#shared/areas/workflow.ts';
import type { Entry } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import { EntryId } from '#shared/ids.ts';
import { findNamed, named, type Named, type TitledKind } from './registers.ts';
import { readStatedTime } from './times.ts';
import type { Options, Typed } from './verb.ts';
import { kindTitles, searchFieldTitles, stageTitles } from './words.ts';

type Request = z.input<typeof SearchRequest>;

/** One option for each filter of the contract. */
export const searchOptions: Options = {
  in: { value: 'FIELD', help: `chỉ tìm trong một mục: ${Object.keys(searchFieldTitles).join(', ')}` },
  section: { value: 'SECTION', help: 'chuyên mục, kể cả các mục con; xem: desk sections' },
  byline: { value: 'NAME', help: 'bút danh hoặc một phần bút danh' },
  stage: {
    value: 'STAGE',
    help: `khâu duyệt: ${Object.keys(stageTitles).join(', ')}, hoặc tên khâu như "Chờ biên tập"`,
  },
  genre: { value: 'GENRE', help: 'thể loại' },
  kind: { value: 'KIND', help: 'story: tin bài; reference: tư liệu' },
  from: { value: 'DAY', help: 'từ ngày đăng (bài chưa đăng: ngày lưu), như 03/04/2019' },
  to: { value: 'DAY', help: 'đến hết ngày' },
  limit: { value: 'N', help: 'nhiều nhất bao nhiêu bài, đến 200 (mặc định: 20)' },
};

/** What the newsroom has to choose from. */
export type SearchChoices = {
  readonly [Kind in 'section' | 'genre' | 'level']: readonly Entry<Kind & TitledKind>[];
};

/** What was typed as a search. Whatever does not fit is refused with a sentence. */
export function readSearch({ operands, values }: Typed, choices: SearchChoices): Request & { text: string } {
  const { in: field, section, byline, stage, genre, kind, from, to, limit } = values;
  const days = { ...(from && { from: readDay(from) }), ...(to && { to: readDay(to) }) };
  if (days.from && days.to && days.from > days.to)
    throw invalid(`Từ ngày ${from} đến ngày ${to} là ngược. Hãy đổi chỗ hai ngày.`);
  return {
    text: readText(operands),
    ...days,
    ...(field && { in: SearchField.parse(findNamed(namesIn(searchFieldTitles), field, 'mục để tìm')) }),
    ...(section && { section: findEntry(choices.section, section, 'chuyên mục') }),
    ...(genre && { genre: findEntry(choices.genre, genre, 'thể loại') }),
    ...(byline && { byline }),
    ...(stage && { stage: readStage(stage, choices.level) }),
    ...(kind && { kind: readKind(kind) }),
    ...(limit && { limit: readLimit(limit) }),
  };
}

const longestText = 1000;

function readText(operands: readonly string[]): string {
  const text = operands.join(' ');
  if (text.length <= longestText) return text;
  throw invalid('Câu cần tìm dài quá 1.000 ký tự. Hãy tìm bằng vài từ của câu đó.');
}

function findEntry(entries: readonly Entry<TitledKind>[], given: string, noun: string): EntryId {
  return EntryId.parse(findNamed(named(entries), given, noun));
}

function namesIn(titles: Readonly<Record<string, string>>): Named[] {
  return Object.entries(titles).map(([id, title]) => ({ id, title }));
}

/** A stage by its name, or the one that waits for a level by the level's own words. Nothing waits for the lowest. */
function readStage(given: string, levels: readonly Entry<'level'>[]): Request['stage'] {
  const lowest = Math.min(...levels.map(({ value }) => value.rank));
  const waited = levels.filter(({ value }) => value.rank > lowest);
  const waiting = waited.map(({ id, value }) => ({ id: `waiting:${id}`, title: value.waiting }));
  const [name, level] = findNamed([...namesIn(stageTitles), ...waiting], given, 'khâu').split(':');
  return { name: Stage.shape.name.parse(name), ...(level && { level: EntryId.parse(level) }) };
}

function readKind(given: string): Request['kind'] {
  return findNamed(namesIn(kindTitles), given, 'loại') === 'story' ? 'story' : 'reference';
}

function readDay(given: string): string {
  const time = readStatedTime(given);
  if (time?.length === 'YYYY-MM-DD'.length) return time;
  throw invalid(`“${given}” không phải một ngày. Hãy ghi như 03/04/2019 hoặc 2019-04-03.`);
}

function readLimit(given: string): number {
  const limit = Number(given);
  if (/^\d{1,3}$/.test(given) && limit >= 1 && limit <= 200) return limit;
  throw invalid(`“${given}” không phải số bài. Hãy ghi một số từ 1 đến 200.`);
}

function invalid(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}
