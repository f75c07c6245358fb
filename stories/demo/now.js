// For the demo pages only: `?now=YYYY-MM-DD` shows the page as it reads at noon (UTC) of that day. If the address names no
// day, the script tag's `data-now` does; default: today.
const address = new URLSearchParams(document.location.search);
const day = address.get('now') ?? document.currentScript.dataset.now ?? '';

if (/^\d{4}-\d\d-\d\d$/.test(day)) {
  for (const tag of ['data-use-notice', 'deadline-banner']) {
    customElements.whenDefined(tag).then(() => {
      for (const element of document.querySelectorAll(tag)) element.clock = () => new Date(`${day}T12:00:00Z`);
    });
  }
}

for (const link of document.querySelectorAll('.days a')) {
  if ((new URL(link.href).searchParams.get('now') ?? '') === day) link.setAttribute('aria-current', 'page');
}
