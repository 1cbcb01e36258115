import ExifReader from 'exifreader';
import { z } from 'zod';
import type { PhotoNotes } from '#shared/areas/assets.ts';
import { decodeNote, lineOf, paragraphsOf } from './notes-text.ts';

/**
 * What a picture's file says of itself. XMP speaks before IIM, whose fields are cut off at a number of bytes, and IIM
 * before EXIF, which a camera fills by itself. A file whose notes cannot be read says nothing: it is a picture all the same.
 */
export function readNotes(bytes: Uint8Array): PhotoNotes {
  const { xmp, iim, exif } = readTags(bytes);
  return {
    headline: line(xmp('Headline'), iim('Headline')),
    caption: paragraphs(
      xmp('description'),
      iim('Caption/Abstract'),
      exif('ImageDescription').filter(isWritten),
    ),
    byline: line(xmp('creator'), iim('By-line'), exif('Artist')),
    credit: line(xmp('Credit'), iim('Credit'), xmp('Source'), iim('Source')),
    place: line(
      allOf(xmp, ['Location', 'City', 'State', 'Country']),
      allOf(iim, ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name']),
    ),
    takenAt: takenAt({ xmp, iim, exif }),
    copyright: line(xmp('rights'), iim('Copyright Notice'), exif('Copyright')),
    keywords: first(xmp('subject'), iim('Keywords')).slice(0, mostKeywords).map(lineOf),
    people: xmp('PersonInImage').slice(0, mostKeywords).map(lineOf),
  };
}

/** What a file says beyond what is shown of it: kept when its notes are written anew. */
export interface MoreNotes {
  readonly location: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly alt: string;
  readonly instructions: string;
  readonly digitalSource: string;
}

export function readMoreNotes(bytes: Uint8Array): MoreNotes {
  const { xmp, iim } = readTags(bytes);
  return {
    location: line(xmp('Location'), iim('Sub-location')),
    city: line(xmp('City'), iim('City')),
    state: line(xmp('State'), iim('Province/State')),
    country: line(xmp('Country'), iim('Country/Primary Location Name')),
    alt: line(xmp('AltTextAccessibility')),
    instructions: paragraphs(xmp('Instructions'), iim('Special Instructions')),
    digitalSource: line(xmp('DigitalSourceType')),
  };
}

/** Every text under a name, in one of the three places a file may have them. */
type Says = (name: string) => readonly string[];
type Sources = Readonly<Record<'xmp' | 'iim' | 'exif', Says>>;

const mostKeywords = 100;

function readTags(bytes: Uint8Array): Sources {
  const tags = load(bytes);
  return {
    xmp: (name) => xmpTexts(tags.xmp[name]),
    iim: (name) => iimTexts(tags.iptc[name]),
    exif: (name) => exifTexts(tags.exif[name]),
  };
}

const Tags = z.record(z.string(), z.unknown()).default({});
const AllTags = z.object({ xmp: Tags, iptc: Tags, exif: Tags });

function load(bytes: Uint8Array): z.infer<typeof AllTags> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return AllTags.parse(ExifReader.load(buffer, { expanded: true, excludeTags: unasked }));
  } catch {
    return AllTags.parse({});
  }
}

const unasked = { icc: true, makerNotes: true, mpf: true, thumbnail: true, composite: true } as const;

const XmpItem = z.object({ value: z.string(), attributes: z.object({ lang: z.string().optional() }) });
const XmpTag = z.object({ value: z.union([z.string(), z.array(XmpItem)]) });

function xmpTexts(tag: unknown): readonly string[] {
  const { data } = XmpTag.safeParse(tag);
  if (!data) return [];
  return spoken(typeof data.value === 'string' ? [data.value] : inOneLanguage(data.value));
}

/** A text in several languages is one text: the Vietnamese one, else the one its writer takes for the main one. */
function inOneLanguage(items: readonly z.infer<typeof XmpItem>[]): string[] {
  const inLanguage = (language: string) =>
    items.find(({ attributes }) => attributes.lang?.toLowerCase().startsWith(language));
  const chosen = inLanguage('vi') ?? inLanguage('x-default');
  return (chosen ? [chosen] : items).map(({ value }) => value);
}

const IimTag = z.object({ value: z.array(z.int().min(0).max(255)) });

function iimTexts(tag: unknown): readonly string[] {
  const { data } = z.array(IimTag).safeParse(Array.isArray(tag) ? tag : [tag]);
  return spoken((data ?? []).map(({ value }) => decodeNote(Uint8Array.from(value))));
}

const ExifTag = z.object({ value: z.array(z.string()) });

function exifTexts(tag: unknown): readonly string[] {
  const { data } = ExifTag.safeParse(tag);
  return spoken((data?.value ?? []).map(exifText));
}

/** The reader gives bytes that are not UTF-8 as the characters of the same numbers. */
function exifText(text: string): string {
  return /^[\0-\xFF]*$/.test(text) ? decodeNote(Buffer.from(text, 'latin1')) : text;
}

function spoken(texts: readonly string[]): string[] {
  return texts.filter((text) => text.trim() !== '');
}

function first(...candidates: readonly (readonly string[])[]): readonly string[] {
  return candidates.find((texts) => texts.length > 0) ?? [];
}

function line(...candidates: readonly (readonly string[])[]): string {
  return first(...candidates)
    .map(lineOf)
    .join(', ');
}

function paragraphs(...candidates: readonly (readonly string[])[]): string {
  return first(...candidates)
    .map(paragraphsOf)
    .join('\n');
}

function allOf(says: Says, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => says(name));
}

/** What cameras write where a caption belongs. */
const cameraWords =
  /^(\W*|(\w+ )?digital( still)? camera|sony dsc|dcf ?1\.\d|exif_hdl_id_\d+|jpeg|picture|default|untitled|oznor\w*|\w*(cof|hdr|mde|sdr|rpt)\w*)$/i;

function isWritten(text: string): boolean {
  return !cameraWords.test(text.trim());
}

const timeShapes = {
  xmp: /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/,
  iim: /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/,
  exif: /^(\d{4}):(\d{2}):(\d{2})(?: (\d{2}):(\d{2}))?/,
} as const;

function takenAt({ xmp, iim, exif }: Sources): string {
  const [day = ''] = iim('Date Created');
  const [time] = iim('Time Created');
  return (
    timeIn(xmp('DateCreated'), timeShapes.xmp) ??
    timeIn([time ? `${day}T${time}` : day], timeShapes.iim) ??
    timeIn(exif('DateTimeOriginal'), timeShapes.exif) ??
    ''
  );
}

/** A camera whose clock was never set says zeros. */
function timeIn([text = '']: readonly string[], shape: RegExp): string | undefined {
  const [, year, month, day, hour, minute] = shape.exec(text) ?? [];
  if (!year || Number(month) === 0 || Number(day) === 0) return undefined;
  const date = `${year}-${month}-${day}`;
  return hour ? `${date}T${hour}:${minute}` : date;
}
