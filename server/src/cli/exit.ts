/** Exit codes: clean, findings at the level that fails or above, wrong usage or a file that cannot be read. */
export const exit = { clean: 0, findings: 1, usage: 2 } as const;
