/**
 * The commands `roles` and `names` of the tests: what WebKit computes for the elements in the page's `askedAbout`.
 * They stand in shadow roots too, which is why the page hands them over itself. Chromium tells its pages directly;
 * Firefox tells nobody.
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
