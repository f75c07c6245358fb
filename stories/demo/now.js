// Only for these demonstrations: `?now=YYYY-MM-DD` shows the page as it reads at noon (UTC) of that day.
const day = /[?&]now=(\d{4}-\d\d-\d\d)(?:&|$)/.exec(document.location.search)?.[1];

if (day) {
  for (const tag of ['data-use-notice', 'deadline-banner']) {
    customElements.whenDefined(tag).then(() => {
      for (const element of document.querySelectorAll(tag)) element.clock = () => new Date(`${day}T12:00:00Z`);
    });
  }
}
