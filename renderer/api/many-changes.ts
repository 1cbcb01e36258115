let underWay = 0;

/** Many articles are changed one after the other from now on. Returns the function that says that it is over. */
export function changingMany(): () => void {
  underWay += 1;
  return () => void (underWay -= 1);
}

export function isChangingMany(): boolean {
  return underWay > 0;
}
