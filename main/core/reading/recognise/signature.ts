import type { ReadPage } from '#shared/areas/reading.ts';
import {
  agencies,
  bylineEndings,
  bylineLabels,
  bylineTitles,
  deskSignatures,
  paperNames,
  sourcePatterns,
} from '#core/reading/rules/bylines.ts';
import { isSectionName } from './furniture.ts';
import { anyOf, keyOf } from './key.ts';

type ReadByline = ReadPage['bylines'][number];

/** Who signs a line, and what paper or agency it names. */
export interface Signature {
  readonly bylines: readonly ReadByline[];
  readonly source: string;
  /** An address or a telephone number that stood beside the name. */
  readonly contact: string;
  /** The line says "Bài:", "Theo", "(tổng hợp)": its words and not only its shape make it a signature. */
  readonly labelled: boolean;
}

const longestSignature = 120;
const mostNames = 6;
const contact =
  /\(?(?:e-?mail|đt|sđt|điện thoại|tel)?\s*:?\s*(?:[\w.+-]+@[\w.-]+\.\w+|\+?\d[\d .-]{7,}\d)\)?/giu;
const labels = new RegExp(
  `(?<=^|[\\s,;.|/(–—-])(${anyOf(bylineLabels.flatMap(({ words }) => words))})\\s*[:：]\\s*`,
  'giu',
);
const endings = new RegExp(
  `[\\s,(–—-]+(?:${anyOf(bylineEndings.flatMap(({ words }) => words))})\\s*\\)?\\s*$`,
  'iu',
);
const sourceInBrackets = /\s*[(–—-]\s*(?:theo|nguồn:?|từ)\s+(?<source>[^()]{2,50})\)?\s*$/iu;
const writerForPaper = /^(?<writer>[^/(–-]+?)\s*(?:[/–-]|\()\s*(?<paper>[^()/]+)\)?$/u;
const betweenNames = /\s*[,;&+|]\s*|\s+[-–—]\s+|\s+và\s+|\s*\/\s*|(?<=\p{L})[-–—](?=\p{Lu})/u;

/** Reads a line as a signature; null when it is something else. */
export function readSignature(text: string): Signature | null {
  if (text.length > longestSignature) return null;
  const contacts = text.match(contact) ?? [];
  const words = trimmed(text.replace(contact, ' '));
  return withContact(sourceAlone(words) ?? named(words), contacts.join(' ').trim());
}

function withContact(signature: Signature | null, contactText: string): Signature | null {
  return signature && { ...signature, contact: contactText };
}

function sourceAlone(text: string): Signature | null {
  const source = sourcePatterns.map((pattern) => pattern.exec(text)?.groups?.['source']).find(Boolean);
  if (source === undefined || text.split(' ').length > 10 || !namesAPaper(trimmed(source))) return null;
  const [writer, paper] = writerOf(trimmed(source));
  const bylines = writer === undefined ? [] : [{ penName: writer, role: 'source' }];
  return { bylines, source: paper, contact: '', labelled: true };
}

/** Of "Hà Thu/Báo Nhân Dân" and "Hà Thu (TTXVN)" who wrote it, and for whom; of a paper alone nobody. */
function writerOf(source: string): [writer: string | undefined, paper: string] {
  const { writer, paper } = writerForPaper.exec(source)?.groups ?? {};
  if (writer === undefined || paper === undefined) return [undefined, source];
  const isTold = isPenName(writer, false) && !isPaper(writer, 0) && isPaper(trimmed(paper), 1);
  return isTold ? [writer, trimmed(paper)] : [undefined, source];
}

/** "Theo Reuters" names a source, "Theo đó, ngành chức năng" opens a sentence. */
function namesAPaper(source: string): boolean {
  return (
    /^["“]?(?:\p{Lu}|(?:báo|tạp chí|đài|website|hãng|trang)\s|\S+\.(?:vn|com|net|org))/u.test(source) &&
    !/,\s\p{Ll}/u.test(source)
  );
}

function named(text: string): Signature | null {
  const source = sourceInBrackets.exec(text)?.groups?.['source'] ?? '';
  const withoutSource = text.replace(sourceInBrackets, '');
  const ending = endings.exec(withoutSource);
  const names = trimmed(withoutSource.replace(endings, ''));
  const signed =
    labelledNames(names) ??
    plainNames(names, roleOfEnding(ending?.[0] ?? ''), ending !== null || source !== '');
  return (
    signed && {
      ...signed,
      source: signed.source || trimmed(source),
      labelled: signed.labelled || source !== '',
    }
  );
}

function roleOfEnding(ending: string): string {
  const word = keyOf(ending.replace(/[(),]/g, ' ')).trim();
  return bylineEndings.find(({ words }) => words.includes(word))?.role ?? 'writer';
}

/** "Tin: A - Ảnh: B": each label owns the names up to the next. */
function labelledNames(text: string): Signature | null {
  const found = [...text.matchAll(labels)];
  if (found.length === 0 || found[0]?.index !== 0) return null;
  const parts = found.map((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    return namesIn(text.slice(match.index + match[0].length, end), roleOfLabel(match[1] ?? ''), true);
  });
  if (parts.some((part) => part === null)) return null;
  const given = parts.filter((part) => part !== null);
  const bylines = given.flatMap((part) => part.bylines);
  return { bylines, source: given.map((part) => part.source).join(''), contact: '', labelled: true };
}

function roleOfLabel(label: string): string {
  const word = label.toLowerCase().replace(/\s+/g, ' ');
  return bylineLabels.find(({ words }) => words.includes(word))?.role ?? 'writer';
}

function plainNames(text: string, role: string, labelled: boolean): Signature | null {
  const signed = namesIn(text.replace(bylineTitles, ''), role, labelled);
  return signed && { ...signed, labelled: labelled || bylineTitles.test(text) };
}

function namesIn(text: string, role: string, labelled: boolean): Signature | null {
  const parts = trimmed(text)
    .split(betweenNames)
    .map((part) => trimmed(part).replace(bylineTitles, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > mostNames) return null;
  const papers = parts.filter(isPaper);
  const names = parts.filter((part) => !papers.includes(part));
  if (names.length === 0) return agencyAlone(text, parts, labelled);
  if (!names.every((name) => isPenName(name, labelled || names.length > 1))) return null;
  const bylines = names.map((penName) => ({ penName, role }));
  return { bylines, source: papers.join(', '), contact: '', labelled };
}

/** An agency signs by its bare name, a paper does not: that is how a footer begins. */
function agencyAlone(text: string, parts: readonly string[], labelled: boolean): Signature | null {
  const isKnown = parts.some((part) => agencies.includes(keyOf(part)));
  return labelled || isKnown ? { bylines: [], source: trimmed(text), contact: '', labelled } : null;
}

/** A paper or an agency; also the short form that follows a name with a hyphen: "Chí Linh-BBL". */
function isPaper(part: string, index: number): boolean {
  if (agencies.includes(keyOf(part)) || isPaperName(part)) return true;
  return index > 0 && /^[A-ZĐ]{3,6}$/.test(part) && !deskSignatures.includes(keyOf(part));
}

/** "Báo Thời Luận", not "Báo Dân Ý sẽ tiếp tục thông tin". */
function isPaperName(part: string): boolean {
  const words = part.split(' ');
  return (
    paperNames.test(part) &&
    words.length <= 7 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
  );
}

const nameWord = /^(?:\p{Lu}[\p{L}’']*|(?:\p{Lu}\p{Ll}?\.)+\p{Lu}?\p{Ll}*\.?)$/u;
const initials = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\p{Ll}?\.\s?)+\p{Lu}?\p{Ll}*\.?)$/u;

/** Two to five words with a capital each, or initials. A single word needs a label or a second name beside it. */
function isPenName(text: string, supported: boolean): boolean {
  if (deskSignatures.includes(keyOf(text)) || initials.test(text)) return true;
  const words = text.split(' ');
  if (words.length > 5 || (words.length === 1 && !supported)) return false;
  return words.every((word) => nameWord.test(word)) && !isSectionName(text);
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_.,;:|()\-–—/]+|[\s*_,;:|()\-–—/]+$/gu, '')
    .replace(/(?<=\p{Ll})\.$/u, '');
}
