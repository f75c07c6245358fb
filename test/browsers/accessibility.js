/**
 * Runs the test commands `roles` and `names`, which return the roles and names that WebKit computes for the elements in
 * the page's `askedAbout`. The page collects these elements itself because some are in shadow roots. Chromium exposes
 * roles and names to the page; Firefox does not expose them at all.
 */
export function accessibilityPlugin() {
  const script = 'return askedAbout';
  return {
    name: 'accessibility',
    executeCommand({ command, session: { browser } }) {
      if (command === 'roles') return browser.roles(script);
      if (command === 'names') return browser.names(script);
    },
  };
}
