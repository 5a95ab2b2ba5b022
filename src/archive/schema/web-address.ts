import { z } from 'zod';

/** An address of the web: whoever follows it asks a host, and runs nothing. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /./ });
