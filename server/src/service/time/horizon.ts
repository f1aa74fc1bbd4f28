/** How many weeks of the dated roster rules check. */
export const WEEKS_AHEAD = 8;
