import styles from './Icon.module.css';

/** Each drawn on 20 by 20, in strokes of the colour of the words beside it. */
const paths = {
  add: 'M10 4v12M4 10h12',
  'arrow-left': 'M16 10H4M9 5l-5 5 5 5',
  'arrow-right': 'M4 10h12M11 5l5 5-5 5',
  back: 'M12 4l-6 6 6 6',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z',
  box: 'M3.5 4h13v12h-13zM3.5 7.5h13M6.5 10.5h7M6.5 13h5',
  check: 'M4 10.5l4 4 8-9',
  chevron: 'M7 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 7.5l5 5 5-5',
  disk: 'M3 12h14v4.5H3zM3 12l2-8h10l2 8M13.5 14.2h1',
  expand: 'M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6',
  export: 'M10 3v9M6.5 6.5L10 3l3.5 3.5M4 11v5h12v-5',
  folder: 'M3 5h5l2 2h7v9H3z',
  file: 'M5.5 2.5h6l3.5 3.5v11.5h-9.5zM11.5 2.5v3.5h3.5',
  first: 'M4 3.5h12M10 17V7M5.5 11.5L10 7l4.5 4.5',
  gear: 'M8.7 2.5h2.6l.4 2 1.5.9 2-.7 1.3 2.2-1.6 1.4v1.4l1.6 1.4-1.3 2.2-2-.7-1.5.9-.4 2H8.7l-.4-2-1.5-.9-2 .7-1.3-2.2 1.6-1.4V8.3L3.5 6.9l1.3-2.2 2 .7 1.5-.9zM10 7.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  grip: 'M8 5h.1M12 5h.1M8 10h.1M12 10h.1M8 15h.1M12 15h.1',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.6v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  home: 'M3 9.5L10 3.5l7 6M5 8v8.5h10V8',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3.5v3h3M10 6.5V10l2.5 1.5',
  import: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 12v4h12v-4',
  italic: 'M8 4h6M6 16h6M11 4L9 16',
  letters: 'M2.5 15.5l4.5-11 4.5 11M4 12h6M18 15.5v-6M18 12.5a2.5 3 0 1 1-5 0a2.5 3 0 1 1 5 0',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.8 5h.1M3.8 10h.1M3.8 15h.1',
  more: 'M5 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM10 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM15 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z',
  numbers: 'M8.5 5h8M8.5 10h8M8.5 15h8M3.2 4.2L4.2 3.6V7M3 13h2l-2 3h2',
  panels: 'M3 4h14v12H3zM12.5 4v12',
  paragraph: 'M9 16V4M13 16V4M15.5 4H8a3.25 3.25 0 0 0 0 6.5h1',
  person: 'M10 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 16.5c.8-3 3-4.5 6-4.5s5.2 1.5 6 4.5',
  photo: 'M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M13.5 7.5h.1',
  photos: 'M3 3.5h11V12H3zM6 15.5h11v-9M3 9.5l3-3L8.5 9 10 7.5l4 4',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  'pull-quote':
    'M3.5 3.5h13M3.5 16.5h13M6 11c0-2.5 1-3.7 2.8-4.3M6 11a1.2 1.2 0 1 0 1.2-1.2M11.5 11c0-2.5 1-3.7 2.8-4.3M11.5 11a1.2 1.2 0 1 0 1.2-1.2',
  quote:
    'M4 12.5c0-4 1.5-6 4-7M4 12.5a1.8 1.8 0 1 0 1.8-1.8M11 12.5c0-4 1.5-6 4-7M11 12.5a1.8 1.8 0 1 0 1.8-1.8',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M12.5 4.5L16 8l-3.5 3.5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  separator: 'M3 10h3M8.5 10h3M14 10h3',
  shrink: 'M17 8h-5V3M12 8l5-5M3 12h5v5M8 12l-5 5',
  stick: 'M7 8V3h6v5M5.5 8h9v9h-9zM9 5.5h.1M11 5.5h.1',
  subhead: 'M5.5 4v12M14.5 4v12M5.5 10h9',
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M9 4.5v11',
  'table-column': 'M3 4.5h7v11H3zM3 8.2h7M3 11.8h7M14.5 7.5v5M12 10h5',
  'table-header': 'M3 4.5h14v11H3zM3 8.2h14M3 6.3h14',
  'table-no-column': 'M3 4.5h7v11H3zM3 8.2h7M3 11.8h7M12.5 10h4.5',
  'table-no-row': 'M3 4h14v6H3zM9.7 4v6M7.5 14h5',
  'table-row': 'M3 4h14v6H3zM9.7 4v6M7.5 14.5h5M10 12v5',
  turn: 'M16 10a6 6 0 1 1-2-4.5M16.5 3v3.5H13',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M7.5 4.5L4 8l3.5 3.5',
  up: 'M5 12.5l5-5 5 5',
  warning: 'M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.300v.1',
  write: 'M4 16l1-4 8.5-8.5 3 3L8 15zM11.5 5.5l3 3',
} as const;

export type IconName = keyof typeof paths;

/** Says nothing by itself: what it stands for is told in words beside it or by the control it is in. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
