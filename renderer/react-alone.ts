// Runs React's own files before anything that calls them: see `window-files.ts`.
import 'react-dom/client';
