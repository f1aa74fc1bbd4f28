/** Whether a finding's code is that of a YAML or format error; the others are ids of rules. */
export const isFormCode = (code: string): boolean => /^(?:yaml|schema|reference|placeholder)\//.test(code);
