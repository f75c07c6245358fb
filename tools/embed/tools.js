/** Stands in for `src/elements/data-use-notice/tools.ts` in the small embed files: they have no buttons for the page. */
export const tools = () => undefined;
export const pressTool = () => undefined;
export const toolStyles = [];
