/** Written by the build, so types are checked without it. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
