/* eslint-disable @typescript-eslint/no-require-imports -- it is loaded before a bundle of CommonJS, by --require */
/** Tells, on the error output, the most memory that its process has held, in megabytes. */
const { writeSync } = require('node:fs');

process.once('exit', () => writeSync(2, `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`));
