import { NotificationBanner, createAll } from 'govuk-frontend';
import './style.scss';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(NotificationBanner);
