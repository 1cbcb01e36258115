/** Rows of a list in a dialog. More are read by nobody, and drawing thousands holds the window up. */
export const mostShown = 200;
