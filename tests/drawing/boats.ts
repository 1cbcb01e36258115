import { at, circle, line, path, person, rect, times } from './drawing.ts';

/** A narrow rowing boat with whoever stands in it. */
export function sampan(x: number, y: number, scale: number, hull: string, ...aboard: string[]): string {
  return at(
    x,
    y,
    scale,
    ...aboard,
    path('M-150 -14 Q0 22 150 -18 Q120 26 60 30 H-70 Q-120 28 -150 -14 Z', hull),
  );
}

export function rower(x: number, shirt: string): string {
  return person(x, 6, 110, shirt) + line(`M${x + 8} -48 L${x + 66} 46`, '#4a3527', 5);
}

/** A wide market boat: a hull with eyes, an awning, and what it sells heaped up in front. */
export function marketBoat(
  x: number,
  y: number,
  { scale = 1, hull = '#7a3e2b', roof = '#8d6a45', fruit = ['#e0a234', '#d9772f', '#86a83f'] } = {},
): string {
  const heap = times(26, (index) =>
    circle(
      -150 + (index % 9) * 19 + (index % 2) * 6,
      -18 - Math.floor(index / 9) * 15,
      12,
      fruit[index % fruit.length]!,
    ),
  );
  return at(
    x,
    y,
    scale,
    rect(10, -96, 8, 90, '#4a3527'),
    rect(178, -96, 8, 90, '#4a3527'),
    path('M0 -92 Q98 -132 196 -92 L202 -76 H-6 Z', roof),
    person(70, -2, 96, '#3f6f83'),
    ...heap,
    path('M-236 -46 Q-190 -4 -120 -2 H210 Q246 -6 266 -40 Q252 34 196 44 H-150 Q-212 36 -236 -46 Z', hull),
    line('M-222 -22 Q-180 10 -120 12 H214', '#f1dcae', 5, 'opacity="0.75"'),
    circle(-196, 2, 9, '#f6efe0'),
    circle(-197, 3, 4, '#2b2320'),
  );
}

/** A trawler from the side. */
export function trawler(
  x: number,
  y: number,
  scale: number,
  { hull = '#2f6d8c', cabin = '#f2ead8' } = {},
): string {
  return at(
    x,
    y,
    scale,
    line('M-20 -60 V-250 M-20 -236 L-170 -52 M-20 -236 L150 -62', '#3a332c', 5),
    line('M-20 -210 L104 -132', '#3a332c', 7),
    rect(34, -132, 118, 92, cabin),
    rect(26, -146, 136, 16, '#b4472f'),
    ...times(3, (index) => rect(48 + index * 34, -112, 22, 24, '#5b7f8e')),
    rect(-120, -66, 96, 26, '#c7a35a'),
    path('M-250 -84 Q-200 -40 -150 -40 H200 L214 -56 Q206 30 160 46 H-170 Q-226 30 -250 -84 Z', hull),
    line('M-236 -52 Q-196 -16 -140 -14 H204', '#f2ead8', 7),
    rect(-176, 30, 342, 16, '#8d2f22'),
  );
}

/** The same against the light: one dark shape. */
export function darkTrawler(x: number, y: number, scale: number, color: string): string {
  return at(
    x,
    y,
    scale,
    line('M-20 -40 V-230 M-20 -220 L-170 -46 M-20 -220 L150 -56', color, 6),
    rect(40, -120, 110, 90, color),
    path('M-250 -70 Q-190 -36 -140 -34 H210 Q204 20 160 34 H-170 Q-224 20 -250 -70 Z', color),
  );
}

export function barge(x: number, y: number, scale: number, color: string): string {
  return at(
    x,
    y,
    scale,
    path('M-330 -30 L-300 -52 H250 L330 -34 Q320 14 290 26 H-290 Q-322 10 -330 -30 Z', color),
    path('M-230 -52 Q-110 -118 20 -54 Z', color),
    rect(150, -126, 96, 80, color),
    line('M40 -54 V-170 L-60 -60', color, 7),
    circle(196, -96, 7, '#f3c766'),
  );
}

/** A racing boat with its crew, all of them one stroke apart. */
export function racingBoat(
  x: number,
  y: number,
  { scale = 1, hull = '#b4372a', shirt = '#f1c84b' } = {},
): string {
  const crew = times(16, (index) => {
    const seat = -330 + index * 44;
    return [
      line(`M${seat + 8} -44 L${seat - 34} 40`, '#5b4230', 6),
      path(`M${seat - 14} -10 Q${seat - 6} -64 ${seat + 16} -62 L${seat + 24} -10 Z`, shirt),
      circle(seat + 16, -72, 11, '#8d5f43'),
      line(`M${seat + 12} -50 L${seat - 12} -20`, '#8d5f43', 8),
    ].join('');
  });
  return at(
    x,
    y,
    scale,
    ...crew,
    path('M-470 -46 Q-400 0 -330 4 H340 Q430 0 500 -64 Q470 30 340 36 H-330 Q-430 28 -470 -46 Z', hull),
    line('M-440 -14 Q-390 16 -330 18 H350 Q420 14 470 -20', '#f5e7c4', 6),
  );
}
