import { z } from 'zod';

// zod compiles its parsers with `eval`, which the content security policy refuses. Loaded before any schema is made.
z.config({ jitless: true });
