/** A YAML file as its text, which the build takes into the bundle. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
