import {
  registerValues,
  type Entry,
  type RegisterKind,
  type RegisterValues,
} from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import { fold } from '#shared/text/fold.ts';
import type { Desk } from './verb.ts';

type Client = Desk['client'];

/** The entries of one kind as they stand now, in their own order. */
export async function entriesOf<Kind extends RegisterKind>(
  client: Client,
  kind: Kind,
): Promise<Entry<Kind>[]> {
  const listed = await client.registers.list({ kind });
  // The schema is the one of this kind.
  return listed.map(({ id, value }) => ({
    id,
    value: registerValues[kind].parse(value) as RegisterValues[Kind],
  }));
}

/** Something a person can name: by its id, or by what it is called. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly otherNames?: readonly string[];
}

/** What kind of thing is meant, as the refusing sentence says it. */
export type Noun = string;

/** Finds what a person named by its id or title, without minding capitals and accents where that names only one. */
export function findNamed(choices: readonly Named[], given: string, noun: Noun): string {
  const byId = choices.find(({ id }) => id === given);
  if (byId) return byId.id;
  const exact = choices.filter((choice) => namesOf(choice).includes(given.trim().normalize('NFC')));
  const found =
    exact.length > 0
      ? exact
      : choices.filter((choice) => namesOf(choice).map(fold).includes(fold(given.trim())));
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1)
    throw invalid(`Có nhiều ${noun} tên “${given}”: ${choicesText(found)}. Hãy ghi mã đứng trước.`);
  if (choices.length === 0)
    throw invalid(`Tòa soạn chưa có ${noun} nào nên không có “${given}”. Hãy để trống mục này.`);
  throw invalid(`Không có ${noun} “${given}”. Hãy chọn một trong: ${choicesText(choices)}.`);
}

function namesOf({ id, title, otherNames = [] }: Named): string[] {
  return [id, title, ...otherNames];
}

export function choicesText(choices: readonly Named[]): string {
  return choices.map(({ id, title }) => `${id} (${title})`).join(', ');
}

/** Entries that bear a title, by what they are called. */
export function named(entries: readonly Entry<TitledKind>[]): Named[] {
  return entries.map(({ id, value }) => ({ id, title: value.title }));
}
export type TitledKind = Exclude<RegisterKind, 'person' | 'identity'>;

/** People, by their pen names and short forms too. */
export function namedPeople(people: readonly Entry<'person'>[]): Named[] {
  return people.map(({ id, value }) => ({
    id,
    title: value.name,
    otherNames: [...value.penNames, ...value.shortForms],
  }));
}

function invalid(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}
