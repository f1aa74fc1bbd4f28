/**
 * The language that the environment asks for, such as `zh_CN.UTF-8`: the first of LC_ALL, LC_MESSAGES and LANG that is
 * set, as POSIX orders them. Undefined where it names none (`C`, `POSIX`).
 */
export function systemLanguage(env: NodeJS.ProcessEnv): string | undefined {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return asked && !/^(?:C|POSIX)\b/.test(asked) ? asked : undefined;
}
