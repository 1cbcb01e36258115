import type { ArticleFields, Changes, ClearableField } from '#shared/areas/articles.ts';
import type { Entry } from '#shared/areas/registers.ts';
import type { Byline } from '#shared/document/content.ts';
import { runsOf } from '#shared/document/run.ts';
import { AppError } from '#shared/failure.ts';
import { fold } from '#shared/text/fold.ts';
import { findNamed, named, type TitledKind } from './registers.ts';
import { readStatedTime } from './times.ts';
import { channelTitles, fieldTitles, roleTitles } from './words.ts';

/** What the newsroom has to choose from, by kind. */
export type Choices = { readonly [Kind in TitledKind]?: readonly Entry<TitledKind>[] };

type Change = { readonly fields: ArticleFields } | { readonly clear: ClearableField };

interface FieldRule {
  /** Whose entries the value names. */
  readonly kind?: TitledKind;
  read(value: string, choices: Choices): Change;
}

export type SettableField = Exclude<keyof typeof fieldTitles, 'body' | 'photos' | 'leadTag'>;

const rules: Readonly<Record<SettableField, FieldRule>> = {
  kicker: { read: (value) => ({ fields: { kicker: runsOf(value) } }) },
  headline: { read: (value) => ({ fields: { headline: runsOf(value) } }) },
  subheadline: { read: (value) => ({ fields: { subheadline: runsOf(value) } }) },
  lead: { read: (value) => ({ fields: { lead: runsOf(value) } }) },
  bylines: { read: (value) => ({ fields: { bylines: parts(value, ';').map(readByline) } }) },
  section: oneEntry('section', 'section'),
  secondarySections: severalEntries('secondarySections', 'section'),
  series: oneEntry('series', 'series'),
  topics: severalEntries('topics', 'topic'),
  tags: { read: (value) => ({ fields: { tags: parts(value, ',') } }) },
  genre: oneEntry('genre', 'genre'),
  place: { read: (value) => (value ? { fields: { place: value } } : { clear: 'place' }) },
  source: { read: (value) => (value ? { fields: { source: value } } : { clear: 'source' }) },
  publishedAt: { read: readPublishedAt },
  channel: { read: readChannel },
};

/** One FIELD=VALUE as typed. The value is one line; an empty one clears the field. */
export interface Setting {
  readonly field: SettableField;
  readonly value: string;
}

export function readSettings(operands: readonly string[]): Setting[] {
  const settings = operands.map(readSetting);
  const twice = settings.find(
    ({ field }, index) => settings.findIndex((other) => other.field === field) < index,
  );
  if (twice) throw invalid(`Mục “${twice.field}” được ghi hai lần. Hãy ghi mỗi mục một lần.`);
  return settings;
}

function readSetting(operand: string): Setting {
  const at = operand.indexOf('=');
  if (at < 1) throw invalid(`“${operand}” không có dạng MỤC=GIÁ TRỊ. Hãy ghi như: headline="Tít mới"`);
  const name = operand.slice(0, at).trim();
  const field = settableFields.find((known) => known.toLowerCase() === name.toLowerCase());
  if (!field) throw invalid(`Không có mục “${name}”. Hãy chọn một trong: ${fieldChoices()}.`);
  return {
    field,
    value: operand
      .slice(at + 1)
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  };
}

const settableFields = Object.keys(rules) as SettableField[]; // The keys of `rules`, as its type says.

export function fieldChoices(): string {
  return settableFields.map((field) => `${field} (${fieldTitles[field]})`).join(', ');
}

/** The lists that these settings choose from. */
export function kindsOf(settings: readonly Setting[]): TitledKind[] {
  return [...new Set(settings.flatMap(({ field }) => rules[field].kind ?? []))];
}

export function changesOf(settings: readonly Setting[], choices: Choices): Changes {
  const changes = settings.map(({ field, value }) => rules[field].read(value, choices));
  const fields = Object.assign(
    {},
    ...changes.map((change) => ('fields' in change ? change.fields : {})),
  ) as ArticleFields;
  const clear = changes.flatMap((change) => ('clear' in change ? change.clear : []));
  return { ...(Object.keys(fields).length > 0 && { fields }), ...(clear.length > 0 && { clear }) };
}

function oneEntry(field: 'section' | 'series' | 'genre', kind: TitledKind): FieldRule {
  const find = (value: string, choices: Choices) =>
    findNamed(named(choices[kind] ?? []), value, nouns[field]);
  return {
    kind,
    read: (value, choices) => (value ? { fields: { [field]: find(value, choices) } } : { clear: field }),
  };
}

function severalEntries(field: 'secondarySections' | 'topics', kind: TitledKind): FieldRule {
  const find = (value: string, choices: Choices) =>
    findNamed(named(choices[kind] ?? []), value, nouns[field]);
  return {
    kind,
    read: (value, choices) => ({ fields: { [field]: parts(value, ',').map((part) => find(part, choices)) } }),
  };
}

const nouns = { ...fieldTitles, secondarySections: fieldTitles.section } as const;

function parts(value: string, separator: ',' | ';'): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readByline(text: string): Byline {
  const [, penName = text, role] = /^(.+?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  if (role === undefined) return { penName, role: 'writer' };
  const found = Object.entries(roleTitles).find(([id, title]) =>
    [id, title].map(fold).includes(fold(role.trim())),
  );
  if (found) return { penName, role: found[0] };
  throw invalid(`Không có vai “${role}” của “${penName}”. Hãy chọn một trong: ${pairs(roleTitles)}.`);
}

function readPublishedAt(value: string): Change {
  if (!value) return { clear: 'publishedAt' };
  const publishedAt = readStatedTime(value);
  if (publishedAt) return { fields: { publishedAt } };
  throw invalid(`“${value}” không phải ngày giờ. Hãy ghi như 17:12, 03/04/2019 hoặc 2019-04-03T17:12+07:00.`);
}

function readChannel(value: string): Change {
  const found = Object.entries(channelTitles).find(([id, title]) =>
    [id, title].map(fold).includes(fold(value)),
  );
  if (found) return { fields: { channel: found[0] as keyof typeof channelTitles } }; // A key of the same table.
  throw invalid(`Không có nơi đăng “${value}”. Hãy chọn một trong: ${pairs(channelTitles)}.`);
}

function pairs(titles: Readonly<Record<string, string>>): string {
  return Object.entries(titles)
    .map(([id, title]) => `${id} (${title})`)
    .join(', ');
}

function invalid(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}
