/*
 * A small paint box for flat landscapes: each function answers a piece of SVG. Colours are the picture's own, not the
 * window's. Chance is seeded, so that a picture is the same wherever it is drawn.
 */

export const width = 1600;
export const height = 1067;

export type Picture = readonly string[];

export function svg(parts: Picture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

export function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A band over the whole width that goes from one colour to another. */
export function band(top: number, bottom: number, colors: readonly string[]): string {
  const id = `g${top}x${bottom}x${colors.join('').replaceAll('#', '')}`;
  const stops = colors.map(
    (color, index) => `<stop offset="${index / (colors.length - 1)}" stop-color="${color}"/>`,
  );
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient></defs>
    <rect y="${top}" width="${width}" height="${bottom - top}" fill="url(#${id})"/>`;
}

export function sun(x: number, y: number, radius: number, color: string): string {
  const halo = times(4, (ring) => circle(x, y, radius * (1.35 + ring * 0.42), color, 0.1));
  return halo.join('') + circle(x, y, radius, color);
}

export function circle(x: number, y: number, radius: number, color: string, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" opacity="${opacity}"/>`;
}

export function rect(x: number, y: number, w: number, h: number, color: string, more = ''): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${color}" ${more}/>`;
}

export function path(d: string, color: string, more = ''): string {
  return `<path d="${d}" fill="${color}" ${more}/>`;
}

export function line(d: string, color: string, thickness: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export function at(x: number, y: number, scale: number, ...parts: string[]): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;
}

export function mirrored(y: number, opacity: number, ...parts: string[]): string {
  return `<g transform="matrix(1 0 0 -1 0 ${2 * y})" opacity="${opacity}">${parts.join('')}</g>`;
}

export function clouds(seed: number, y: number, color: string, opacity = 0.5): string {
  const next = chance(seed);
  return times(7, () => {
    const x = next() * width;
    const cloudY = y + next() * 180;
    const w = 120 + next() * 300;
    return times(3, (layer) =>
      rect(
        x + layer * w * 0.18,
        cloudY + layer * 15,
        w * (1 - layer * 0.22),
        12,
        color,
        `rx="6" opacity="${opacity}"`,
      ),
    ).join('');
  }).join('');
}

/** A far bank: soft heads of trees in a row. */
export function treeLine(seed: number, y: number, color: string, size = 34): string {
  const next = chance(seed);
  const heads: string[] = [];
  for (let x = -20; x < width + 40; x += size * 0.9) {
    const radius = size * (0.6 + next() * 0.8);
    heads.push(`<ellipse cx="${x}" cy="${y}" rx="${radius}" ry="${radius * 0.8}" fill="${color}"/>`);
  }
  return heads.join('') + rect(0, y, width, size * 0.7, color);
}

export function hills(seed: number, y: number, rise: number, color: string): string {
  const next = chance(seed);
  const points = times(9, (index) => [index * (width / 8), y - next() * rise] as const);
  const curve = points.map(([x, top], index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${top}`;
    const middle = (before[0] + x) / 2;
    return `C${middle} ${before[1]} ${middle} ${top} ${x} ${top}`;
  });
  return path(`${curve.join(' ')} V${height} H0 Z`, color);
}

/** Light on water: short strokes, longer and further apart towards the viewer. */
export function glints(
  seed: number,
  top: number,
  color: string,
  { bottom = height, count = 90 } = {},
): string {
  const next = chance(seed);
  return times(count, () => {
    const near = next() ** 1.4;
    const y = top + near * (bottom - top);
    const length = 18 + near * 90 * (0.5 + next());
    const x = next() * (width + 100) - 50;
    return line(`M${x} ${y} h${length}`, color, 1.5 + near * 4, `opacity="${0.18 + next() * 0.4}"`);
  }).join('');
}

/** The path of the sun over the water. */
export function sunPath(x: number, top: number, color: string, spread = 1): string {
  const next = chance(x + top);
  return times(42, (index) => {
    const near = index / 42;
    const y = top + 6 + near ** 1.25 * (height - top);
    const w = (50 + near * 190) * (0.45 + next() * 0.8) * spread;
    return line(
      `M${x - w / 2 + (next() - 0.5) * 46} ${y} h${w}`,
      color,
      3 + near * 7,
      `opacity="${0.7 - near * 0.38}"`,
    );
  }).join('');
}

export function palm(x: number, y: number, tall: number, color: string, lean = 0.2): string {
  const topX = tall * lean;
  const trunk = line(`M0 0 Q${topX * 0.1} ${-tall * 0.55} ${topX} ${-tall}`, color, tall * 0.035);
  const fronds = [-168, -140, -112, -78, -48, -20, 12].map((angle) => {
    const reach = tall * 0.4;
    const radians = (angle * Math.PI) / 180;
    const tipX = topX + Math.cos(radians) * reach;
    const tipY = -tall + Math.sin(radians) * reach * 0.65 + reach * 0.38;
    const midX = topX + Math.cos(radians) * reach * 0.55;
    const midY = -tall + Math.sin(radians) * reach * 0.85;
    return path(
      `M${topX} ${-tall} Q${midX} ${midY - 6} ${tipX} ${tipY} Q${midX} ${midY + reach * 0.2} ${topX} ${-tall} Z`,
      color,
    );
  });
  return at(x, y, 1, trunk, ...fronds);
}

/** A person in a cone hat, standing on the point. */
export function person(x: number, y: number, tall: number, shirt: string, hat = '#f2dfb0'): string {
  return at(
    x,
    y,
    tall / 100,
    path('M-13 -58 Q0 -70 13 -58 L17 -22 Q0 -16 -17 -22 Z', shirt),
    path('M-13 -24 L-9 0 H-3 L0 -20 L3 0 H9 L13 -24 Z', '#2f3440'),
    circle(0, -72, 9, '#c98f68'),
    path('M-25 -72 L0 -96 L25 -72 Q0 -66 -25 -72 Z', hat),
  );
}

export function reeds(
  seed: number,
  y: number,
  color: string,
  { from = 0, to = width, tall = 150 } = {},
): string {
  const next = chance(seed);
  return times(Math.round((to - from) / 11), () => {
    const x = from + next() * (to - from);
    const reach = tall * (0.4 + next() * 0.7);
    const bend = (next() - 0.4) * 46;
    return line(`M${x} ${y} q${bend * 0.2} ${-reach * 0.6} ${bend} ${-reach}`, color, 3 + next() * 3);
  }).join('');
}
