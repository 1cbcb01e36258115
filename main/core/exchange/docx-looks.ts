import { paragraphLook, type ParagraphStyle } from './icml-styles.ts';

/** A paragraph style's look in Word's measures: half points for letters, twentieths of a point for room. */
export interface DocumentLook {
  readonly halfPoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isRight: boolean;
  readonly hasRule: boolean;
  readonly before: number;
  readonly indent: {
    readonly left: number;
    readonly right: number;
    readonly firstLine: number;
    readonly hanging: number;
  };
  readonly list: 'numbers' | 'bullets' | undefined;
}

/** The look that a style has in the layout, for a Word document: told once, so that the two never part. */
export function documentLook(style: ParagraphStyle): DocumentLook {
  const look = paragraphLook(style);
  const points = (name: string, otherwise = 0) => Number(look[name] ?? otherwise);
  const firstLine = points('FirstLineIndent');
  return {
    halfPoints: points('PointSize', 12) * 2,
    bold: look['FontStyle'] === 'Bold',
    italic: look['FontStyle'] === 'Italic',
    isRight: look['Justification'] === 'RightAlign',
    hasRule: look['RuleAbove'] === 'true',
    before: points('SpaceBefore') * 20,
    indent: {
      left: points('LeftIndent') * 20,
      right: points('RightIndent') * 20,
      firstLine: Math.max(firstLine, 0) * 20,
      hanging: Math.max(-firstLine, 0) * 20,
    },
    list: listKinds[String(look['BulletsAndNumberingListType'])],
  };
}

const listKinds: Readonly<Record<string, DocumentLook['list']>> = {
  NumberedList: 'numbers',
  BulletList: 'bullets',
};
