/** The build writes these files, so the types do not depend on them. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** A docs page. */
declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
}
