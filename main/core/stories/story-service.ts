import type { PackReceipt, StoryFileView } from '#shared/areas/stories.ts';
import { lookIntoStoryFile, openStoryFile, type OpenOrder } from './open-story-file.ts';
import { packStories, type PackOrder } from './pack-stories.ts';
import type { StoryPorts } from './ports.ts';

/** Articles that travel: packed with their whole history, looked at, and opened where they arrive. */
export function createStoryService(ports: StoryPorts) {
  return {
    pack: (order: PackOrder): Promise<PackReceipt> => packStories(order, ports),
    look: (order: OpenOrder): Promise<StoryFileView> => lookIntoStoryFile(order, ports),
    open: (order: OpenOrder): Promise<StoryFileView> => openStoryFile(order, ports),
  };
}
