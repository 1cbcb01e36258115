/** What the controls say to a screen reader by themselves, where their own library knows no Vietnamese. */
export interface SpokenWords {
  readonly dismiss: string;
  readonly clearSearch: string;
  readonly suggestions: string;
  readonly showSuggestions: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly chooseAll: string;
  readonly choose: string;
  readonly allChosen: string;
  readonly expand: string;
  readonly collapse: string;
  readonly sortable: string;
  readonly ascending: string;
  readonly descending: string;
  readonly openMenu: string;
  readonly close: string;
  readonly remove: string;
  readonly nothingChosen: string;
  options(count: number): string;
  counted(count: number): string;
  sortedBy(column: string): string;
  notifications(count: number): string;
}

interface Values {
  readonly [name: string]: unknown;
}

/**
 * Gives the library its words. It looks for them under these two names of the window; each is asked for at the moment
 * it is spoken, so that a change of language counts at once.
 */
export function provideSpokenWords(words: () => SpokenWords): void {
  const text = (values: Values, name: string) => String(values[name] ?? '');
  const count = (values: Values, name: string) => Number(values[name] ?? 0);
  const strings = {
    '@react-aria/overlays': { dismiss: () => words().dismiss },
    '@react-aria/searchfield': { 'Clear search': () => words().clearSearch },
    '@react-aria/autocomplete': { collectionLabel: () => words().suggestions },
    '@react-aria/breadcrumbs': { breadcrumbs: () => '' },
    '@react-aria/menu': { longPressMessage: () => words().openMenu },
    '@react-aria/toast': {
      close: () => words().close,
      notifications: (values: Values) => words().notifications(count(values, 'count')),
    },
    '@react-aria/tree': { expand: () => words().expand, collapse: () => words().collapse },
    '@react-aria/tag': { removeDescription: () => words().remove, removeButtonLabel: () => words().remove },
    '@react-aria/gridlist': { hasActionAnnouncement: () => '', hasLinkAnnouncement: () => '' },
    '@react-aria/grid': {
      select: () => words().choose,
      selectedAll: () => words().allChosen,
      longPressToSelect: () => words().choose,
      selectedItem: (values: Values) => `${text(values, 'item')}: ${words().chosen}.`,
      deselectedItem: (values: Values) => `${text(values, 'item')}: ${words().notChosen}.`,
      selectedCount: (values: Values) =>
        count(values, 'count') === 0 ? words().nothingChosen : words().counted(count(values, 'count')),
    },
    '@react-aria/table': {
      select: () => words().choose,
      selectAll: () => words().chooseAll,
      sortable: () => words().sortable,
      ascending: () => words().ascending,
      descending: () => words().descending,
      ascendingSort: (values: Values) =>
        `${words().sortedBy(text(values, 'columnName'))}, ${words().ascending}`,
      descendingSort: (values: Values) =>
        `${words().sortedBy(text(values, 'columnName'))}, ${words().descending}`,
      columnSize: (values: Values) => `${text(values, 'value')} px`,
      resizerDescription: () => '',
      expand: () => words().expand,
      collapse: () => words().collapse,
    },
    '@react-aria/combobox': {
      focusAnnouncement: (values: Values) => text(values, 'optionText'),
      countAnnouncement: (values: Values) => words().options(count(values, 'optionCount')),
      selectedAnnouncement: (values: Values) => `${text(values, 'optionText')}: ${words().chosen}`,
      buttonLabel: () => words().showSuggestions,
      listboxLabel: () => words().suggestions,
    },
    'react-aria-components': {
      selectPlaceholder: () => words().choose,
      tableResizer: () => '',
      dropzoneLabel: () => '',
      colorSwatchPicker: () => '',
    },
    '@react-aria/dnd': {},
    '@react-aria/numberfield': { decrease: () => '−', increase: () => '+', numberField: () => '' },
    '@react-aria/spinbutton': { Empty: () => '' },
    '@react-aria/steplist': { steplist: () => '' },
    '@react-aria/previewtrigger': { longPressMessage: () => '' },
  };
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'vi-VN',
    [Symbol.for('react-aria.i18n.strings')]: strings,
  });
}
