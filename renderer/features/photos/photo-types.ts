/** What the system's dialog offers. What is no photo after all is refused with a sentence. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff'];
