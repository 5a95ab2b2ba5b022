/** Loaded before a program: writes what its process has used to USAGE_FILE when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE_FILE ?? '', `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
});
