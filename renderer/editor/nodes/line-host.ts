/** Where the lines of a block are shown, by name. */
export function linePlaces(host: HTMLElement, names: readonly string[], tag: string): HTMLElement {
  const places = document.createElement(tag);
  for (const name of names) {
    const place = document.createElement('div');
    place.dataset['line'] = name;
    places.append(place);
  }
  host.append(places);
  return host;
}

export function linePlace(host: HTMLElement, name: string): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-line="${name}"]`);
}
