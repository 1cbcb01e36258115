/** Opens a backup in the place of a folder, and is killed once the first photo has been copied. */
import { createApp } from '#core/app.ts';

const [folder = '', place = '', name = ''] = process.argv.slice(2);
const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
app.onEvent((topic) => {
  if (topic === 'work.progress') process.kill(process.pid, 'SIGKILL');
});
await app.dispatch('backups.openInstead', { place, name, work: '01900000-0000-7000-8000-00000000abcd' });
