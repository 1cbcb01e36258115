import type { PageLine } from '#core/reading/page.ts';
import { furnitureRules, type FurnitureRule } from '#core/reading/rules/furniture.ts';
import { sectionNames } from '#core/reading/rules/sections.ts';
import { anyOf, keyOf } from './key.ts';

/** Why a line is the page's own, and how far that reaches. `firm`: the words say it, and not just how they begin. */
export interface Furniture {
  readonly why: string;
  readonly reach: FurnitureRule['reach'];
  readonly firm: boolean;
}

const between = String.raw`[\s|•·:()\-–—,./>»›«‹❮❯<]`;
const endOfWord = String.raw`(?!\p{L})`;

interface CompiledRule {
  readonly rule: FurnitureRule;
  readonly whole: RegExp;
  readonly only: (key: string) => boolean;
  readonly loose: RegExp;
}

const compiled: readonly CompiledRule[] = furnitureRules.map((rule) => ({
  rule,
  whole: eitherOf(rule.whole && wholeLine(rule.whole)),
  only: nothingBut(rule.only ?? []),
  loose: eitherOf(rule.start && opening(rule.start), rule.within && `(?:${anyOf(rule.within)})`),
}));

const section = new RegExp(`^${between}*(?:${anyOf(sectionNames)})${endOfWord}${between}*$`, 'u');
const isMenuOfSections = nothingBut(sectionNames);
const decoration = /^[\s\p{P}\p{S}\d]*$/u;
const bracketed = /^[[(](?:ảnh|logo|image|img|icon|video|quảng cáo)[\])]$/iu;
const decorative = 'ký hiệu trang trí';
const pathOrAddress = /^(?:\*\s+.{0,200})?<[^>\s]*>$|^https?:\/\/\S+$|^www\.\S+$/iu;
const tooLongForFurniture = 260;

/** What the words of a line say. Position is not judged here: a menu word may still be a headline. */
export function furnitureOf(line: PageLine): Furniture | undefined {
  if (line.outside !== undefined) return { why: line.outside, reach: 'line', firm: true };
  if (line.text === '' || line.text.length > tooLongForFurniture) return undefined;
  const key = keyOf(line.text);
  return decorationOf(line.text) ?? firmly(key) ?? menuOf(line) ?? loosely(key);
}

/** Whether its words name it as the page's own, and not only its lack of words. */
export function isNamed(furniture: Furniture | undefined): boolean {
  return furniture !== undefined && furniture.why !== decorative;
}

/** The name of a section and nothing else: "Thời sự", "Kinh tế - Xã hội". */
export function isSectionName(text: string): boolean {
  return section.test(keyOf(text));
}

function decorationOf(text: string): Furniture | undefined {
  if (pathOrAddress.test(text)) return { why: 'đường dẫn', reach: 'line', firm: true };
  if (bracketed.test(text)) return { why: 'chỗ của ảnh', reach: 'line', firm: true };
  return decoration.test(text) && !/\d{4}|\d:\d/.test(text)
    ? { why: decorative, reach: 'line', firm: true }
    : undefined;
}

function menuOf(line: PageLine): Furniture | undefined {
  const why = /[›»>/]/.test(line.text) ? 'đường dẫn chuyên mục' : 'menu';
  const named = line.columns.filter((column) => isSectionName(column) || firmly(keyOf(column))).length;
  const shortColumns = line.columns.every((column) => column.split(' ').length <= 6);
  if (line.table && named * 2 < line.columns.length) return undefined;
  const isMenu = line.columns.length >= 2 && shortColumns && (named >= 1 || line.columns.length >= 4);
  if (isMenu || isListOfSections(line.text)) return { why, reach: 'line', firm: true };
  return undefined;
}

function isListOfSections(text: string): boolean {
  const key = keyOf(text);
  return isMenuOfSections(key) && !section.test(key);
}

function firmly(key: string): Furniture | undefined {
  const found = compiled.find(({ whole, only }) => whole.test(key) || only(key));
  return found && { why: found.rule.why, reach: found.rule.reach, firm: true };
}

function loosely(key: string): Furniture | undefined {
  const found = compiled.find(({ loose }) => loose.test(key));
  // A label with its content on the same line is a box of one line: ">> Đọc thêm: …".
  return (
    found && {
      why: found.rule.why,
      reach: found.rule.reach === 'box' ? 'line' : found.rule.reach,
      firm: false,
    }
  );
}

function wholeLine(words: readonly string[]): string {
  return `^${between}*(?:${anyOf(words)})${between}*(?:\\(?\\d[\\d.,]*\\)?)?[\\s:.…>»?!]*$`;
}

/** Whether a line is made of these words, with numbers and marks between them. In one pass, whatever the line. */
function nothingBut(words: readonly string[]): (key: string) => boolean {
  if (words.length === 0) return () => false;
  const word = new RegExp(`(?<!\\p{L})(?:${anyOf(words)})${endOfWord}`, 'gu');
  const rest = new RegExp(`^(?:${between}|\\d)*$`, 'u');
  return (key) => {
    const left = key.replace(word, '');
    return left !== key && rest.test(left);
  };
}

function opening(words: readonly string[]): string {
  const closed = words.map((word) => (/\p{L}$/u.test(word) ? `${escaped(word)}${endOfWord}` : escaped(word)));
  return `^(?:${closed.join('|')})`;
}

function escaped(word: string): string {
  return anyOf([word]);
}

function eitherOf(...sources: readonly (string | undefined)[]): RegExp {
  const given = sources.filter((source) => source !== undefined);
  return new RegExp(given.length > 0 ? given.join('|') : '(?!)', 'u');
}
