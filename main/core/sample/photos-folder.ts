import { join } from 'node:path';

/** The drawn photos, beside this module; in the built program they lie beside the part it is built into. */
export const samplePhotos = join(import.meta.dirname, 'photos');
