// Only for these demonstrations: `?now=YYYY-MM-DD` shows the page as it reads at noon (UTC) of that day.
const day = new URLSearchParams(location.search).get('now');

if (day && /^\d{4}-\d\d-\d\d$/.test(day)) {
  for (const tag of ['data-use-notice', 'deadline-banner']) {
    customElements.whenDefined(tag).then(() => {
      for (const element of document.querySelectorAll(tag)) element.clock = () => new Date(`${day}T12:00:00Z`);
    });
  }
}
