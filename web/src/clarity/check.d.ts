// findings.schema.json as a function, written by web/build.mjs: the page may not make functions from text.
declare module 'findings-check' {
  const accepts: { (value: unknown): boolean; errors?: { instancePath: string; params: object }[] | null };
  export default accepts;
}
