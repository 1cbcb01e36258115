type Value = Readonly<Record<string, unknown>>;

/** What a value says at the end of a way: of `text.size` the size of its text. */
export function valueAt(value: Value, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => Object(inner)[key], value);
}

/** The value with something else there. */
export function withValueAt(value: Value, path: string, said: unknown): Value {
  const [first = path, ...rest] = path.split('.');
  if (rest.length === 0) return { ...value, [first]: said };
  return { ...value, [first]: withValueAt(Object(value[first]), rest.join('.'), said) };
}

/** The value without it; what has nothing left in it goes as well. */
export function withoutValueAt(value: Value, path: string): Value {
  const [first = path, ...rest] = path.split('.');
  const { [first]: inner, ...others } = value;
  if (rest.length === 0 || inner === undefined) return others;
  const left = withoutValueAt(Object(inner), rest.join('.'));
  return Object.keys(left).length === 0 ? others : { ...others, [first]: left };
}
