import type { EditorThemeClasses } from 'lexical';
import styles from './Editor.module.css';

/** One name for each thing the text is made of. */
export const editorTheme: EditorThemeClasses = {
  paragraph: styles.paragraph!,
  heading: { h2: styles.subhead! },
  quote: styles.quote!,
  list: {
    ul: styles.bullets!,
    ol: styles.numbers!,
    listitem: styles.item!,
    nested: { listitem: styles.nested! },
  },
  table: styles.table!,
  tableCell: styles.cell!,
  tableCellHeader: styles.headerCell!,
  tableCellSelected: styles.chosenCell!,
  tableSelection: styles.chosenTable!,
  link: styles.link!,
  text: { bold: styles.bold!, italic: styles.italic!, underline: styles.underline! },
};
