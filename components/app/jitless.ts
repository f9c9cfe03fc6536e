import * as z from 'zod';

/** Import it before anything that makes a schema: otherwise zod tries to make code from text, and the page's policy reports it. */
z.config({ jitless: true });
