import { element, type Element } from './markup.ts';

/**
 * The paragraph styles of the newsroom, by the names layout knows them under. A layout that has a style of the same name
 * keeps its own; these looks are for a document that has none.
 */
const looks = {
  TitDan: { PointSize: 14, FontStyle: 'Italic' },
  Tit: { PointSize: 30, FontStyle: 'Bold' },
  TitPhu: { PointSize: 16, FontStyle: 'Italic' },
  Sapo: { PointSize: 12, FontStyle: 'Bold' },
  ChinhVan: { FirstLineIndent: 12 },
  TitXen: { PointSize: 13, FontStyle: 'Bold', SpaceBefore: 6 },
  TrichDan: { LeftIndent: 12, RightIndent: 12, FontStyle: 'Italic' },
  TrichDanNoiBat: { PointSize: 16, FontStyle: 'Italic' },
  NguoiNoi: { Justification: 'RightAlign' },
  DanhSach: { BulletsAndNumberingListType: 'BulletList' },
  DanhSachSo: { BulletsAndNumberingListType: 'NumberedList' },
  HopTit: { PointSize: 12, FontStyle: 'Bold' },
  HopThongTin: { PointSize: 10 },
  HopDanhSach: { PointSize: 10, BulletsAndNumberingListType: 'BulletList' },
  HopDanhSachSo: { PointSize: 10, BulletsAndNumberingListType: 'NumberedList' },
  Bang: { PointSize: 10 },
  BangDau: { PointSize: 10, FontStyle: 'Bold' },
  ChuThichAnh: { PointSize: 9, FontStyle: 'Italic' },
  TenAnh: { PointSize: 9 },
  TacGiaAnh: { PointSize: 9, Justification: 'RightAlign' },
  VachNgan: { RuleAbove: 'true' },
  ButDanh: { FontStyle: 'Bold', Justification: 'RightAlign' },
  Nguon: { FontStyle: 'Italic', Justification: 'RightAlign' },
} as const satisfies Record<string, Readonly<Record<string, string | number>>>;

export type StyleName = keyof typeof looks;

/** One style as used: lists have a style for each level, "DanhSach", "DanhSach2", … */
export interface ParagraphStyle {
  readonly name: StyleName;
  /** From 0. */
  readonly level: number;
}

export function styleName({ name, level }: ParagraphStyle): string {
  return level === 0 ? name : `${name}${level + 1}`;
}

/** Vietnamese is not hyphenated, and no Vietnamese language is known to exist in InDesign. */
const unhyphenated = { Hyphenation: 'false', AppliedLanguage: '$ID/[No Language]' };

/** Declares the styles used, each once. A style that is used but not declared falls to [Basic Paragraph]. */
export function paragraphStyleGroup(used: readonly ParagraphStyle[]): Element {
  const unique = new Map(used.map((style) => [styleName(style), style]));
  const base = ['$ID/[No paragraph style]', '$ID/NormalParagraphStyle'].map((name) =>
    element('ParagraphStyle', { Self: `ParagraphStyle/${name}`, Name: name }),
  );
  return element('RootParagraphStyleGroup', { Self: 'toasoan_kieu_doan' }, [
    ...base,
    ...[...unique.values()].map(declaredParagraphStyle),
  ]);
}

/** A style's look in InDesign's words. Lengths are points. */
export function paragraphLook(style: ParagraphStyle): Readonly<Record<string, string | number>> {
  return { ...looks[style.name], ...listLook(style) };
}

function declaredParagraphStyle(style: ParagraphStyle): Element {
  const name = styleName(style);
  const attributes = {
    Self: `ParagraphStyle/${name}`,
    Name: name,
    ...unhyphenated,
    ...paragraphLook(style),
  };
  return element('ParagraphStyle', attributes, [
    basedOn('ParagraphStyle/$ID/NormalParagraphStyle', 'object'),
  ]);
}

function listLook({ name, level }: ParagraphStyle): Readonly<Record<string, string | number>> {
  if (!('BulletsAndNumberingListType' in looks[name])) return {};
  const hanging = { LeftIndent: 12 * (level + 1), FirstLineIndent: -12 };
  const isNumbered = looks[name].BulletsAndNumberingListType === 'NumberedList';
  return isNumbered ? { ...hanging, NumberingExpression: '^#.^t', NumberingLevel: level + 1 } : hanging;
}

/** A run's look in words of the style panel; a run has one character style, so that looks are joined in one name. */
const marks = [
  { mark: 'bold', name: 'Dam', attributes: {} },
  { mark: 'italic', name: 'Nghieng', attributes: {} },
  { mark: 'underline', name: 'GachChan', attributes: { Underline: 'true' } },
  { mark: 'superscript', name: 'ChiSoTren', attributes: { Position: 'Superscript' } },
] as const;

export type Marked = { readonly [Mark in (typeof marks)[number]['mark']]?: boolean | undefined };

export const noCharacterStyle = '$ID/[No character style]';

/** The name of a run's character style: "Dam", "DamNghieng"; a plain run has the style that is none. */
export function characterStyleName(run: Marked): string {
  return marks.map(({ mark, name }) => (run[mark] ? name : '')).join('') || noCharacterStyle;
}

/** Declares the character styles of these runs, each once. */
export function characterStyleGroup(runs: readonly Marked[]): Element {
  const unique = new Map(runs.map((run) => [characterStyleName(run), run]));
  unique.delete(noCharacterStyle);
  return element('RootCharacterStyleGroup', { Self: 'toasoan_kieu_chu' }, [
    element('CharacterStyle', { Self: `CharacterStyle/${noCharacterStyle}`, Name: noCharacterStyle }),
    ...[...unique.values()].map(declaredCharacterStyle),
  ]);
}

function declaredCharacterStyle(run: Marked): Element {
  const name = characterStyleName(run);
  const FontStyle = [run.bold ? 'Bold' : '', run.italic ? 'Italic' : '']
    .filter((word) => word !== '')
    .join(' ');
  const looksOfMarks = marks.map(({ mark, attributes }) => (run[mark] ? attributes : {}));
  const attributes = Object.assign(
    { Self: `CharacterStyle/${name}`, Name: name },
    FontStyle ? { FontStyle } : {},
    ...looksOfMarks,
  );
  return element('CharacterStyle', attributes, [basedOn(noCharacterStyle, 'string')]);
}

function basedOn(style: string, type: 'object' | 'string'): Element {
  return element('Properties', {}, [element('BasedOn', { type }, [style])]);
}

/** The styles of tables: "OBang" for a cell, "Bang" for the whole. Cells before tables, or the grammar refuses them. */
export const tableStyleGroups: readonly Element[] = [
  element('RootCellStyleGroup', { Self: 'toasoan_kieu_o' }, [
    element('CellStyle', {
      Self: 'CellStyle/OBang',
      Name: 'OBang',
      AppliedParagraphStyle: 'ParagraphStyle/$ID/[No paragraph style]',
    }),
  ]),
  element('RootTableStyleGroup', { Self: 'toasoan_kieu_bang' }, [
    element('TableStyle', { Self: 'TableStyle/Bang', Name: 'Bang' }),
  ]),
];
