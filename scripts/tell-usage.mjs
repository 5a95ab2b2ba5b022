/** Loaded before a program: writes its seconds of processor and its peak of memory in megabytes to USAGE_FILE at its end. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE_FILE ?? '', `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}`);
});
