// The cards take their notice from the page, because a page that is opened from the disk may not fetch it.
const notice = JSON.parse(document.getElementById('notice').textContent);
for (const card of document.querySelectorAll('data-use-notice')) card.notice = notice;

// A notice that names no day is shown as it reads today.
const today = new Intl.DateTimeFormat('en-CA').format(new Date());
for (const field of document.querySelectorAll('input[type="date"]')) field.value ||= today;
