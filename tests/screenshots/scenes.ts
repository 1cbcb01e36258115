import { deskScenes } from './scenes/desk.ts';
import { exchangeScenes } from './scenes/exchange.ts';
import { helpScenes } from './scenes/help.ts';
import { importingScenes } from './scenes/importing.ts';
import { photoDeskScenes } from './scenes/photo-desk.ts';
import { reviewScenes } from './scenes/review.ts';
import { settingsScenes } from './scenes/settings.ts';
import { welcomeScenes } from './scenes/welcome.ts';
import { writingScenes } from './scenes/writing.ts';
import type { Scene } from './scenes/scene.ts';

/** Every screen and every state worth looking at. A new screen adds its lines to the file of its part. */
export const scenes: readonly Scene[] = [
  ...welcomeScenes,
  ...deskScenes,
  ...photoDeskScenes,
  ...writingScenes,
  ...reviewScenes,
  ...exchangeScenes,
  ...importingScenes,
  ...settingsScenes,
  ...helpScenes,
];
