/** How far ahead rules look at the roster by date: eight of every weekday. */
export const WEEKS_AHEAD = 8;
