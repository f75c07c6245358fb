/** Written by the build, so types are checked without them. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

/** A page, rendered by Storybook. */
declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
}
